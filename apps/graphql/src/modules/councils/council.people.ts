import { MemberKind, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import { officerSits } from './council.queries.ts'
import type { CouncilTables } from './council.rows.ts'
import { nameOfParty } from './membership.queries.ts'

/** A membership as far as it says who is concerned; for events, which have no viewer. */
export async function concernedMembership(work: Work, id: string) {
  return rows<CouncilTables & { councilMembership: { officerAccountId: string | null } }>(work.em)
    .selectFrom('councilMembership')
    .innerJoin('council', 'council.id', 'councilMembership.councilId')
    .leftJoin('enterprise', 'enterprise.id', 'councilMembership.enterpriseId')
    .leftJoin('community', 'community.id', 'councilMembership.communityId')
    .leftJoin('street', 'street.id', 'councilMembership.streetId')
    .select([
      'councilMembership.id',
      'councilMembership.memberKind',
      'councilMembership.enterpriseId',
      'councilMembership.communityId',
      'councilMembership.streetId',
      'councilMembership.councilId',
      'councilMembership.officerAccountId',
      'councilMembership.answerDue',
      'council.name as councilName',
      'council.streetId as councilStreetId',
      nameOfParty.as('memberName'),
      officerSits(work, 'council.id').as('hasOfficer'),
    ])
    .where('councilMembership.id', '=', id)
    .executeTakeFirstOrThrow()
}

export type ConcernedMembership = Awaited<ReturnType<typeof concernedMembership>>

/** Who acts for the party today, and who holds the seat's role. */
export async function membersPeople(work: Work, membership: ConcernedMembership): Promise<string[]> {
  const { officerAccountId } = membership
  const people = await partyPeople(work, membership)
  return officerAccountId ? [...people, officerAccountId] : people
}

function partyPeople(
  work: Work,
  { memberKind, enterpriseId, communityId, streetId }: ConcernedMembership,
): Promise<string[]> {
  if (memberKind === MemberKind.COMMUNITY) return holdersOf(work, [Role.COMMUNITY_STAFF], communityId!)
  if (memberKind === MemberKind.STREET) return streetStaff(work, streetId!)
  return holdersOf(work, [Role.ENTERPRISE_REP], enterpriseId!)
}

/** Who may endorse an application from its first moment, as `mayEndorse` says. */
export async function endorsers(work: Work, membership: ConcernedMembership): Promise<string[]> {
  const { councilId, councilStreetId, hasOfficer } = membership
  const people = await officersOf(work, councilId)
  return hasOfficer ? people : [...people, ...(await streetStaff(work, councilStreetId))]
}

export function officersOf(work: Work, councilId: string): Promise<string[]> {
  return holdersOf(work, [Role.COUNCIL_OFFICER], councilId)
}

export function streetStaff(work: Work, streetId: string): Promise<string[]> {
  return holdersOf(work, [Role.STREET_STAFF], streetId)
}
