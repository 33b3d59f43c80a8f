import { type RawBuilder, sql } from 'kysely'
import { OfferKind, OfferStatus, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { rows } from '../../../platform/database/rows.ts'
import { defineLoader } from '../../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../../platform/pagination.ts'
import { actingViewer, type Work } from '../../../platform/work.ts'
import type { OfferTables } from '../../offers/index.ts'
import { daysBetween } from '../fit.days.ts'
import { fitsOfGaps, gapKey } from '../fit.queries.ts'
import type { FitRow } from '../fit.rows.ts'

/** Offers that stand beside a gap. */
const shown = 3

/** Which compounds and categories to look at, with the ids of rows; all parts that are given have to fit. */
export interface CoverageSelection {
  streetId?: string
  communityId?: string
  compoundId?: string
  kind?: OfferKind | null
  category?: string | null
  /** At least so many days without service, or never served. */
  daysAtLeast?: number | null
  neverServed?: boolean | null
  /** Only categories that have open offers now. */
  fillable?: boolean | null
}

/** A compound and a category, and when it was served in it last. */
export interface GapRow {
  compoundId: string
  categoryCode: string
  lastOn: string | null
  times: number
  key: string
}

type Tables = OfferTables & {
  compoundService: {
    compoundId: string
    categoryCode: string
    lastOn: string
    times: number
    districtId: string
  }
}

const longAgo = '0001-01-01'
const lastOn = sql<string>`coalesce(compound_service.last_on, ${sql.lit(longAgo)}::date)`

/** One page of compounds and categories by one statement: never served first, then the longest unserved. */
export function listGaps(work: Work, selection: CoverageSelection, page: PageArgs): Promise<Page<GapRow>> {
  const { kind, category, daysAtLeast, neverServed, fillable } = selection
  let query = rows<Tables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .innerJoin('category', (join) => join.on('category.retired', '=', false))
    .leftJoin('compoundService', (join) =>
      join
        .onRef('compoundService.compoundId', '=', 'compound.id')
        .onRef('compoundService.categoryCode', '=', 'category.code'),
    )
    .select([
      'compound.id as compoundId',
      'category.code as categoryCode',
      'compoundService.lastOn',
      sql<number>`coalesce(compound_service.times, 0)`.as('times'),
      lastOn.as('key'),
    ])
    .where(within(work, selection))
  if (kind) query = query.where('category.kind', '=', kind)
  if (category) query = query.where('category.code', '=', category)
  if (neverServed) query = query.where('compoundService.lastOn', 'is', null)
  if (daysAtLeast) query = query.where(sql<boolean>`${lastOn} <= ${dayBefore(work, daysAtLeast)}::date`)
  if (fillable)
    query = query.where(
      sql<boolean>`exists (select from offer where offer.category_code = category.code
        and offer.status = ${sql.lit(OfferStatus.PUBLISHED)} and offer.taken < offer.capacity)`,
    )
  return pageOf(work.em, query as never, page, {
    columns: [lastOn, sql.ref('compound.id'), sql.ref('category.code')],
    direction: 'asc',
    valuesOf: (row: GapRow) => [row.key, row.compoundId, row.categoryCode],
  } as never) as unknown as Promise<Page<GapRow>>
}

/** The best open offers for each gap of a page, by one statement. */
export const fitsOfGap = defineLoader<string, FitRow[]>(async (context, keys: readonly string[]) => {
  const gaps = keys.map((key) => {
    const [compoundId = '', categoryCode = ''] = key.split('/')
    return { compoundId, categoryCode }
  })
  return fitsOfGaps(context, gaps, shown)
})

export const keyOfGap = gapKey

/** A compound with when it was served last, of each kind. */
export interface CoverageRow {
  compoundId: string
  servedOn: string | null
  kinds: { kind: OfferKind; lastOn: string | null; times: number; categories: number }[]
}

/** One page of compounds by one statement, in official order: when each was served last, at all and of each kind. */
export function listCoverage(
  work: Work,
  selection: CoverageSelection,
  page: PageArgs,
): Promise<Page<CoverageRow>> {
  const query = rows<Tables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .innerJoin('street', 'street.id', 'community.streetId')
    .select([
      'compound.id as compoundId',
      'street.officialOrder as streetOrder',
      'community.officialOrder as communityOrder',
      'compound.officialOrder',
      sql<string | null>`(select max(last_on) from compound_service where compound_id = compound.id)`.as(
        'servedOn',
      ),
      ofKinds.as('kinds'),
    ])
    .where(within(work, selection))
  return pageOf(work.em, query as never, page, {
    columns: [
      sql.ref('street.officialOrder'),
      sql.ref('community.officialOrder'),
      sql.ref('compound.officialOrder'),
      sql.ref('compound.id'),
    ],
    direction: 'asc',
    valuesOf: (row: Record<string, string>) => [
      row['streetOrder'],
      row['communityOrder'],
      row['officialOrder'],
      row['compoundId'],
    ],
  } as never) as unknown as Promise<Page<CoverageRow>>
}

const ofKinds = sql<
  CoverageRow['kinds']
>`(select jsonb_agg(jsonb_build_object('kind', kind, 'lastOn', last_on,
      'times', times, 'categories', categories))
  from (select listed.kind, max(service.last_on) as last_on, coalesce(sum(service.times), 0)::int as times,
      count(service.last_on)::int as categories
    from (values ${sql.join(Object.values(OfferKind).map((kind) => sql`(${sql.lit(kind)})`))}) listed(kind)
      left join category on category.kind = listed.kind
      left join compound_service service on service.compound_id = compound.id
        and service.category_code = category.code
    group by listed.kind) one)`

/** A street looks at its own compounds, a community at its own. */
export function within(
  work: Work,
  { streetId, communityId, compoundId }: CoverageSelection,
): RawBuilder<boolean> {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  const conditions = [sql`true`]
  if (role === Role.COMMUNITY_STAFF) conditions.push(sql`compound.community_id = ${scopeId}`)
  if (scopeKind === ScopeKind.STREET) conditions.push(sql`community.street_id = ${scopeId}`)
  if (streetId) conditions.push(sql`community.street_id = ${streetId}`)
  if (communityId) conditions.push(sql`compound.community_id = ${communityId}`)
  if (compoundId) conditions.push(sql`compound.id = ${compoundId}`)
  return sql`(${sql.join(conditions, sql` and `)})`
}

export function dayBefore({ clock }: Work, days: number): string {
  return dayOf(new Date(clock.now().getTime() - days * 86_400_000))
}

/** Calendar days since a day; null for never. */
export function daysSince({ clock }: Work, day: string | null): number | null {
  return day === null ? null : daysBetween(day, dayOf(clock.now()))
}
