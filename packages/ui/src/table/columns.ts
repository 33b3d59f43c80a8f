import type { ShownColumn } from './layout.ts'

/** One column, as data; a slot `cell-<key>` renders it where `value` is not enough. */
export interface Column<Row> {
  key: string
  label: string
  /** The text of the cell; also what the card on a phone and an export show. */
  value?: (row: Row) => string | number | null | undefined
  /** In rem, so that the large type keeps the proportions. */
  width?: number
  minWidth?: number
  /** Every word that a state or kind can show here: the column is as wide as the longest in the present language. */
  words?: readonly { label: string }[]
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

/** The columns to show, in their order and width; what may not be hidden shows even where it was left out. */
export function shownColumns<Row>(
  columns: readonly Column<Row>[],
  chosen: readonly ShownColumn[] | null,
): Column<Row>[] {
  if (!chosen) return columns.filter((column) => !(column.hideable && column.hidden))
  const known = chosen.flatMap(({ key, width }) => {
    const column = columns.find((one) => one.key === key)
    return column ? [width ? { ...column, width } : column] : []
  })
  const missing = columns.filter(({ key, hideable }) => !hideable && !known.some((one) => one.key === key))
  return [...known, ...missing]
}

/** How wide a column is by itself, in rem; undefined where it takes what is left. */
export function naturalWidth<Row>({ width, words }: Column<Row>): number | undefined {
  return words ? Math.max(width ?? 0, widthOfWords(words)) : width
}

/** A tag of the longest word: a Chinese character takes one em of its type, a letter about half. */
function widthOfWords(words: readonly { label: string }[]): number {
  const ems = words.map(({ label }) =>
    [...label].reduce((sum, letter) => sum + (letter > '\u2e80' ? 1 : 0.54), 0),
  )
  return Math.ceil((Math.max(0, ...ems) * 0.8125 + 2.625) * 2) / 2
}
