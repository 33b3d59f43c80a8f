import { type RawBuilder, sql } from 'kysely'
import { rows } from '../../../platform/database/rows.ts'
import type { Work } from '../../../platform/work.ts'
import type { TerritoryTables } from '../../territory/index.ts'
import { type CoverageSelection, dayBefore, within } from './coverage.queries.ts'

/** A compound, and when it was served last in what is looked at. */
export interface UnservedRow {
  compoundId: string
  servedOn: string | null
}

export type UnservedSelection = Pick<
  CoverageSelection,
  'streetId' | 'communityId' | 'compoundId' | 'kind' | 'daysAtLeast'
>

/**
 * The compounds within the viewer's reach that were not served for so many days, in a kind or at all: never served
 * first, then the longest unserved. One statement for the first of them.
 */
export function unservedCompounds(
  work: Work,
  selection: UnservedSelection,
  most: number,
): Promise<UnservedRow[]> {
  return unserved(work, selection)
    .select(['compound.id as compoundId', sql<string | null>`${lastOn(selection)}`.as('servedOn')])
    .orderBy(sql`${lastOn(selection)} nulls first`)
    .orderBy('compound.id')
    .limit(most)
    .execute()
}

/** How many there are. */
export async function countUnserved(work: Work, selection: UnservedSelection): Promise<number> {
  const { count } = await unserved(work, selection)
    .select(sql<number>`count(*)::int`.as('count'))
    .executeTakeFirstOrThrow()
  return count
}

function unserved(work: Work, selection: UnservedSelection) {
  const since = dayBefore(work, selection.daysAtLeast ?? 0)
  return rows<TerritoryTables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .where(within(work, selection))
    .where(sql<boolean>`coalesce(${lastOn(selection)} <= ${since}::date, true)`)
}

function lastOn({ kind }: UnservedSelection): RawBuilder<string | null> {
  const ofKind = kind
    ? sql`and category_code in (select code from category where category.kind = ${kind})`
    : sql``
  return sql`(select max(last_on) from compound_service where compound_id = compound.id ${ofKind})`
}
