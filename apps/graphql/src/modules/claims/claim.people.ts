import { ClaimSide, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import type { ClaimTables } from './claim.rows.ts'

/** A claim as far as it says who is concerned, with what it is called. */
export interface ConcernedClaim {
  id: string
  offerTitle: string
  communityId: string
  streetId: string
  enterpriseId: string | null
  councilId: string
  councilStreetId: string
}

/** For events, which have no viewer. */
export function concernedClaim(work: Work, id: string): Promise<ConcernedClaim> {
  return rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .innerJoin('offer', 'offer.id', 'claim.offerId')
    .innerJoin('council', 'council.id', 'claim.councilId')
    .select([
      'claim.id',
      'claim.communityId',
      'claim.streetId',
      'claim.enterpriseId',
      'claim.councilId',
      'offer.title as offerTitle',
      'council.streetId as councilStreetId',
    ])
    .where('claim.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The accounts that act for a side today; the street's where nobody else does. */
export async function peopleOf(work: Work, claim: ConcernedClaim, side: ClaimSide): Promise<string[]> {
  if (side === ClaimSide.TAKER) {
    const staff = await holdersOf(work, [Role.COMMUNITY_STAFF], claim.communityId)
    return staff.length > 0 ? staff : streetStaff(work, claim.streetId)
  }
  if (claim.enterpriseId) return holdersOf(work, [Role.ENTERPRISE_REP], claim.enterpriseId)
  const officers = await holdersOf(work, [Role.COUNCIL_OFFICER], claim.councilId)
  return officers.length > 0 ? officers : streetStaff(work, claim.councilStreetId)
}

export function streetStaff(work: Work, streetId: string): Promise<string[]> {
  return holdersOf(work, [Role.STREET_STAFF], streetId)
}
