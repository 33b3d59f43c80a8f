import { LockMode } from '@mikro-orm/core'
import { MembershipEndCause, MembershipStatus } from '@youlin/schema'
import { inTransactionOf, type Listener } from '../../platform/events.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { EnterpriseClosed, EnterpriseHandedOver, EnterpriseRefused } from '../enterprises/index.ts'
import { lockCouncil } from './council.access.ts'
import { CouncilMembership } from './membership.entity.ts'
import { grantSeat } from './membership.grant.service.ts'
import { leaveOffice } from './membership.leaving.service.ts'
import { endMembershipOf } from './membership.seat.service.ts'
import { applications, membershipLife, sitting } from './membership.transitions.ts'

/** What happens to an enterprise's seats and applications with it, in the transaction of its change. */
export const enterpriseListeners: Listener[] = [
  inTransactionOf(EnterpriseRefused, async (work, { enterpriseId, enterpriseName: recordName, reason }) => {
    const step = { action: 'refuseEnterprise', recordName, reason }
    for (const one of await membershipsOf(work, enterpriseId, applications)) await reject(work, one, step)
  }),

  inTransactionOf(EnterpriseClosed, async (work, payload) => {
    const { enterpriseId, enterpriseName: recordName, reason } = payload
    const step = { action: 'closeEnterprise', recordName, reason }
    for (const one of await membershipsOf(work, enterpriseId, applications)) await reject(work, one, step)
    for (const one of await membershipsOf(work, enterpriseId, sitting)) {
      const { closedOffers } = await endMembershipOf(work, one, MembershipEndCause.ENTERPRISE_CLOSED, reason)
      payload.endedMemberships++
      payload.closedOffers += closedOffers
    }
  }),

  inTransactionOf(EnterpriseHandedOver, async (work, { enterpriseId, formerIds, accountId }) => {
    for (const one of await membershipsOf(work, enterpriseId, sitting)) {
      if (!one.officerAccountId || !formerIds.includes(one.officerAccountId)) continue
      const sits = one.status === MembershipStatus.ACTIVE
      if (sits) await leaveOffice(work, one)
      one.officerAccountId = accountId
      await work.em.flush()
      if (sits) await grantSeat(work, one)
    }
  }),
]

type Told = { action: string; recordName: string; reason: string }

async function reject(work: Work, membership: CouncilMembership, step: Told): Promise<void> {
  membership.reason = step.reason
  membership.endReview()
  await transition(work, membershipLife, membership, MembershipStatus.REJECTED, step)
  await work.em.flush()
}

/** Locked after their councils, as each step on a membership locks them. */
async function membershipsOf(
  work: Work,
  enterpriseId: string,
  statuses: readonly MembershipStatus[],
): Promise<CouncilMembership[]> {
  const where = { enterpriseId, status: { $in: [...statuses] } }
  const found = await work.em.find(CouncilMembership, where, { fields: ['councilId'] })
  for (const councilId of new Set(found.map((one) => one.councilId).toSorted()))
    await lockCouncil(work, councilId)
  return work.em.find(CouncilMembership, where, {
    lockMode: LockMode.PESSIMISTIC_WRITE,
    orderBy: { id: 'asc' },
    refresh: true,
  })
}
