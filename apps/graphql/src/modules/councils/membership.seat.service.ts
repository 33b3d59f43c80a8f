import { FieldCode, MembershipEndCause, MembershipStatus } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { type MembershipStep, onMembership } from './membership.access.ts'
import type { CouncilMembership } from './membership.entity.ts'
import { MembershipEnded, MembershipResumed, MembershipSuspended } from './membership.events.ts'
import { mayDecide, mayEnd } from './membership.policy.ts'
import { grantSeat } from './membership.grant.service.ts'
import { leaveOffice, leaveSeat } from './membership.leaving.service.ts'
import { membershipLife } from './membership.transitions.ts'

/** The district suspends a membership; its offers pause with it. Answers how many did. */
export function suspendMembership(work: Work, step: MembershipStep & { reason: string }): Promise<number> {
  return onMembership(work, step, mayDecide, async (own, membership, { memberName }) => {
    const { reason } = step
    const event = { membershipId: membership.id, pausedOffers: 0 }
    await take(own, membership, MembershipStatus.SUSPENDED, 'suspendMembership', memberName, reason)
    membership.reason = reason
    await leaveOffice(own, membership)
    await own.events.publish(own, MembershipSuspended, event)
    membership.offersPausedBySuspension = event.pausedOffers
    return event.pausedOffers
  })
}

/** The district lifts the suspension; what it alone paused comes back. Answers how many offers did. */
export function resumeMembership(work: Work, step: MembershipStep): Promise<number> {
  return onMembership(work, step, mayDecide, async (own, membership, { memberName }) => {
    const event = { membershipId: membership.id, resumedOffers: 0 }
    await take(own, membership, MembershipStatus.ACTIVE, 'resumeMembership', memberName)
    membership.reason = null
    membership.offersPausedBySuspension = 0
    await own.em.flush()
    await grantSeat(own, membership)
    await own.events.publish(own, MembershipResumed, event)
    return event.resumedOffers
  })
}

const byHand: readonly MembershipEndCause[] = [MembershipEndCause.RESIGNED, MembershipEndCause.EXPELLED]

/** The district ends a membership, or a member resigns. */
export function endMembership(
  work: Work,
  step: MembershipStep & { cause: MembershipEndCause; reason: string },
): Promise<{ closedOffers: number; returnedOffers: number }> {
  const { cause, reason } = step
  if (!byHand.includes(cause)) throw invalidInput({ cause: FieldCode.NOT_ALLOWED })
  const resigns = cause === MembershipEndCause.RESIGNED
  return onMembership(
    work,
    step,
    (acting, facts) => mayEnd(acting, facts, resigns),
    (own, membership) => endMembershipOf(own, membership, cause, reason),
  )
}

/** Ends a locked membership with its role and its offers. */
export async function endMembershipOf(
  work: Work,
  membership: CouncilMembership,
  cause: MembershipEndCause,
  reason: string | null,
): Promise<{ closedOffers: number; returnedOffers: number }> {
  const event = { membershipId: membership.id, cause, closedOffers: 0, returnedOffers: 0 }
  await leaveSeat(work, membership, cause, reason)
  await work.events.publish(work, MembershipEnded, event)
  return { closedOffers: event.closedOffers, returnedOffers: event.returnedOffers }
}

function take(
  work: Work,
  membership: CouncilMembership,
  to: MembershipStatus,
  action: string,
  recordName: string,
  reason: string | null = null,
): Promise<void> {
  return transition(work, membershipLife, membership, to, { action, recordName, reason })
}
