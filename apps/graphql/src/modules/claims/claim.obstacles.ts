import { sql } from 'kysely'
import { ClaimStatus, ErrorCode, OfferStatus, QueueRule } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { covers, coversBuilding, openToClaim, type OfferTables } from '../offers/index.ts'
import type { TakerPlace } from './claim.taker.ts'

/** What stands between a taker and an offer, with what its message tells. */
export interface Obstacle {
  code: ErrorCode
  facts: Record<string, unknown>
}

type Offer = Pick<
  OfferTables['offer'],
  'id' | 'status' | 'availableUntil' | 'capacity' | 'taken' | 'waiting' | 'perCompoundLimit'
>

/** How a taker stands to an offer. */
interface Standing {
  covered: boolean
  waits: boolean
  taken: number
  /** How many would be served before it. */
  ahead: number
}

/**
 * Why a taker cannot have so much of an offer at once; being full comes last and leaves the queue. An enterprise
 * waits in no queue and has no limit: it is given what the publisher itself puts forward for its need.
 */
export async function obstaclesTo(
  work: Work,
  offer: Offer,
  place: TakerPlace,
  quantity: number,
): Promise<Obstacle[]> {
  const { status, perCompoundLimit: limit } = offer
  const { covered, waits, taken, ahead } = place.compoundId
    ? await standingOf(work, offer.id, place.compoundId)
    : await standingOfBuilding(work, offer.id, place.takerBuildingId!)
  const found: (Obstacle | false)[] = [
    (status !== OfferStatus.PUBLISHED || offer.availableUntil < dayOf(work.clock.now())) && {
      code: ErrorCode.OFFER_NOT_OPEN,
      facts: { status },
    },
    !covered && { code: ErrorCode.OUTSIDE_SERVICE_AREA, facts: {} },
    waits && { code: ErrorCode.ALREADY_WAITING, facts: {} },
    place.compoundId !== null &&
      taken + quantity > limit && { code: ErrorCode.COMPOUND_LIMIT, facts: { limit, taken } },
    (offer.waiting > 0 || offer.taken + quantity > offer.capacity) && {
      code: ErrorCode.OFFER_FULL,
      facts: { waitlistPosition: ahead + 1 },
    },
  ]
  return found.filter((obstacle) => obstacle !== false)
}

/** Other open offers of the category with places for the compound; nothing of it names another community. */
export async function countSimilar(
  work: Work,
  offer: Pick<OfferTables['offer'], 'id' | 'categoryCode'>,
  compoundId: string,
): Promise<number> {
  const { count } = await offersAndCompound(work, compoundId)
    .select(sql<number>`count(*)::int`.as('count'))
    .where('offer.categoryCode', '=', offer.categoryCode)
    .where('offer.id', '<>', offer.id)
    .where(openToClaim(work))
    .where(covers)
    .executeTakeFirstOrThrow()
  return count
}

const served = (claim: 'compound.id' | 'ahead.compound_id') => sql<boolean>`exists (select from
  claim_compound_counter had where had.offer_id = offer.id and had.compound_id = ${sql.ref(claim)} and had.taken > 0)`

/** Everybody who waits, but where compounds not yet served go first only those for one that is not. */
const ahead = sql<number>`case
  when offer.queue_rule = ${sql.lit(QueueRule.UNSERVED_FIRST)} and not ${served('compound.id')}
  then (select count(*)::int from claim ahead where ahead.offer_id = offer.id
    and ahead.status = ${sql.lit(ClaimStatus.WAITLISTED)} and not ${served('ahead.compound_id')})
  else offer.waiting end`

/** In one statement, since the offer is locked meanwhile. */
async function standingOf(work: Work, offerId: string, compoundId: string): Promise<Standing> {
  const standing = await offersAndCompound(work, compoundId)
    .select([
      covers.as('covered'),
      sql<boolean>`exists (select from claim where claim.offer_id = offer.id and claim.compound_id = compound.id
        and claim.status in (${ClaimStatus.WAITLISTED}, ${ClaimStatus.HELD}))`.as('waits'),
      sql<number>`coalesce((select counter.taken from claim_compound_counter counter
        where counter.offer_id = offer.id and counter.compound_id = compound.id), 0)`.as('taken'),
      ahead.as('ahead'),
    ])
    .where('offer.id', '=', offerId)
    .executeTakeFirst()
  return standing ?? { covered: false, waits: false, taken: 0, ahead: 0 }
}

async function standingOfBuilding(work: Work, offerId: string, buildingId: string): Promise<Standing> {
  const found = await rows<OfferTables>(work.em)
    .selectFrom('offer')
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .innerJoin('building as place', (join) => join.on('place.id', '=', buildingId))
    .select([coversBuilding.as('covered'), 'offer.waiting as ahead'])
    .where('offer.id', '=', offerId)
    .executeTakeFirst()
  return { covered: false, ahead: 0, ...found, waits: false, taken: 0 }
}

function offersAndCompound(work: Work, compoundId: string) {
  return rows<OfferTables>(work.em)
    .selectFrom('offer')
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .innerJoin('compound', (join) => join.on('compound.id', '=', compoundId))
    .innerJoin('community', 'community.id', 'compound.communityId')
}
