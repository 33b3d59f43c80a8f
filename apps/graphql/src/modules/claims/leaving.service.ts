import {
  ClaimSide,
  ClaimStatus,
  ErrorCode,
  FieldCode,
  Limits,
  ReasonUse,
  SystemCancelReason,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { AppError, forbidden, invalidInput } from '../../platform/errors.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { anySide, asSide, type ClaimHandle, onClaim } from './claim.access.ts'
import { endClaim } from './claim.ending.ts'
import type { Claim } from './claim.entity.ts'
import { ClaimCancelled, ClaimMade } from './claim.events.ts'
import { sideOf } from './claim.policy.ts'
import { type GivenReason, requireReason } from './claim.reasons.ts'
import { requireStatus, told } from './claim.told.ts'

const { CANCELLED, REQUESTED, WAITLISTED } = ClaimStatus

/** Either side calls it off, for one of the district's reasons; the places go on. */
export function cancelClaim(work: Work, handle: ClaimHandle, { reason, note }: GivenReason): Promise<string> {
  return asSide(work, handle, anySide, async (own, locked) => {
    const { claim, offer, side } = locked
    if (reason !== SystemCancelReason.TERMS_CHANGED) await requireReason(own, ReasonUse.CANCEL_CLAIM, reason)
    else if (!freeToLeave(claim, side)) throw invalidInput({ reason: FieldCode.NOT_ALLOWED })
    const from = claim.status
    const more = { reason, facts: note ? { note } : {} }
    await endClaim(own, offer, claim, CANCELLED, await told(own, locked, 'cancelClaim', more))
    claim.cancelReason = reason
    claim.cancelNote = note
    await own.events.publish(own, ClaimCancelled, { claimId: claim.id, from, by: side, reason })
  })
}

/** Whether the terms changed under an unanswered request. */
function freeToLeave({ status, termsChanged }: Claim, side: ClaimSide): boolean {
  return side === ClaimSide.TAKER && status === REQUESTED && termsChanged
}

/** Takes a claim back within seconds, by the taker or whoever made it; nobody is told of it at all. */
export function undoClaim(work: Work, handle: ClaimHandle): Promise<string> {
  return onClaim(work, handle, async (own, { claim, offer, facts }) => {
    const { acting, accountId } = actingViewer(own)
    if (sideOf(acting, facts) !== ClaimSide.TAKER && claim.claimedById !== accountId) throw forbidden()
    requireVersion(claim, handle.version)
    requireStatus(claim, CANCELLED, REQUESTED, WAITLISTED)
    const until = new Date(claim.claimedAt.getTime() + Limits.claimUndoWithin)
    if (own.clock.now() > until) throw new AppError(ErrorCode.TOO_LATE, { until })
    await endClaim(own, offer, claim, CANCELLED, { action: 'undoClaim', recordName: offer.title })
    claim.cancelReason = SystemCancelReason.UNDONE
    await own.events.retract(own, ClaimMade, { claimId: claim.id })
  })
}

/** Gives up the turn in the queue. */
export function leaveWaitlist(work: Work, handle: ClaimHandle): Promise<string> {
  return asSide(work, handle, [ClaimSide.TAKER], async (own, locked) => {
    const { claim, offer, side } = locked
    requireStatus(claim, CANCELLED, WAITLISTED)
    await endClaim(own, offer, claim, CANCELLED, await told(own, locked, 'leaveWaitlist'))
    const left = { claimId: claim.id, from: WAITLISTED, by: side, reason: null }
    await own.events.publish(own, ClaimCancelled, left)
  })
}
