import { sql } from 'kysely'
import {
  type Audience,
  FieldCode,
  type Light,
  type OfferKind,
  OfferSort,
  type OfferStatus,
  type PricePolicy,
  type ReviewLevel,
} from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import { type Keyset, type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { bigramQuery } from '../../platform/search-bigrams.ts'
import type { Work } from '../../platform/work.ts'
import type { LightClock } from '../../platform/working-days/light.ts'
import { metresInSql } from '../../platform/distance.ts'
import { readLightClock } from '../territory/index.ts'
import { withReviewLight } from './offer.light.ts'
import { covers, coversBuilding, type OfferExtras, offers, openToClaim } from './offer.queries.ts'
import { inside, ofViewer, reviewable } from './offer.rights.ts'
import type { OfferRow } from './offer.rows.ts'

/** Which offers to list, with the ids of rows; all parts that are given have to fit. */
export interface OfferSelection {
  search?: string | null
  kinds?: OfferKind[] | null
  categories?: string[] | null
  audiences?: Audience[] | null
  pricePolicies?: PricePolicy[] | null
  streetId?: string
  communityId?: string
  councilId?: string
  enterpriseId?: string
  statuses?: OfferStatus[] | null
  awaiting?: ReviewLevel | null
  availableOn?: string | null
  openToClaim?: boolean | null
  mine?: boolean | null
  forMyReview?: boolean | null
  light?: Light | null
  compoundId?: string
  servedBuildingId?: string
}

type ListedOffer = Pick<OfferRow, 'id' | 'listedAt' | 'reviewDue' | 'capacity' | 'taken'> & { metres: number }

const beyondAnyMap = 100_000_000

/** One page, by one statement; without a sort the newest first, or what has to be reviewed soonest. */
export async function listOffers(
  work: Work,
  selection: OfferSelection,
  sort: OfferSort | null,
  page: PageArgs,
  fields: ReadonlySet<string>,
): Promise<Page<OfferRow>> {
  if (sort === OfferSort.DISTANCE && !selection.compoundId)
    throw invalidInput({ 'filter.compoundId': FieldCode.REQUIRED })
  const clock = selection.light ? await readLightClock(work) : null
  return pageOf(
    work.em,
    selected(work, selection, extrasOf(fields), clock),
    page,
    sort ? keysets[sort] : selection.forMyReview ? longestWaiting : keysets[OfferSort.NEWEST],
  ) as unknown as Promise<Page<OfferRow>>
}

function extrasOf(fields: ReadonlySet<string>): OfferExtras {
  return {
    body: fields.has('body'),
    openTerms: fields.has('proposedTerms') || fields.has('viewerCanSubmit'),
    reviewable: fields.has('viewerCanReview'),
    publishable: ['viewerCanCopy', 'viewerCanSubmit', 'viewerCanResume'].some((name) => fields.has(name)),
  }
}

function selected(work: Work, selection: OfferSelection, extras: OfferExtras, clock: LightClock | null) {
  const { search, kinds, categories, audiences, pricePolicies, statuses, compoundId } = selection
  let query = offers(work, extras)
    .leftJoin('compound', (join) =>
      join.on(compoundId ? sql<boolean>`compound.id = ${compoundId}::uuid` : sql<boolean>`false`),
    )
    .leftJoin('community', 'community.id', 'compound.communityId')
    .select(distance.as('metres'))
  const words = search ? bigramQuery(search) : ''
  if (words) query = query.where(sql<boolean>`offer.search @@ to_tsquery('simple', ${words})`)
  if (kinds?.length) query = query.where('offer.kind', 'in', kinds)
  if (categories?.length) query = query.where('offer.categoryCode', 'in', categories)
  if (audiences?.length) query = query.where(sql<boolean>`offer.audiences && ${textArray(audiences)}`)
  if (pricePolicies?.length) query = query.where('offer.pricePolicy', 'in', pricePolicies)
  if (statuses?.length)
    // Written out, since a plan for any state cannot use the index of one.
    query = query.where(
      'offer.status',
      'in',
      statuses.map((status) => sql.lit(status)),
    )
  if (selection.streetId) query = query.where('offer.streetId', '=', selection.streetId)
  if (selection.councilId) query = query.where('offer.councilId', '=', selection.councilId)
  if (selection.enterpriseId) query = query.where('offer.enterpriseId', '=', selection.enterpriseId)
  if (selection.awaiting)
    query = query
      .where('offer.awaiting', '=', selection.awaiting)
      .where(sql<boolean>`(offer.status = 'SUBMITTED' or ${inside(work)})`)
  if (selection.availableOn)
    query = query
      .where('offer.availableFrom', '<=', selection.availableOn)
      .where('offer.availableUntil', '>=', selection.availableOn)
  if (selection.communityId) query = query.where(servesCommunity(selection.communityId))
  if (selection.servedBuildingId) query = query.where(servesBuilding(selection.servedBuildingId))
  if (selection.openToClaim) query = query.where(openToClaim(work))
  if (selection.openToClaim && compoundId) query = query.where(covers)
  if (selection.mine) query = query.where(ofViewer(work))
  if (selection.forMyReview) query = query.where(reviewable(work))
  if (selection.light && clock)
    query = query.where(withReviewLight(selection.light, clock)).where(inside(work))
  return query
}

const distance = sql<number>`coalesce(${metresInSql}, ${sql.lit(beyondAnyMap)})`

function servesBuilding(id: string) {
  return sql<boolean>`exists (select from building place where place.id = ${id} and ${coversBuilding})`
}

/** Offers whose area holds the community or, by radius, one of its compounds. */
function servesCommunity(communityId: string) {
  return sql<boolean>`case offer.service_area_kind
    when 'DISTRICT' then true
    when 'STREETS' then (select street_id from community where id = ${communityId}) = any (offer.service_street_ids)
    when 'COMMUNITIES' then ${communityId}::uuid = any (offer.service_community_ids)
    else exists (select from compound where community_id = ${communityId}
      and ${metresInSql} <= offer.service_radius_metres) end`
}

function textArray(words: readonly string[]) {
  return sql`array[${sql.join([...words])}]::text[]`
}

// The clock of a review that is paused ends after all others.
const whenever = new Date('9999-12-31T00:00:00Z')

const longestWaiting: Keyset<ListedOffer> = {
  columns: [sql`coalesce(offer.review_due, ${whenever})`, sql.ref('offer.id')],
  direction: 'asc',
  valuesOf: (row) => [row.reviewDue ?? whenever, row.id],
}

const keysets: Record<OfferSort, Keyset<ListedOffer>> = {
  [OfferSort.NEWEST]: {
    columns: [sql.ref('offer.listedAt'), sql.ref('offer.id')],
    direction: 'desc',
    valuesOf: (row) => [row.listedAt, row.id],
  },
  [OfferSort.DISTANCE]: {
    columns: [distance, sql.ref('offer.id')],
    direction: 'asc',
    valuesOf: (row) => [row.metres, row.id],
  },
  [OfferSort.PLACES_LEFT]: {
    columns: [sql`(offer.capacity - offer.taken)`, sql.ref('offer.id')],
    direction: 'desc',
    valuesOf: (row) => [row.capacity - row.taken, row.id],
  },
}
