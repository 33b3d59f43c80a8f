import type ExcelJS from 'exceljs'
import { stringify } from './write-text.ts'
import { guardArchive, validatedCells } from './read-guard.ts'
import { openWorkbook } from './read-table.ts'
import { readText } from './read-text.ts'

/** What is wrong with a row: a sentence for each cell, by column from 1; 0 is the row itself. */
export interface RowNote {
  line: number
  notes: readonly { column: number; sentence: string }[]
}

export interface Annotation {
  sheetName: string
  headerLine: number
  rows: readonly RowNote[]
  notesHeading: string
}

const mark: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFDE2E0' } }
const mostValidated = 200_000

/** The user's workbook with the bad rows alone, in their columns and looks, each cell marked and explained. */
export async function annotateWorkbook(bytes: Buffer, annotation: Annotation): Promise<Buffer> {
  guardArchive(bytes)
  // Each cell of a drop-down is an object of its own to the library: a sheet full of them is left out.
  const ignored = validatedCells(bytes) > mostValidated ? ['dataValidations'] : []
  const workbook = await openWorkbook(bytes, ignored)
  const sheet = workbook.getWorksheet(annotation.sheetName)!
  const notesColumn = columnOfNotes(sheet, annotation)
  keepRows(sheet, annotation)
  for (const [index, { notes }] of annotation.rows.entries()) {
    const row = sheet.getRow(annotation.headerLine + 1 + index)
    row.getCell(notesColumn).value = together(notes)
    row.getCell(notesColumn).style = { alignment: { wrapText: true, vertical: 'top' } }
    for (const { column, sentence } of notes) if (column > 0) markCell(row.getCell(column), sentence)
  }
  sheet.getColumn(notesColumn).width = 48
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

/** The user's text file with the bad rows alone and a column of notes, in UTF-8 as Excel reads it. */
export function annotateText(bytes: Buffer, { headerLine, rows, notesHeading }: Annotation): Buffer {
  const notesOf = new Map(rows.map(({ line, notes }) => [line, together(notes)]))
  const lines = readText(bytes)
  const header = lines.find(({ line }) => line === headerLine)!.values
  const known = header.indexOf(notesHeading)
  const at = known < 0 ? header.length : known
  const kept = lines
    .filter(({ line }) => line <= headerLine || notesOf.has(line))
    .map(({ line, values }) => {
      const note = line === headerLine ? notesHeading : notesOf.get(line)
      if (note === undefined) return values
      return Array.from({ length: Math.max(values.length, at + 1) }, (_, column) =>
        column === at ? note : (values[column] ?? ''),
      )
    })
  return stringify(kept)
}

function together(notes: RowNote['notes']): string {
  return notes.map(({ sentence }) => sentence).join(' ')
}

/** The one that stands there from the last time, or one more. */
function columnOfNotes(sheet: ExcelJS.Worksheet, { headerLine, notesHeading }: Annotation): number {
  const header = sheet.getRow(headerLine)
  let last = 0
  let known = 0
  header.eachCell((cell, column) => {
    last = column
    if (cell.text.trim() === notesHeading) known = column
  })
  const column = known || last + 1
  const cell = header.getCell(column)
  if (!known) cell.style = { ...header.getCell(last).style }
  cell.value = notesHeading
  return column
}

/** Moves the rows up to the header, in order, and takes away what is below them. */
function keepRows(sheet: ExcelJS.Worksheet, { headerLine, rows }: Annotation): void {
  unmerge(sheet, headerLine)
  for (const [index, { line }] of rows.entries()) {
    const target = headerLine + 1 + index
    if (target !== line) moveRow(sheet.getRow(line), sheet.getRow(target))
  }
  // The library takes rows out only where others follow them.
  const { _rows: all } = sheet as unknown as { _rows: unknown[] }
  all.length = Math.min(all.length, headerLine + rows.length)
}

/** Merged cells among the rows, which would cling to the wrong ones. */
function unmerge(sheet: ExcelJS.Worksheet, headerLine: number): void {
  for (const range of [...sheet.model.merges]) {
    const top = Number(/\d+/.exec(range)?.[0])
    if (top > headerLine) sheet.unMergeCells(range)
  }
}

function moveRow(from: ExcelJS.Row, to: ExcelJS.Row): void {
  const last = Math.max(from.cellCount, to.cellCount)
  for (let column = 1; column <= last; column++) {
    const cell = from.getCell(column)
    const target = to.getCell(column)
    target.value = valueOf(cell)
    target.style = cell.style
  }
  to.height = from.height
}

/** A formula would look at other cells from its new place: its result stays. */
function valueOf(cell: ExcelJS.Cell): ExcelJS.CellValue {
  return cell.formula ? (cell.result as ExcelJS.CellValue) : cell.value
}

function markCell(cell: ExcelJS.Cell, sentence: string): void {
  // Styles are shared between cells.
  cell.style = { ...cell.style, fill: mark }
  cell.note = sentence
}
