import { sql } from 'kysely'
import type { BuildingKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import type { BuildingRow, TerritoryTables } from './territory.rows.ts'

/** Which buildings to list, with the ids of rows. */
export interface BuildingSelection {
  streetId?: string
  kinds?: readonly BuildingKind[]
  search?: string
}

/** One page in official order: by street and building. */
export function listBuildings(
  work: Work,
  { streetId, kinds, search }: BuildingSelection,
  page: PageArgs,
): Promise<Page<BuildingRow>> {
  let query = rows<TerritoryTables>(work.em)
    .selectFrom('building')
    .innerJoin('street', 'street.id', 'building.streetId')
    .selectAll('building')
    .select('street.officialOrder as streetOrder')
  if (streetId) query = query.where('street.id', '=', streetId)
  if (kinds && kinds.length > 0) query = query.where('building.kind', 'in', kinds)
  if (search) {
    const text = sql<string>`lower(${sql.ref('building.name')} || ' ' || ${sql.ref('building.address')})`
    query = query.where(sql<boolean>`position(lower(${search}) in ${text}) > 0`)
  }
  return pageOf(work.em, query, page, {
    columns: [sql.ref('street.officialOrder'), sql.ref('building.officialOrder'), sql.ref('building.id')],
    direction: 'asc',
    valuesOf: (row) => [row.streetOrder, row.officialOrder, row.id],
  })
}
