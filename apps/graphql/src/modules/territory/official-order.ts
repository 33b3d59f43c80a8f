import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import type { TerritoryTables } from './territory.rows.ts'

/** The place behind the last building of a street, or the last compound of a community. */
export async function nextOrder(
  work: Work,
  table: 'building' | 'compound',
  column: 'streetId' | 'communityId',
  id: string,
): Promise<number> {
  const { last } = await rows<Pick<TerritoryTables, 'building' | 'compound'>>(work.em)
    .selectFrom(table)
    .select(({ fn }) => fn.max<number | null>('officialOrder').as('last'))
    .where(column as 'communityId', '=', id)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}
