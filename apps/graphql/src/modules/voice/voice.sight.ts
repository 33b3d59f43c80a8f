import { ScopeKind, VoiceState } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { type ClaimRow, seesOpenEvaluations, sideOf } from '../claims/index.ts'
import { type Figures, figuresOf } from './voice.figures.ts'
import type { VoiceOfClaim } from './voice.rows.ts'
import { voiceStateAt } from './voice.state.ts'

/** What a viewer of a claim sees of its residents' voice. */
export interface SeenVoice {
  token: string | null
  opensAt: Date
  closesAt: Date | null
  result: { answers: number; figures: Figures[] } | null
}

/**
 * The result is seen by whoever sees both evaluations, from the same moment on; the link by the two sides, as long as
 * there is somebody to rate. Where there is nothing to rate, nobody sees anything.
 */
export function voiceSeenBy(
  acting: ActingGrant,
  claim: ClaimRow,
  voice: VoiceOfClaim,
  now: Date,
): SeenVoice | null {
  const { token, closesAt } = voice
  const startsAt = claim.scheduledFrom
  const state = voiceStateAt({ status: claim.status, startsAt, closesAt }, now)
  if (state === VoiceState.NOTHING || !startsAt || !concerns(acting, claim)) return null
  const isPosted = sideOf(acting, claim) !== null && state !== VoiceState.CLOSED
  const isOpen = seesOpenEvaluations(acting, claim)
  return {
    token: isPosted ? token : null,
    opensAt: startsAt,
    closesAt,
    result: isOpen ? { answers: voice.answers, figures: figuresOf(voice) } : null,
  }
}

/** The two sides, the street and the district; a council that only looks on sees neither evaluations nor this. */
function concerns(acting: ActingGrant, claim: ClaimRow): boolean {
  const oversees = acting.scopeKind === ScopeKind.STREET || acting.scopeKind === ScopeKind.DISTRICT
  return oversees || sideOf(acting, claim) !== null
}
