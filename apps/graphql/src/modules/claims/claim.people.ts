import { ClaimSide, type ClaimStatus, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf } from '../identity/index.ts'
import { placeName } from './claim.queries.ts'
import type { ClaimTables } from './claim.rows.ts'

/** A claim as far as it says who is concerned, and what they are told. */
export type ConcernedClaim = Awaited<ReturnType<typeof concernedClaim>>

/** For events, which have no viewer. */
export function concernedClaim(work: Work, id: string) {
  type Parts = {
    delivery: { claimId: string; confirmDue: Date }
    noShow: { claimId: string; objectionDue: Date }
  }
  return rows<ClaimTables & Parts>(work.em)
    .selectFrom('claim')
    .innerJoin('offer', 'offer.id', 'claim.offerId')
    .innerJoin('council', 'council.id', 'claim.councilId')
    .leftJoin('delivery', 'delivery.claimId', 'claim.id')
    .leftJoin('noShow', 'noShow.claimId', 'claim.id')
    .select([
      'claim.id',
      'claim.status',
      'claim.onBehalf',
      'claim.communityId',
      'claim.takerEnterpriseId',
      'claim.streetId',
      'claim.enterpriseId',
      'claim.councilId',
      'claim.answerDue',
      'claim.heldUntil',
      'claim.scheduledFrom',
      'claim.proposalFrom',
      'claim.proposalDue',
      'claim.evaluationDue',
      'offer.title as offerTitle',
      'council.streetId as councilStreetId',
      placeName.as('placeName'),
      'delivery.confirmDue',
      'noShow.objectionDue',
    ])
    .where('claim.id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The accounts that act for a side today; the street's where nobody else does. */
export async function peopleOf(
  work: Work,
  claim: Pick<
    ConcernedClaim,
    'communityId' | 'takerEnterpriseId' | 'streetId' | 'enterpriseId' | 'councilId' | 'councilStreetId'
  >,
  side: ClaimSide,
): Promise<string[]> {
  if (side === ClaimSide.TAKER) return takersIn(work, claim)
  if (claim.enterpriseId) return holdersOf(work, [Role.ENTERPRISE_REP], claim.enterpriseId)
  const officers = await holdersOf(work, [Role.COUNCIL_OFFICER], claim.councilId)
  return officers.length > 0 ? officers : streetStaff(work, claim.councilStreetId)
}

/** Whoever took of these offers, or waits for it, in one of these states; nobody twice. */
export async function takersOf(
  work: Work,
  of: { offerId: string } | { councilId: string; enterpriseId: null },
  statuses: readonly ClaimStatus[],
): Promise<string[]> {
  const claims = rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .select(['communityId', 'takerEnterpriseId', 'streetId'])
    .distinct()
    .where('status', 'in', [...statuses])
  const found =
    'offerId' in of
      ? await claims.where('offerId', '=', of.offerId).execute()
      : await claims.where('councilId', '=', of.councilId).where('enterpriseId', 'is', null).execute()
  const people = new Set<string>()
  for (const claim of found) for (const one of await takersIn(work, claim)) people.add(one)
  return [...people]
}

async function takersIn(
  work: Work,
  {
    communityId,
    takerEnterpriseId,
    streetId,
  }: Pick<ConcernedClaim, 'communityId' | 'takerEnterpriseId' | 'streetId'>,
): Promise<string[]> {
  const staff = await holdersOf(
    work,
    [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP],
    (communityId ?? takerEnterpriseId)!,
  )
  return staff.length > 0 ? staff : streetStaff(work, streetId)
}

export function streetStaff(work: Work, streetId: string): Promise<string[]> {
  return holdersOf(work, [Role.STREET_STAFF], streetId)
}
