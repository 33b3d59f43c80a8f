import { sql } from 'kysely'
import { ClaimSide, type ClaimStatus, type Light, type TodoKind } from '@youlin/schema'
import { defineLoader } from '../../platform/loaders.ts'
import { nestedPages } from '../../platform/nested-pages.ts'
import { type Keyset, type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { bigramQuery } from '../../platform/search-bigrams.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { LightClock } from '../../platform/working-days/light.ts'
import type { Work } from '../../platform/work.ts'
import { readLightClock } from '../territory/index.ts'
import { waitsForViewer } from './claim.duties.ts'
import { type ClaimPart, primeParts, withParts } from './claim.parts.ts'
import { claims, placeName, takerName } from './claim.queries.ts'
import { onSide, oversees } from './claim.rights.ts'
import type { ClaimRow } from './claim.rows.ts'
import { withLight } from './claim.step.ts'

/** Which claims to list, with the ids of rows; all parts that are given have to fit. */
export interface ClaimSelection {
  search?: string | null
  statuses?: ClaimStatus[] | null
  side?: ClaimSide | null
  mine?: boolean | null
  todo?: TodoKind | null
  scheduledAfter?: Date | null
  evaluationsDiffer?: boolean | null
  light?: Light | null
  offerId?: string
  compoundId?: string
  communityId?: string
  streetId?: string
  councilId?: string
  enterpriseId?: string
  needId?: string
}

const keyset: Omit<Keyset<ClaimRow>, 'direction'> = {
  columns: [sql.ref('claim.claimedAt'), sql.ref('claim.id')],
  valuesOf: (row) => [row.claimedAt, row.id],
}

const byTime: Keyset<ClaimRow> = {
  columns: [sql.ref('claim.scheduledFrom'), sql.ref('claim.id')],
  direction: 'asc',
  valuesOf: (row) => [row.scheduledFrom, row.id],
}

/** The newest first; what waits for the viewer the oldest first, times to come the soonest first. */
function orderOf({ todo, scheduledAfter }: ClaimSelection): Keyset<ClaimRow> {
  return scheduledAfter ? byTime : { ...keyset, direction: todo ? 'asc' : 'desc' }
}

/** One page by one statement. */
export async function listClaims(
  context: RequestContext,
  selection: ClaimSelection,
  page: PageArgs,
  parts: readonly ClaimPart[],
): Promise<Page<ClaimRow>> {
  const clock = selection.light ? await readLightClock(context) : null
  const query = withParts(context, selected(context, selection, clock), parts)
  // Kysely infers its rows from raw SQL; ClaimRow says what that SQL gives.
  const found = (await pageOf(
    context.em,
    query as never,
    page,
    orderOf(selection) as never,
  )) as Page<ClaimRow>
  primeParts(
    context,
    found.edges.map((edge) => edge.node),
  )
  return found
}

function selected(work: Work, selection: ClaimSelection, clock: LightClock | null) {
  const { search, statuses, side, mine, todo, scheduledAfter, evaluationsDiffer, light } = selection
  let query = claims(work)
  if (search) query = query.where(named(search))
  if (statuses?.length) query = query.where('claim.status', 'in', statuses)
  if (side) query = query.where(onSide(work, side))
  if (mine)
    query = query.where(
      sql<boolean>`(${onSide(work, ClaimSide.TAKER)} or ${onSide(work, ClaimSide.PROVIDER)})`,
    )
  if (todo) query = query.where(waitsForViewer(work, todo))
  if (scheduledAfter) query = query.where('claim.scheduledUntil', '>', scheduledAfter)
  if (evaluationsDiffer)
    query = query.where('claim.evaluationsDiffer', '=', true).where(sql<boolean>`${oversees(work)}`)
  if (light && clock) query = query.where(withLight(work, light, clock))
  if (selection.offerId) query = query.where('claim.offerId', '=', selection.offerId)
  if (selection.compoundId) query = query.where('claim.compoundId', '=', selection.compoundId)
  if (selection.communityId) query = query.where('claim.communityId', '=', selection.communityId)
  if (selection.streetId) query = query.where('claim.streetId', '=', selection.streetId)
  if (selection.councilId) query = query.where('claim.councilId', '=', selection.councilId)
  if (selection.enterpriseId) query = query.where('claim.enterpriseId', '=', selection.enterpriseId)
  if (selection.needId) query = query.where('claim.needId', '=', selection.needId)
  return query
}

function named(search: string) {
  const words = bigramQuery(search)
  const byOffer = words ? sql`offer.search @@ to_tsquery('simple', ${words})` : sql`false`
  const has = (name: typeof placeName) => sql`position(lower(${search}) in lower(${name})) > 0`
  return sql<boolean>`(${byOffer} or ${has(placeName)} or (claim.taker_enterprise_id is not null and ${has(takerName)}))`
}

/** A page of each offer that the operation asks for, by one statement for each size of page. */
export function claimsOfOffer(context: RequestContext, offerId: string, { first, after }: PageArgs) {
  return pagesOfOffers(context).load(JSON.stringify([offerId, first, after ?? null]))
}

const pagesOfOffers = defineLoader(async (context, keys: readonly string[]) => {
  const asked = keys.map((key) => [key, JSON.parse(key) as [string, number, string | null]] as const)
  const pages = new Map<string, Page<ClaimRow>>()
  for (const same of Map.groupBy(asked, ([, [, first, after]]) => `${first} ${after}`).values()) {
    const [, first, after] = same[0]![1]
    const found = await nestedPages<ClaimRow>(
      context.em,
      same.map(([, [offerId]]) => offerId),
      (offerId) => claims(context).where(sql<boolean>`claim.offer_id = ${offerId}`),
      { first, after },
      { ...keyset, direction: 'desc' },
    )
    for (const [key, [offerId]] of same) pages.set(key, found.get(offerId)!)
  }
  return pages
})
