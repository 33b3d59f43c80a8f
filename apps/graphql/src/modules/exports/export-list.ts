import type { EnumName, EnumValue } from '@youlin/client/words'
import type { ListName } from '@youlin/schema'
import type { CellValue } from '../../platform/spreadsheet/workbook.ts'

/** How a list says its values in the reader's language. */
export interface Wording {
  label<E extends EnumName>(name: E, value: EnumValue<E>): string
  /** A day, or the day of a moment, in Asia/Shanghai. */
  day(value: string | Date | null): string | null
  moment(value: string | Date | null): string | null
  /** Whichever of the two is the reader's. */
  either(zh: string, en: string): string
  join(values: readonly string[]): string
}

export interface ExportColumn<Node> {
  /** As the list's page names it. */
  key: string
  zh: string
  en: string
  /** In characters. */
  width?: number
  value(node: Node, words: Wording): CellValue
}

/** A list as it leaves the product: the query that answers it, and what each column says of a row. */
export interface ExportList<Node = never> {
  name: ListName
  /** Takes `first`, `after`, `filter` and, where it is sorted, `sort`; answers the connection as `page`. */
  query: string
  columns: readonly ExportColumn<Node>[]
}

/** The query of a connection by its name, with what it reads of each node. */
export function queryOf(field: string, filterType: string, node: string, sortType?: string): string {
  const [declared, passed] = sortType ? [`, $sort: ${sortType}`, ', sort: $sort'] : ['', '']
  return `query ($first: Int!, $after: String, $filter: ${filterType}${declared}) {
    page: ${field}(first: $first, after: $after, filter: $filter${passed}) {
      edges { node { ${node} } } pageInfo { hasNextPage endCursor } } }`
}
