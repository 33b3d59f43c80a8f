import { FieldCode, type ListName } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import type { CellValue } from '../../platform/spreadsheet/workbook.ts'
import type { ExportColumn, ExportList, Wording } from './export-list.ts'
import { exportLists } from './lists/index.ts'
import { wordingIn } from './wording.ts'

/** What the reader sees of a list: its filter and order as its query takes them, and its columns. */
export interface ListView {
  list: ListName
  filter?: unknown
  sort?: string | null
  /** Keys of the columns, in order; all of them when not given. */
  columns?: readonly string[] | null
  locale: 'zh-CN' | 'en'
}

/** A list ready to be read, its columns in the reader's order and words. */
export interface ReadableList {
  query: string
  title: string
  columns: { heading: string; width?: number }[]
  rowOf(node: unknown): CellValue[]
}

/** @throws INVALID_INPUT for a column that the list does not have */
export function readable({ list, columns, locale }: ListView): ReadableList {
  const known: ExportList<unknown> = exportLists[list]
  const words = wordingIn(locale)
  const chosen = chosenColumns(known, columns)
  return {
    query: known.query,
    title: words.label('ListName', list),
    columns: chosen.map(({ zh, en, width }) => ({ heading: words.either(zh, en), width })),
    rowOf: (node) => chosen.map((column) => cell(column, node, words)),
  }
}

function chosenColumns(list: ExportList<unknown>, keys: ListView['columns']) {
  if (!keys?.length) return list.columns
  return keys.map((key) => {
    const column = list.columns.find((one) => one.key === key)
    if (!column) throw invalidInput({ columns: FieldCode.NOT_FOUND })
    return column
  })
}

function cell(column: ExportColumn<unknown>, node: unknown, words: Wording): CellValue {
  return column.value(node, words)
}
