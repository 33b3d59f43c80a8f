import type { TableSelection } from '@youlin/ui/table'

/** What became of one record of a bulk action. */
export interface BulkOutcome {
  id: string
  code?: string | null
  facts?: unknown
}

interface Versioned {
  id: string
  version: number
}

/** What a bulk mutation acts on: the ticked records as they were seen, or all that the filter finds. */
export function chosen<Filter>(
  { ids, all }: Pick<TableSelection, 'ids' | 'all'>,
  seen: ReadonlyMap<string, { version: number }>,
  filter: Filter,
): { records: Versioned[] } | { filter: Filter } {
  if (all) return { filter }
  return {
    records: ids.flatMap((id) => {
      const row = seen.get(id)
      return row ? [{ id, version: row.version }] : []
    }),
  }
}
