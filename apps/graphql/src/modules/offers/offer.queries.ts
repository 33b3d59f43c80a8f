import { type RawBuilder, sql } from 'kysely'
import { OfferStatus, TermsStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { Work } from '../../platform/work.ts'
import { metresFromTo, metresInSql } from '../../platform/distance.ts'
import { publishable, inside, reviewable, visible } from './offer.rights.ts'
import { offerColumns, type OfferRow, type OfferTables, type TermsRow } from './offer.rows.ts'

/** What costs more than the columns of an offer, and is read where it is shown. */
export interface OfferExtras {
  body: boolean
  openTerms: boolean
  reviewable: boolean
  publishable: boolean
}

const everything: OfferExtras = { body: true, openTerms: true, reviewable: true, publishable: true }

/** Offers that the viewer may see, each with what its own fields show: one statement, however many. */
export function offers(work: Work, extras: OfferExtras = everything) {
  return rows<OfferTables>(work.em)
    .selectFrom('offer')
    .innerJoin('council', 'council.id', 'offer.councilId')
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .leftJoin('enterprise', 'enterprise.id', 'offer.enterpriseId')
    .innerJoin('offerTerms as shownTerms', (join) =>
      join
        .onRef('shownTerms.districtId', '=', 'offer.districtId')
        .onRef('shownTerms.offerId', '=', 'offer.id')
        .onRef('shownTerms.number', '=', 'offer.termsNumber'),
    )
    .innerJoin('category as shownCategory', (join) =>
      join
        .onRef('shownCategory.districtId', '=', 'shownTerms.districtId')
        .onRef('shownCategory.code', '=', 'shownTerms.categoryCode'),
    )
    .select([...offerColumns])
    .select([
      'council.name as councilName',
      'building.name as buildingName',
      'building.address as buildingAddress',
      'enterprise.name as enterpriseName',
      sql<string>`coalesce(enterprise.name, council.name)`.as('publisherName'),
      sql<TermsRow>`to_jsonb(shown_terms) || jsonb_build_object('category', to_jsonb(shown_category),
        'inside', ${inside(work)})`.as('terms'),
      inside(work).as('inside'),
      (extras.reviewable ? reviewable(work) : sql<boolean>`false`).as('reviewable'),
      (extras.publishable ? publishable(work) : sql<boolean>`false`).as('publishable'),
    ])
    .$if(extras.body, (query) => query.select('offer.body'))
    .$if(extras.openTerms, (query) => query.select(termsInWork(work).as('openTerms')))
    .where(visible(work))
}

/** The terms beside those that hold, as one JSON value with their category. */
function termsInWork(work: Work) {
  return sql<TermsRow | null>`(select to_jsonb(t)
      || jsonb_build_object('category', to_jsonb(c), 'inside', ${inside(work)})
    from offer_terms t join category c on c.district_id = t.district_id and c.code = t.category_code
    where t.district_id = offer.district_id and t.offer_id = offer.id and t.number > offer.terms_number
      and t.status in (${sql.lit(TermsStatus.DRAFT)}, ${sql.lit(TermsStatus.SUBMITTED)})
    order by t.number desc limit 1)`
}

export function readOffer(work: Work, id: string): Promise<OfferRow | undefined> {
  return offers(work).where('offer.id', '=', id).executeTakeFirst() as unknown as Promise<
    OfferRow | undefined
  >
}

/** For records that name an offer, such as claims. */
export const offerById = defineLoader(async (context, ids: readonly string[]) => {
  const found = (await offers(context)
    .where('offer.id', 'in', [...ids])
    .execute()) as unknown as OfferRow[]
  return new Map(found.map((row) => [row.id, row]))
})

/** Whether an offer has places to claim today. */
export function openToClaim(work: Work) {
  const today = dayOf(work.clock.now())
  return sql<boolean>`(offer.status = ${sql.lit(OfferStatus.PUBLISHED)} and offer.taken < offer.capacity
    and offer.available_until >= ${today})`
}

/** Where a taker is: a compound, or the building in which an enterprise sits. */
interface ServedPlace {
  streetId: RawBuilder<unknown>
  communityId: RawBuilder<unknown>
  /** From the offer's building. */
  metres: RawBuilder<number | null>
}

const areaHolds = ({
  streetId,
  communityId,
  metres,
}: ServedPlace) => sql<boolean>`case offer.service_area_kind
  when 'DISTRICT' then true
  when 'STREETS' then ${streetId} = any (offer.service_street_ids)
  when 'COMMUNITIES' then coalesce(${communityId} = any (offer.service_community_ids), false)
  else coalesce(${metres} <= offer.service_radius_metres, false) end`

/** Whether the area that an offer serves holds the compound, of the joined tables compound and community. */
export const covers = areaHolds({
  streetId: sql`community.street_id`,
  communityId: sql`compound.community_id`,
  metres: metresInSql,
})

/** Whether it holds the building of the alias `place`. */
export const coversBuilding = areaHolds({
  streetId: sql`place.street_id`,
  communityId: sql`place.community_id`,
  metres: metresFromTo('building', 'place'),
})
