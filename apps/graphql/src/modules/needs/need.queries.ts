import { sql } from 'kysely'
import type { NeedStatus } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { bigramQuery } from '../../platform/search-bigrams.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { seesOthers } from '../enterprises/index.ts'
import type { CategoryRow } from '../offers/index.ts'
import { partyOf } from './need.policy.ts'
import type { NeedRow, NeedTables } from './need.rows.ts'

/** Which needs to list, with the ids of rows; all parts that are given have to fit. */
export interface NeedSelection {
  search?: string | null
  statuses?: NeedStatus[] | null
  category?: string | null
  communityId?: string
  streetId?: string
  mine?: boolean | null
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

/** One page, the newest first. */
export function listNeeds(work: Work, selection: NeedSelection, page: PageArgs): Promise<Page<NeedRow>> {
  const { search, statuses, category, communityId, streetId, mine } = selection
  let query = needs(work)
  const words = search ? bigramQuery(search) : ''
  if (words) query = query.where(sql<boolean>`need.search @@ to_tsquery('simple', ${words})`)
  if (statuses?.length) query = query.where('need.status', 'in', statuses)
  if (category) query = query.where('need.categoryCode', '=', category)
  if (communityId) query = query.where('need.communityId', '=', communityId)
  if (streetId) query = query.where(liesIn(streetId))
  if (mine) query = query.where(ofViewer(work))
  return pageOf(work.em, query, page, {
    columns: [sql.ref('need.createdAt'), sql.ref('need.id')],
    direction: 'desc',
    valuesOf: (row) => [row.createdAt, row.id],
  }) as unknown as Promise<Page<NeedRow>>
}

/** By the street of the community, or of a building that the enterprise sits in. */
function liesIn(streetId: string) {
  return sql<boolean>`(community.street_id = ${streetId} or exists (select from enterprise_building seat
    join building on building.id = seat.building_id
    where seat.enterprise_id = need.enterprise_id and building.street_id = ${streetId}))`
}

function ofViewer(work: Work) {
  const party = partyOf(actingViewer(work).acting)
  if (party?.communityId) return sql<boolean>`need.community_id = ${party.communityId}`
  if (party?.enterpriseId) return sql<boolean>`need.enterprise_id = ${party.enterpriseId}`
  return sql<boolean>`false`
}
