/** One column, as data; a slot `cell-<key>` renders it where `value` is not enough. */
export interface Column<Row> {
  key: string
  label: string
  /** The text of the cell; also what the card on a phone and an export show. */
  value?: (row: Row) => string | number | null | undefined
  /** In rem, so that the large type keeps the proportions. */
  width?: number
  minWidth?: number
  align?: 'start' | 'end'
  /** The server can sort by it. */
  sortable?: boolean
  /** May be hidden by the reader; the others always show. */
  hideable?: boolean
  /** Hidden until the reader asks for it. */
  hidden?: boolean
  /** Names the record: it is the card's heading on a phone and opens the record. */
  primary?: boolean
}

/** The columns to show: those not named in `toggled` as their default says, the others the other way round. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  toggled: readonly string[],
): Column<Row>[] {
  return columns.filter((column) => {
    if (!column.hideable) return true
    return toggled.includes(column.key) ? Boolean(column.hidden) : !column.hidden
  })
}
