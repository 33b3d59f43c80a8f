import { CoordinateSystem } from '@youlin/schema'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { pointColumns } from '../point.ts'

/** A row that can be read, with the line that it stands in. */
export interface Line {
  line: number
  code: string
  name: string
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
  validFrom: string | null
  validUntil: string | null
}

export interface StreetLine extends Line {
  districtCode: string | null
}

export interface CommunityLine extends Line {
  streetCode: string
}

/** Why a row cannot be taken. */
export interface Problem {
  line: number
  message: string
}

export interface Reading<Row extends Line> {
  rows: Row[]
  problems: Problem[]
}

/** Streets by `code, name` and, where known, `district_code`, coordinates and days of validity. */
export function readStreets(text: string, districtCode: string): Reading<StreetLine> {
  const reading = read<StreetLine>(text, streetShape, ['code', 'name'])
  return keep(reading, (row) =>
    row.districtCode && row.districtCode !== districtCode
      ? `district_code ${row.districtCode} is another district than ${districtCode}`
      : undefined,
  )
}

/** Communities by `code, name, street_code`: the column names the street, the code's beginning does not. */
export function readCommunities(text: string): Reading<CommunityLine> {
  return read(text, communityShape, ['code', 'name', 'street_code'])
}

/** Moves the rows that `objection` names something against to the problems. */
export function keep<Row extends Line>(
  reading: Reading<Row>,
  objection: (row: Row) => string | undefined,
): Reading<Row> {
  const rows: Row[] = []
  const problems = [...reading.problems]
  for (const row of reading.rows) {
    const message = objection(row)
    if (message) problems.push({ line: row.line, message })
    else rows.push(row)
  }
  return { rows, problems: problems.sort((a, b) => a.line - b.line) }
}

// NFKC turns full-width digits and letters into plain ones.
const cell = z
  .string()
  .optional()
  .transform((value) => value?.normalize('NFKC').trim() || null)
const code = (digits: RegExp, wanted: string) =>
  cell.pipe(z.string({ error: 'is missing' }).regex(digits, `is not ${wanted}`))
const degrees = (bound: number) =>
  cell
    .transform((value) => (value === null ? null : Number(value)))
    .pipe(
      z
        .number({ error: 'is not a number' })
        .min(-bound, `is below -${bound}`)
        .max(bound, `is above ${bound}`)
        .nullable(),
    )
const day = cell.pipe(z.iso.date('is not a day such as 2026-11-24').nullable())

const shared = {
  name: cell.pipe(
    z
      .string({ error: 'is missing' })
      .max(60, 'is longer than 60 characters')
      .regex(/^\P{Cc}*$/u, 'holds control characters'),
  ),
  latitude: degrees(90),
  longitude: degrees(180),
  coordinate_system: cell.pipe(
    z.enum(CoordinateSystem, 'is none of WGS84, GCJ02, BD09, CGCS2000').nullable(),
  ),
  valid_from: day,
  valid_until: day,
}
const streetShape = z.object({
  ...shared,
  code: code(/^\d{9}(\d{3})?$/, 'a code of 9 or 12 digits'),
  district_code: cell,
})
const communityShape = z.object({
  ...shared,
  code: code(/^\d{12}$/, 'a code of 12 digits'),
  street_code: code(/^\d{9}(\d{3})?$/, 'a code of 9 or 12 digits'),
})

interface Parsed {
  record: Record<string, string>
  info: { lines: number }
}

function read<Row extends Line>(
  text: string,
  shape: typeof streetShape | typeof communityShape,
  columns: string[],
): Reading<Row> {
  let parsed: Parsed[]
  let header: string[] = []
  try {
    parsed = parse(text, {
      bom: true,
      info: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      columns: (names: string[]) => (header = names.map((name) => name.normalize('NFKC').toLowerCase())),
    }) as unknown as Parsed[]
  } catch (error) {
    return { rows: [], problems: [{ line: brokenLine(error), message: (error as Error).message }] }
  }
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) {
    return { rows: [], problems: [{ line: 1, message: `the file has no column ${missing.join(', ')}` }] }
  }
  return judge(parsed, shape)
}

function judge<Row extends Line>(
  parsed: Parsed[],
  shape: typeof streetShape | typeof communityShape,
): Reading<Row> {
  const rows: Row[] = []
  const problems: Problem[] = []
  const seen = new Map<string, number>()
  for (const { record, info } of parsed) {
    const line = info.lines
    const result = shape.safeParse(record)
    if (!result.success) {
      const message = result.error.issues
        .map((issue) => `${issue.path.join('.')} ${issue.message}`)
        .join('; ')
      problems.push({ line, message })
      continue
    }
    const row = { line, ...named(result.data) } as unknown as Row
    const key = `${row.code}/${row.validFrom ?? ''}`
    const message = contradiction(row) ?? repeated(row.code, seen.get(key))
    if (message) problems.push({ line, message })
    else rows.push(row)
    if (!seen.has(key)) seen.set(key, line)
  }
  return { rows, problems }
}

function named(cells: Record<string, unknown>): Record<string, unknown> {
  const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const row = Object.fromEntries(Object.entries(cells).map(([name, value]) => [camel(name), value]))
  const hasPoint = row.latitude !== null && row.longitude !== null
  return { ...row, coordinateSystem: hasPoint ? (row.coordinateSystem ?? CoordinateSystem.WGS84) : null }
}

function contradiction(row: Line): string | undefined {
  if ((row.latitude === null) !== (row.longitude === null)) return 'latitude and longitude go together'
  const { latitude, longitude, coordinateSystem: system } = row
  if (latitude !== null && longitude !== null && system && !pointColumns({ latitude, longitude, system }))
    return `lies outside China by ${system}`
  if (row.validFrom && row.validUntil && row.validUntil < row.validFrom)
    return 'valid_until is before valid_from'
  return undefined
}

function repeated(code: string, line: number | undefined): string | undefined {
  return line === undefined ? undefined : `code ${code} stands in line ${line} already`
}

function brokenLine(error: unknown): number {
  return Number((error as { lines?: number }).lines ?? 1)
}
