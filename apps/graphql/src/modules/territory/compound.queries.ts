import { sql } from 'kysely'
import { Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { CompoundRow, TerritoryTables } from './territory.rows.ts'

/** Which compounds to list, with the ids of rows. */
export interface CompoundSelection {
  streetId?: string
  communityId?: string
  mine?: boolean
  search?: string
}

/** One page in official order: by street, community and compound. */
export function listCompounds(
  work: Work,
  { streetId, communityId, mine, search }: CompoundSelection,
  page: PageArgs,
): Promise<Page<CompoundRow>> {
  let query = rows<TerritoryTables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .innerJoin('street', 'street.id', 'community.streetId')
    .selectAll('compound')
    .select(['community.officialOrder as communityOrder', 'street.officialOrder as streetOrder'])
  if (streetId) query = query.where('street.id', '=', streetId)
  if (communityId) query = query.where('community.id', '=', communityId)
  if (search) {
    const text = sql<string>`lower(${sql.ref('compound.name')} || ' ' || ${sql.ref('compound.address')})`
    query = query.where(sql<boolean>`position(lower(${search}) in ${text}) > 0`)
  }
  if (mine) {
    const { role, scopeId } = actingViewer(work).acting
    if (role === Role.STREET_STAFF) query = query.where('street.id', '=', scopeId)
    else if (role === Role.COMMUNITY_STAFF) query = query.where('community.id', '=', scopeId)
    else if (role !== Role.DISTRICT_ADMIN && role !== Role.AUDITOR) query = query.where(sql.lit(false))
  }
  return pageOf(work.em, query, page, {
    columns: [
      sql.ref('street.officialOrder'),
      sql.ref('community.officialOrder'),
      sql.ref('compound.officialOrder'),
      sql.ref('compound.id'),
    ],
    direction: 'asc',
    valuesOf: (row) => [row.streetOrder, row.communityOrder, row.officialOrder, row.id],
  })
}
