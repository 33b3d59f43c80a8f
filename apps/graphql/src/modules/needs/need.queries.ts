import { type RawBuilder, sql } from 'kysely'
import { FieldCode, NeedSort, type NeedStatus, Role, type Urgency } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Keyset, type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { bigramQuery } from '../../platform/search-bigrams.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { seesOthers } from '../enterprises/index.ts'
import { metresFromTo, metresInSql } from '../../platform/distance.ts'
import { type CategoryRow } from '../offers/index.ts'
import { partyOf } from './need.policy.ts'
import type { NeedRow, NeedTables } from './need.rows.ts'
import { unmet } from './need.transitions.ts'

/** Which needs to list, with the ids of rows; all parts that are given have to fit. */
export interface NeedSelection {
  search?: string | null
  statuses?: NeedStatus[] | null
  category?: string | null
  communityId?: string
  streetId?: string
  urgencies?: Urgency[] | null
  mine?: boolean | null
  /** What an offer may still answer, but for needs of the own enterprise. */
  openToClaim?: boolean | null
}

/** The needs of the district: all its users see them, an enterprise from its verification on. */
function needs(work: Work) {
  return rows<NeedTables>(work.em)
    .selectFrom('need')
    .leftJoin('enterprise', 'enterprise.id', 'need.enterpriseId')
    .leftJoin('community', 'community.id', 'need.communityId')
    .leftJoin('category', (join) =>
      join
        .onRef('category.districtId', '=', 'need.districtId')
        .onRef('category.code', '=', 'need.categoryCode'),
    )
    .selectAll('need')
    .select([
      sql<string>`coalesce(enterprise.name, community.name)`.as('raisedByName'),
      sql<CategoryRow | null>`to_jsonb(category)`.as('category'),
      metres(work).as('metres'),
    ])
    .where(sql<boolean>`(${seesOthers(work)} or ${ofViewer(work)})`)
}

export function readNeed(work: Work, id: string): Promise<NeedRow | undefined> {
  return needs(work).where('need.id', '=', id).executeTakeFirst() as Promise<NeedRow | undefined>
}

/** For records that name a need, such as claims. */
export const needById = defineLoader(async (context, ids: readonly string[]) => {
  const found = (await needs(context)
    .where('need.id', 'in', [...ids])
    .execute()) as NeedRow[]
  return new Map(found.map((row) => [row.id, row]))
})

/** One page by one statement; without a sort the newest first. */
export function listNeeds(
  work: Work,
  selection: NeedSelection,
  sort: NeedSort | null,
  page: PageArgs,
): Promise<Page<NeedRow>> {
  if (sort === NeedSort.DISTANCE && !ownBuildings(work)) throw invalidInput({ sort: FieldCode.NOT_ALLOWED })
  return pageOf(
    work.em,
    selected(work, selection),
    page,
    sort === NeedSort.DISTANCE ? nearest(work) : newest,
  ) as unknown as Promise<Page<NeedRow>>
}

function selected(work: Work, selection: NeedSelection) {
  const { search, statuses, category, communityId, streetId, urgencies, mine, openToClaim } = selection
  let query = needs(work)
  const words = search ? bigramQuery(search) : ''
  if (words) query = query.where(sql<boolean>`need.search @@ to_tsquery('simple', ${words})`)
  if (statuses?.length) query = query.where('need.status', 'in', statuses)
  if (category) query = query.where('need.categoryCode', '=', category)
  if (communityId) query = query.where('need.communityId', '=', communityId)
  if (streetId) query = query.where(ofStreet(streetId))
  if (urgencies?.length) query = query.where('need.urgency', 'in', urgencies)
  if (mine) query = query.where(ofViewer(work))
  if (openToClaim)
    query = query.where('need.status', 'in', [...unmet]).where(sql<boolean>`not ${ofOwnEnterprise(work)}`)
  return query
}

const newest: Keyset<NeedRow> = {
  columns: [sql.ref('need.createdAt'), sql.ref('need.id')],
  direction: 'desc',
  valuesOf: (row) => [row.createdAt, row.id],
}

const beyondAnyMap = 100_000_000

const nearest = (work: Work): Keyset<NeedRow> => ({
  columns: [sql`coalesce(${metres(work)}, ${sql.lit(beyondAnyMap)})`, sql.ref('need.id')],
  direction: 'asc',
  valuesOf: (row) => [row.metres ?? beyondAnyMap, row.id],
})

/**
 * From the nearest of the viewer's own buildings to where the need is: its compound or building, or the nearest
 * one of whoever raised it; nothing to one's own.
 */
function metres(work: Work): RawBuilder<number | null> {
  const own = ownBuildings(work)
  if (!own) return sql`null::integer`
  return sql`case when ${ofOwnEnterprise(work)} then null when need.community_id is not null then
    (select min(${metresInSql}) from building cross join compound where building.id in (${own})
      and (compound.id = need.compound_id
        or (need.compound_id is null and compound.community_id = need.community_id)))
    else (select min(${metresFromTo('building', 'place')}) from building cross join building place
      where building.id in (${own}) and (place.id = need.building_id
        or (need.building_id is null and place.id in (select seat.building_id from enterprise_building seat
          where seat.enterprise_id = need.enterprise_id)))) end`
}

/** Where the viewer's enterprise or council sits; null for those who give nothing. */
function ownBuildings(work: Work): RawBuilder<unknown> | null {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.ENTERPRISE_REP)
    return sql`select building_id from enterprise_building where enterprise_id = ${scopeId}`
  if (role === Role.COUNCIL_OFFICER) return sql`select building_id from council where id = ${scopeId}`
  return null
}

/**
 * Whether a need is of a street, of the tables need and community: by the community, or by the building that it is
 * for, or else by one that the enterprise sits in.
 */
export function ofStreet(streetId: string) {
  return sql<boolean>`(community.street_id = ${streetId} or exists (select from enterprise_building seat
    join building on building.id = seat.building_id
    where seat.enterprise_id = need.enterprise_id and seat.building_id = coalesce(need.building_id, seat.building_id)
      and building.street_id = ${streetId}))`
}

function ofOwnEnterprise(work: Work) {
  const party = partyOf(actingViewer(work).acting)
  return party?.enterpriseId ? sql`coalesce(need.enterprise_id = ${party.enterpriseId}, false)` : sql`false`
}

function ofViewer(work: Work) {
  const party = partyOf(actingViewer(work).acting)
  if (party?.communityId) return sql<boolean>`need.community_id = ${party.communityId}`
  if (party?.enterpriseId) return sql<boolean>`need.enterprise_id = ${party.enterpriseId}`
  return sql<boolean>`false`
}
