import { MembershipStatus, RecordKind, Role, type Seat } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { takeRoles } from '../identity/index.ts'
import { lockCouncil } from './council.access.ts'
import type { CouncilTables } from './council.rows.ts'
import { giveSeat } from './membership.approval.service.ts'
import { CouncilMembership } from './membership.entity.ts'
import type { Party } from './membership.policy.ts'
import { membershipLife } from './membership.transitions.ts'
import { reviewDeadlines } from './review-deadlines.ts'

export interface KnownSeat {
  id: string
  councilId: string
  party: Party
  memberName: string
  seat: Seat
  termFrom: string | null
  termUntil: string | null
  officerMobile: string | null
  officerName: string | null
}

/**
 * Takes over a seat that a party holds already, as the district's own list says: no review precedes it, and all
 * that follows an approval follows. Answers the one-time password of an account that was made for the officer.
 */
export async function seatMember(work: Work, given: KnownSeat): Promise<string | null> {
  const council = await lockCouncil(work, given.councilId)
  const { streetEndorsesFrom } = await reviewDeadlines(work)
  const membership = work.em.create(CouncilMembership, {
    ...given.party,
    id: given.id,
    councilId: council.id,
    seat: given.seat,
    status: MembershipStatus.APPLIED,
    appliedAt: work.clock.now(),
    streetEndorsesFrom,
  })
  await work.em.persist(membership).flush()
  const { memberName } = given
  await recordChange(work, {
    kind: RecordKind.MEMBERSHIP,
    id: membership.id,
    recordName: memberName,
    action: 'applyForMembership',
    to: membership.status,
    facts: { council: council.name, seat: membership.seat },
    onBehalfOf: memberName,
  })
  await transition(work, membershipLife, membership, MembershipStatus.ENDORSED, {
    action: 'endorseMembership',
    recordName: memberName,
  })
  // The district's list is of those whom it has seen.
  const seen = { ...given, licenceSeen: true }
  const password = await giveSeat(work, { membership, memberName, council }, seen)
  await work.em.flush()
  return password
}

/** Takes seats away as if they had never been given, with the roles that came with them. */
export async function removeSeats(work: Work, ids: readonly string[]): Promise<void> {
  const memberships = await work.em.find(CouncilMembership, { id: { $in: [...ids] } })
  for (const { councilId, officerAccountId } of memberships) {
    if (!officerAccountId) continue
    await takeRoles(work, { role: Role.COUNCIL_OFFICER, scopeId: councilId, userId: officerAccountId })
  }
  await work.em.flush()
  for (const membership of memberships) work.em.getUnitOfWork().unsetIdentity(membership)
  await rows<CouncilTables>(work.em)
    .deleteFrom('councilMembership')
    .where('id', 'in', [...ids])
    .execute()
}
