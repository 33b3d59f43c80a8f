import { ClaimSide, ClaimStatus, ReasonUse } from '@youlin/schema'
import { forbidden } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { anySide, asSide, type ClaimHandle } from './claim.access.ts'
import { endClaim } from './claim.ending.ts'
import { proposalTerm, recordDue } from './claim.deadlines.ts'
import type { Claim, Slot } from './claim.entity.ts'
import { ClaimAccepted, ClaimDeclined, ClaimScheduled, ClaimTimeProposed } from './claim.events.ts'
import { noteStep } from './claim.note.ts'
import { type GivenReason, requireReason } from './claim.reasons.ts'
import { isAmong, requireTime } from './claim.times.ts'
import { requireInTerm, requireStatus, told } from './claim.told.ts'
import { claimLife } from './claim.transitions.ts'

const { ACCEPTED, DECLINED, REQUESTED, SCHEDULED } = ClaimStatus

/** The provider agrees: at one of the taker's times it is settled, with another the taker answers next. */
export function acceptClaim(work: Work, handle: ClaimHandle, slot: Slot): Promise<string> {
  return asSide(work, handle, [ClaimSide.PROVIDER], async (own, locked) => {
    const { claim, side } = locked
    const to = isAmong(slot, claim.preferredTimes) ? SCHEDULED : ACCEPTED
    requireStatus(claim, to, REQUESTED)
    requireInTerm(own, claim.answerDue)
    requireTime(own, slot, 'slot')
    await transition(
      own,
      claimLife,
      claim,
      to,
      await told(own, locked, 'acceptClaim', { facts: { ...slot } }),
    )
    claim.answerDue = null
    if (to === SCHEDULED) {
      claim.agreeOn(slot, await recordDue(own, slot))
      await own.events.publish(own, ClaimScheduled, { claimId: claim.id, by: side })
      return
    }
    claim.propose(side, slot, await proposalTerm(own), '')
    await own.events.publish(own, ClaimAccepted, { claimId: claim.id })
  })
}

/** The provider refuses, for one of the district's reasons; the places go on. */
export function declineClaim(
  work: Work,
  handle: ClaimHandle,
  { reason, note }: GivenReason,
): Promise<string> {
  return asSide(work, handle, [ClaimSide.PROVIDER], async (own, locked) => {
    const { claim, offer } = locked
    await requireReason(own, ReasonUse.DECLINE_CLAIM, reason)
    const more = { reason, facts: note ? { note } : {} }
    await endClaim(own, offer, claim, DECLINED, await told(own, locked, 'declineClaim', more))
    claim.declineReason = reason
    claim.declineNote = note
    await own.events.publish(own, ClaimDeclined, { claimId: claim.id, reason })
  })
}

/** Answers a proposed time with another, or begins to move an agreed one, which stands meanwhile. */
export function proposeClaimTime(
  work: Work,
  handle: ClaimHandle,
  slot: Slot,
  note: string | null,
): Promise<string> {
  return asSide(work, handle, anySide, async (own, locked) => {
    const { claim, side } = locked
    requireStatus(claim, SCHEDULED, ACCEPTED, SCHEDULED)
    if (claim.proposalBy === side) throw forbidden()
    if (claim.status === ACCEPTED) requireInTerm(own, claim.proposalDue)
    requireTime(own, slot, 'slot')
    claim.propose(side, slot, await proposalTerm(own), note ?? '')
    const facts = { ...slot, ...(note && { note }) }
    await noteStep(own, claim, await told(own, locked, 'proposeClaimTime', { facts }))
    await own.events.publish(own, ClaimTimeProposed, { claimId: claim.id, by: side })
  })
}

/** Agrees to the time that the other side proposed. */
export function scheduleClaim(work: Work, handle: ClaimHandle): Promise<string> {
  return asSide(work, handle, anySide, async (own, locked) => {
    const { claim, side } = locked
    const slot = proposedTo(side, claim)
    requireInTerm(own, claim.proposalDue)
    requireInTerm(own, slot.startsAt)
    const step = await told(own, locked, 'scheduleClaim', { facts: { ...slot } })
    if (claim.status === SCHEDULED) await noteStep(own, claim, step)
    else await transition(own, claimLife, claim, SCHEDULED, step)
    claim.agreeOn(slot, await recordDue(own, slot))
    await own.events.publish(own, ClaimScheduled, { claimId: claim.id, by: side })
  })
}

/** @throws INVALID_TRANSITION when nothing is proposed, FORBIDDEN when it is the side's own proposal */
function proposedTo(side: ClaimSide, claim: Claim): Slot {
  const { proposalFrom: startsAt, proposalUntil: endsAt } = claim
  requireStatus(claim, SCHEDULED, ...(startsAt ? [ACCEPTED, SCHEDULED] : []))
  if (claim.proposalBy === side) throw forbidden()
  return { startsAt: startsAt!, endsAt: endsAt! }
}
