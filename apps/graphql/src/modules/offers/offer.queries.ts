import { sql } from 'kysely'
import { OfferStatus, TermsStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { Work } from '../../platform/work.ts'
import { metresInSql } from './distance.ts'
import { inside, reviewable, visible } from './offer.rights.ts'
import type { CategoryRow, OfferRow, OfferTables, TermsRow } from './offer.rows.ts'

/** Offers that the viewer may see, each with what its own fields show: one statement, however many. */
export function offers(work: Work) {
  return rows<OfferTables>(work.em)
    .selectFrom('offer')
    .innerJoin('council', 'council.id', 'offer.councilId')
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .leftJoin('enterprise', 'enterprise.id', 'offer.enterpriseId')
    .selectAll('offer')
    .select([
      sql<string>`coalesce(enterprise.name, council.name)`.as('publisherName'),
      termsJson(work, sql`t.number = offer.terms_number`)
        .$notNull()
        .as('terms'),
      termsJson(
        work,
        sql`t.number > offer.terms_number and t.status in (${TermsStatus.DRAFT}, ${TermsStatus.SUBMITTED})`,
      ).as('openTerms'),
      inside(work).as('inside'),
      reviewable(work).as('reviewable'),
    ])
    .where(visible(work))
}

/** Which terms, as one JSON value with their category; `inside` as the offer has it. */
function termsJson(work: Work, which: ReturnType<typeof sql>) {
  return sql<TermsRow | null>`(select to_jsonb(t)
      || jsonb_build_object('category', to_jsonb(c), 'inside', ${inside(work)})
    from offer_terms t join category c on c.district_id = t.district_id and c.code = t.category_code
    where t.district_id = offer.district_id and t.offer_id = offer.id and ${which}
    order by t.number desc limit 1)`
}

export function readOffer(work: Work, id: string): Promise<OfferRow | undefined> {
  return offers(work).where('offer.id', '=', id).executeTakeFirst() as Promise<OfferRow | undefined>
}

/** For records that name an offer, such as claims. */
export const offerById = defineLoader(async (context, ids: readonly string[]) => {
  const found = (await offers(context)
    .where('offer.id', 'in', [...ids])
    .execute()) as OfferRow[]
  return new Map(found.map((row) => [row.id, row]))
})

/** In official order. */
export function readCategories(work: Work): Promise<CategoryRow[]> {
  return rows<OfferTables>(work.em).selectFrom('category').selectAll().orderBy('officialOrder').execute()
}

/** Whether an offer has places to claim today. */
export function openToClaim(work: Work) {
  const today = dayOf(work.clock.now())
  return sql<boolean>`(offer.status = ${OfferStatus.PUBLISHED} and offer.taken < offer.capacity
    and offer.available_until >= ${today})`
}

/** Whether the area that an offer serves holds the compound, of the joined tables compound and community. */
export const covers = sql<boolean>`case offer.service_area_kind
  when 'DISTRICT' then true
  when 'STREETS' then community.street_id = any (offer.service_street_ids)
  when 'COMMUNITIES' then compound.community_id = any (offer.service_community_ids)
  else coalesce(${metresInSql} <= offer.service_radius_metres, false) end`
