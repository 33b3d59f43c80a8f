import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import { escapeFormula } from './escape-formula.ts'

/** What a cell holds; days and moments come as text. */
export type CellValue = string | number | null

export interface SheetColumn {
  heading: string
  /** In characters; as wide as its heading when not given. */
  width?: number
}

export interface Sheet {
  name: string
  columns: readonly SheetColumn[]
  rows: AsyncIterable<readonly CellValue[]> | Iterable<readonly CellValue[]>
}

/** A workbook of one sheet, its header bold and frozen; rows are packed as they come and not kept. */
export async function writeWorkbook({ name, columns, rows }: Sheet): Promise<Buffer> {
  const stream = new PassThrough()
  const packed = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true })
  const sheet = workbook.addWorksheet(sheetName(name), { views: [{ state: 'frozen', ySplit: 1 }] })
  sheet.columns = columns.map(({ heading, width }) => ({
    header: escapeFormula(heading),
    width: width ?? Math.max(10, heading.length * 2 + 2),
  }))
  const header = sheet.getRow(1)
  header.font = { bold: true }
  header.commit()
  for await (const row of rows) {
    sheet.addRow(row.map((value) => (typeof value === 'string' ? escapeFormula(value) : value))).commit()
  }
  sheet.commit()
  await workbook.commit()
  return packed
}

/** Sheets take at most 31 characters and none of these signs. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31)
}
