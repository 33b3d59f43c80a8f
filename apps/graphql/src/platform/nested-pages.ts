import type { EntityManager } from '@mikro-orm/postgresql'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import { Limits } from '@youlin/schema'
import { rows } from './database/rows.ts'
import { cut, type Keyset, type Page, type PageArgs, pageFrom } from './pagination.ts'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- pages the rows of any query
type AnyQuery = SelectQueryBuilder<any, any, any>

/**
 * A page for each of many parents by one statement, for a loader behind a connection that stands in a list.
 * `ofParent` gives the rows of the parent whose id is that SQL.
 */
export async function nestedPages<Row>(
  em: EntityManager,
  parentIds: readonly string[],
  ofParent: (parentId: RawBuilder<string>) => AnyQuery,
  page: Pick<PageArgs, 'first' | 'after'>,
  keyset: Keyset<Row>,
): Promise<Map<string, Page<Row>>> {
  const query = ofParent(sql<string>`parent.id`)
  const parents = sql`unnest(array[${sql.join([...parentIds])}]::uuid[]) as parent (id)`
  const { rows: found } = await sql<Row & { parentId: string }>`
    select parent.id as parent_id, page.* from ${parents}
    cross join lateral (${cut(query, page, keyset)}) page`.execute(rows(em))
  const ofEach = Map.groupBy(found, (row) => row.parentId)

  let counted: Promise<Map<string, number>> | undefined
  const countEach = async () => {
    const one = query
      .clearSelect()
      .select(sql<number>`least(count(*), ${sql.lit(Limits.countCap)})::int`.as('count'))
    const { rows: counts } = await sql<{ parentId: string; count: number }>`
      select parent.id as parent_id, counted.count from ${parents}
      cross join lateral (${one}) counted`.execute(rows(em))
    return new Map(counts.map(({ parentId, count }) => [parentId, count]))
  }
  return new Map(
    parentIds.map((id) => [
      id,
      pageFrom<Row>(
        ofEach.get(id) ?? [],
        page,
        keyset,
        async () => (await (counted ??= countEach())).get(id) ?? 0,
      ),
    ]),
  )
}
