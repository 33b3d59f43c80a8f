import ExcelJS from 'exceljs'
import { type Cell, cellOf, textCell } from './read-cell.ts'
import { readText } from './read-text.ts'
import { guardArchive, isArchive, UnreadableFile } from './read-guard.ts'

/** A row that holds something, with the line that the user sees beside it. */
export interface TableRow {
  line: number
  /** From the first column on; undefined where nothing stands. */
  cells: (Cell | undefined)[]
}

export interface Sheet {
  name: string
  rows: TableRow[]
}

export type TableFormat = 'xlsx' | 'csv'

/** Everything in a workbook but its values, which reading does not need and some of which unfolds to gigabytes. */
const looks = [
  'mergeCells',
  'dataValidations',
  'conditionalFormatting',
  'hyperlinks',
  'autoFilter',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
]

export const formatOf = (bytes: Buffer): TableFormat => (isArchive(bytes) ? 'xlsx' : 'csv')

/**
 * The rows of an Excel workbook (.xlsx) or of a text file with separated values.
 * @throws UnreadableFile when it is neither, or unfolds to more than is read
 */
export async function readSheets(bytes: Buffer): Promise<Sheet[]> {
  if (formatOf(bytes) === 'csv') {
    const rows = readText(bytes).map(({ line, values }) => ({ line, cells: values.map(textCell) }))
    return [{ name: '', rows }]
  }
  guardArchive(bytes)
  const workbook = await openWorkbook(bytes, looks)
  return workbook.worksheets
    .filter((sheet) => sheet.state === 'visible')
    .map((sheet) => ({ name: sheet.name, rows: rowsOf(sheet) }))
}

/** @throws UnreadableFile */
export async function openWorkbook(bytes: Buffer, ignoreNodes: string[]): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  try {
    // ExcelJS declares a Buffer type of its own.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes })
  } catch {
    throw new UnreadableFile()
  }
  return workbook
}

function rowsOf(sheet: ExcelJS.Worksheet): TableRow[] {
  const rows: TableRow[] = []
  sheet.eachRow((row, line) => {
    const cells: TableRow['cells'] = []
    row.eachCell((cell, column) => {
      cells[column - 1] = cellOf(cell)
    })
    if (cells.some((cell) => cell)) rows.push({ line, cells })
  })
  return rows
}
