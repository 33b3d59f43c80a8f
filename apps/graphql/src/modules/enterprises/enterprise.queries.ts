import { sql } from 'kysely'
import { type EnterpriseStatus, EnterpriseStatus as Status } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import type { BuildingRow, TerritoryTables } from '../territory/index.ts'
import { decidesAbout, seesOthers, sitsIn } from './enterprise.rights.ts'
import type { EnterpriseTables, SeenEnterprise } from './enterprise.rows.ts'

type Tables = EnterpriseTables & TerritoryTables

/** Which enterprises to list, with the ids of rows. */
export interface EnterpriseSelection {
  statuses?: readonly EnterpriseStatus[] | null
  buildingId?: string
  streetId?: string
  search?: string
}

/** One page of those that the viewer may see, the newest first. */
export function listEnterprises(
  work: Work,
  { statuses, buildingId, streetId, search }: EnterpriseSelection,
  page: PageArgs,
): Promise<Page<SeenEnterprise>> {
  let query = visible(work)
  if (statuses?.length) query = query.where('enterprise.status', 'in', statuses)
  if (buildingId) query = query.where((where) => sitsIn(where, 'buildingId', buildingId))
  if (streetId) query = query.where((where) => sitsIn(where, 'streetId', streetId))
  if (search) {
    const text = sql<string>`lower(${sql.ref('enterprise.name')} || ' ' || ${sql.ref('enterprise.creditCode')})`
    query = query.where(sql<boolean>`position(lower(${search}) in ${text}) > 0`)
  }
  return pageOf(work.em, query, page, {
    columns: [sql.ref('enterprise.id')],
    direction: 'desc',
    valuesOf: (row) => [row.id],
  })
}

/** One that the viewer may see. */
export function readEnterprise(work: Work, id: string): Promise<SeenEnterprise | undefined> {
  return visible(work).where('enterprise.id', '=', id).executeTakeFirst()
}

/** Those that the viewer may see, for the records that name them. */
export const enterpriseById = defineLoader(async (context, ids: readonly string[]) => {
  const found = await visible(context)
    .where('enterprise.id', 'in', [...ids])
    .execute()
  return new Map(found.map((row) => [row.id, row]))
})

/** The buildings that each enterprise sits in, in official order. */
export const buildingsOfEnterprise = defineLoader(async (context, ids: readonly string[]) => {
  const found = await rows<Tables>(context.em)
    .selectFrom('enterpriseBuilding')
    .innerJoin('building', 'building.id', 'enterpriseBuilding.buildingId')
    .selectAll('building')
    .select('enterpriseBuilding.enterpriseId')
    .where('enterpriseBuilding.enterpriseId', 'in', [...ids])
    .orderBy('building.officialOrder')
    .orderBy('building.id')
    .execute()
  return Map.groupBy(found as (BuildingRow & { enterpriseId: string })[], (row) => row.enterpriseId)
})

/** Verified ones are seen by the district's users, the others by themselves and whoever decides about them. */
function visible(work: Work) {
  return rows<Tables>(work.em)
    .selectFrom('enterprise')
    .selectAll('enterprise')
    .select((where) => sql<boolean>`${decidesAbout(work, where)}`.as('decides'))
    .where((where) =>
      where.or([
        where.and([where('enterprise.status', '=', Status.VERIFIED), seesOthers(work)]),
        decidesAbout(work, where),
      ]),
    )
}
