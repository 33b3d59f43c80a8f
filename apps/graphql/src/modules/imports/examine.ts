import { maskMobileNumber, type ImportColumn } from '@youlin/schema'
import type { Cell } from '../../platform/spreadsheet/read-cell.ts'
import { UnreadableFile } from '../../platform/spreadsheet/read-guard.ts'
import { readSheets, type Sheet, type TableRow } from '../../platform/spreadsheet/read-table.ts'
import type { Work } from '../../platform/work.ts'
import { readers, type RowValues } from './cell-readers.ts'
import { Fault } from './fault.ts'
import { findHeader, type Header, isNotes } from './header.ts'
import type { Problem } from './import.rows.ts'
import type { Kind, Verdict } from './kinds/kind.ts'

export interface BadRow {
  line: number
  problems: Problem[]
}

/** A good row with what it means. */
export interface GoodRow {
  line: number
  verdict: Verdict
}

/** What a file says, all of it. */
export interface Examination {
  sheetName: string
  headerLine: number
  ignored: string[]
  good: GoodRow[]
  bad: BadRow[]
}

interface ReadRow {
  line: number
  cells: TableRow['cells']
  values: RowValues
  faults: Map<ImportColumn, Fault>
}

/** Reads a file and compares each row with what the district has: all errors of all rows at once. */
export async function examine(work: Work, kind: Kind, bytes: Buffer): Promise<Examination> {
  let sheets: Sheet[]
  try {
    sheets = await readSheets(bytes)
  } catch (error) {
    if (error instanceof UnreadableFile) return refused(new Fault('UNREADABLE_FILE'))
    throw error
  }
  const header = findHeader(sheets, kind.columns)
  if (!header) return refused(new Fault('NO_HEADER'))
  const columns = kind.required.filter((column) => !header.at.has(column))
  if (columns.length > 0) return refused(new Fault('COLUMNS_MISSING', { columns }), header)
  const rows = header.sheet.rows.filter((row) => row.line > header.line && !isLeftOut(row, header))
  if (rows.length === 0) return refused(new Fault('NO_ROWS'), header)
  if (rows.length > kind.most) return refused(new Fault('TOO_MANY_ROWS', { limit: kind.most }), header)
  return judge(
    work,
    kind,
    header,
    rows.map((row) => read(kind, header, row)),
  )
}

async function judge(work: Work, kind: Kind, header: Header, rows: ReadRow[]): Promise<Examination> {
  const judge = await kind.open(
    work,
    rows.map((row) => row.values),
  )
  const seen = new Map<string, number>()
  const good: GoodRow[] = []
  const bad: BadRow[] = []
  for (const row of rows) {
    const verdict = judge(row.values, new Set(row.faults.keys()))
    const faults: [ImportColumn | null, Fault][] = [...row.faults]
    if (verdict instanceof Array) faults.push(...verdict)
    const first = verdict instanceof Array ? undefined : seen.get(verdict.key)
    if (first !== undefined) faults.push([null, new Fault('DUPLICATE_ROW', { line: first })])
    if (!(verdict instanceof Array) && faults.length === 0) {
      seen.set(verdict.key, row.line)
      good.push({ line: row.line, verdict })
      continue
    }
    bad.push({
      line: row.line,
      problems: faults
        .map(([column, fault]) => problemOf(header, row, column, fault))
        .toSorted((a, b) => a.at - b.at),
    })
  }
  return { sheetName: header.sheet.name, headerLine: header.line, ignored: header.ignored, good, bad }
}

function read(kind: Kind, header: Header, { line, cells }: TableRow): ReadRow {
  const values: Record<string, string | number> = {}
  const faults: ReadRow['faults'] = new Map()
  for (const column of kind.columns) {
    const at = header.at.get(column)
    const cell = at === undefined ? undefined : cells[at]
    const value = cell && valueOf(kind, column, cell)
    if (value instanceof Fault) faults.set(column, value)
    else if (value !== undefined) values[column] = value
    else if (kind.required.includes(column)) faults.set(column, new Fault('REQUIRED'))
  }
  return { line, cells, values: values as RowValues, faults }
}

function valueOf(kind: Kind, column: ImportColumn, cell: Cell) {
  return cell.error ? new Fault('FORMULA_ERROR') : readers[column](cell, kind.record)
}

function problemOf(header: Header, row: ReadRow, given: ImportColumn | null, fault: Fault): Problem {
  const column = fault.column ?? given
  const at = column === null ? undefined : header.at.get(column)
  const value = at === undefined ? '' : (row.cells[at]?.text ?? '')
  return {
    column,
    at: at === undefined ? 0 : at + 1,
    heading: at === undefined ? '' : header.headings[at]!,
    // Whoever reads the list of errors need not be the one who may read the number.
    value: value.replace(/1[3-9]\d{9}/g, maskMobileNumber).slice(0, 100),
    code: fault.code,
    facts: fault.facts,
  }
}

/** Rows without a value, and the template's example as long as it is marked and named so. */
function isLeftOut({ cells }: TableRow, { headings, at }: Header): boolean {
  const marked = headings.some(
    (heading, position) => isNotes(heading) && /^(示例行|Example row)/.test(cells[position]?.text ?? ''),
  )
  const name = [...at.values()].some((position) => /^(示例|Example)$/.test(cells[position]?.text ?? ''))
  return (marked && name) || ![...at.values()].some((position) => cells[position])
}

function refused({ code, facts }: Fault, header?: Header): Examination {
  const line = header?.line ?? 1
  const problem = { column: null, at: 0, heading: '', value: '', code, facts }
  return {
    sheetName: header?.sheet.name ?? '',
    headerLine: header?.line ?? 0,
    ignored: header?.ignored ?? [],
    good: [],
    bad: [{ line, problems: [problem] }],
  }
}
