import { LockMode } from '@mikro-orm/core'
import { FieldCode, MembershipEndCause, MembershipStatus, Role } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import type { Job } from '../../platform/jobs.ts'
import { transition } from '../../platform/transitions.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { takeRoles } from '../identity/index.ts'
import type { CouncilTables } from './council.rows.ts'
import { type MembershipStep, onMembership } from './membership.access.ts'
import { CouncilMembership } from './membership.entity.ts'
import { MembershipEnded, MembershipResumed, MembershipSuspended } from './membership.events.ts'
import { mayDecide, mayEnd } from './membership.policy.ts'
import { grantSeat } from './membership.grant.service.ts'
import { membershipLife, sitting } from './membership.transitions.ts'

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
  const name = await nameOfMember(work, membership)
  await take(work, membership, MembershipStatus.ENDED, 'endMembership', name, reason, { cause })
  membership.end(cause, reason)
  await leaveOffice(work, membership)
  await work.events.publish(work, MembershipEnded, event)
  return { closedOffers: event.closedOffers, returnedOffers: event.returnedOffers }
}

/** Ends those whose last day has passed, on one council or on all. */
export async function endTermsOver(work: Work, councilId?: string): Promise<void> {
  const over = await work.em.find(
    CouncilMembership,
    {
      status: { $in: [...sitting] },
      termUntil: { $lt: dayOf(work.clock.now()) },
      ...(councilId && { councilId }),
    },
    { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
  )
  for (const membership of over) await endMembershipOf(work, membership, MembershipEndCause.TERM_OVER, null)
}

/** A term is over on the day after its last one. */
export const termOverJob: Job = {
  name: 'membership-term-over',
  everySeconds: 900,
  run: (work) => inTransaction(work, (own) => endTermsOver(own)),
}

function take(
  work: Work,
  membership: CouncilMembership,
  to: MembershipStatus,
  action: string,
  recordName: string,
  reason: string | null = null,
  facts: Record<string, unknown> = {},
): Promise<void> {
  return transition(work, membershipLife, membership, to, { action, recordName, reason, facts })
}

/** The role ends with the seat, in the same transaction. */
async function leaveOffice(
  work: Work,
  { id, councilId, officerAccountId }: CouncilMembership,
): Promise<void> {
  await work.em.flush()
  if (!officerAccountId) return
  // Somebody who sits twice keeps the role with the other seat.
  const other = await work.em.count(CouncilMembership, {
    id: { $ne: id },
    councilId,
    officerAccountId,
    status: MembershipStatus.ACTIVE,
  })
  if (other > 0) return
  await takeRoles(work, { role: Role.COUNCIL_OFFICER, scopeId: councilId, userId: officerAccountId })
}

async function nameOfMember(work: Work, membership: CouncilMembership): Promise<string> {
  const { enterpriseId, communityId, streetId } = membership
  const table = enterpriseId ? 'enterprise' : communityId ? 'community' : 'street'
  const row = await rows<CouncilTables>(work.em)
    .selectFrom(table)
    .select('name')
    .where('id', '=', (enterpriseId ?? communityId ?? streetId)!)
    .executeTakeFirst()
  return row?.name ?? ''
}
