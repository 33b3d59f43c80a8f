import { sql } from 'kysely'
import { ClaimStatus, ErrorCode, OfferStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { covers, openToClaim, type OfferTables } from '../offers/index.ts'
import type { ClaimTables } from './claim.rows.ts'
import { takenBy } from './places.ts'

/** What stands between a compound and an offer, with what its message tells. */
export interface Obstacle {
  code: ErrorCode
  facts: Record<string, unknown>
}

type Offer = Pick<
  OfferTables['offer'],
  'id' | 'status' | 'availableUntil' | 'capacity' | 'taken' | 'waiting' | 'perCompoundLimit' | 'categoryCode'
>

/**
 * Why a compound cannot have so much of an offer at once; being full comes last and leaves the queue. Nothing of
 * it names another community.
 */
export async function obstaclesTo(
  work: Work,
  offer: Offer,
  compoundId: string,
  quantity: number,
): Promise<Obstacle[]> {
  const found: Obstacle[] = []
  if (offer.status !== OfferStatus.PUBLISHED || offer.availableUntil < dayOf(work.clock.now()))
    found.push({ code: ErrorCode.OFFER_NOT_OPEN, facts: { status: offer.status } })
  if (!(await isServed(work, offer.id, compoundId)))
    found.push({ code: ErrorCode.OUTSIDE_SERVICE_AREA, facts: {} })
  if (await waits(work, offer.id, compoundId)) found.push({ code: ErrorCode.ALREADY_WAITING, facts: {} })
  const taken = await takenBy(work, offer.id, compoundId)
  if (taken + quantity > offer.perCompoundLimit)
    found.push({ code: ErrorCode.COMPOUND_LIMIT, facts: { limit: offer.perCompoundLimit, taken } })
  if (offer.waiting > 0 || offer.taken + quantity > offer.capacity)
    found.push({ code: ErrorCode.OFFER_FULL, facts: { waitlistPosition: offer.waiting + 1 } })
  if (found.length === 0) return found
  const similarOffers = await countSimilar(work, offer, compoundId)
  return found.map(({ code, facts }) => ({ code, facts: { ...facts, similarOffers } }))
}

async function isServed(work: Work, offerId: string, compoundId: string): Promise<boolean> {
  const row = await servedOffers(work, compoundId).where('offer.id', '=', offerId).executeTakeFirst()
  return row !== undefined
}

/** Other open offers of the category with places for the compound. */
async function countSimilar(work: Work, offer: Offer, compoundId: string): Promise<number> {
  const { count } = await servedOffers(work, compoundId)
    .clearSelect()
    .select(sql<number>`count(*)::int`.as('count'))
    .where('offer.categoryCode', '=', offer.categoryCode)
    .where('offer.id', '<>', offer.id)
    .where(openToClaim(work))
    .executeTakeFirstOrThrow()
  return count
}

function servedOffers(work: Work, compoundId: string) {
  return rows<OfferTables>(work.em)
    .selectFrom('offer')
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .innerJoin('compound', (join) => join.on('compound.id', '=', compoundId))
    .innerJoin('community', 'community.id', 'compound.communityId')
    .select('offer.id')
    .where(covers)
}

async function waits(work: Work, offerId: string, compoundId: string): Promise<boolean> {
  const row = await rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .select('id')
    .where('offerId', '=', offerId)
    .where('compoundId', '=', compoundId)
    .where('status', 'in', [ClaimStatus.WAITLISTED, ClaimStatus.HELD])
    .executeTakeFirst()
  return row !== undefined
}
