import type { ListName } from '@youlin/schema'
import { type Column, shownColumns, type TableState } from '@youlin/ui/table'

/** A list as its reader sees it: which one, how it is filtered and ordered, and its columns. */
export interface ListAsSeen {
  list: ListName
  filter: unknown
  sort: string | null
  columns: string[]
}

export function listAsSeen<Row>(
  list: ListName,
  columns: readonly Column<Row>[],
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- any set of filters will do
  state: TableState<any>,
  variables: object,
): ListAsSeen {
  const { filter = null, sort = null } = variables as { filter?: unknown; sort?: string | null }
  return {
    list,
    filter,
    sort,
    columns: shownColumns(columns, state.layout.value.columns).map(({ key }) => key),
  }
}
