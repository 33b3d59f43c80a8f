import { type MembershipEndCause, MembershipStatus, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { takeRoles } from '../identity/index.ts'
import type { CouncilTables } from './council.rows.ts'
import { CouncilMembership } from './membership.entity.ts'
import { membershipLife } from './membership.transitions.ts'

/** Ends a membership with its role; what becomes of its offers, the caller says. */
export async function leaveSeat(
  work: Work,
  membership: CouncilMembership,
  cause: MembershipEndCause,
  reason: string | null,
): Promise<void> {
  await transition(work, membershipLife, membership, MembershipStatus.ENDED, {
    action: 'endMembership',
    recordName: await nameOfMember(work, membership),
    reason,
    facts: { cause },
  })
  membership.end(cause, reason)
  await leaveOffice(work, membership)
}

/** The role ends with the seat, in the same transaction. */
export async function leaveOffice(
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
