import { escapeFormula } from './escape-formula.ts'
import type { Sheet } from './workbook.ts'

/** The same sheet as separated values, in UTF-8 with a mark so that Excel reads Chinese. */
export async function writeSeparatedValues({ columns, rows }: Omit<Sheet, 'name'>): Promise<Buffer> {
  const lines = [columns.map(({ heading }) => quoted(heading)).join(',')]
  for await (const row of rows) lines.push(row.map(quoted).join(','))
  return Buffer.from(`\ufeff${lines.join('\r\n')}\r\n`)
}

function quoted(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = escapeFormula(value)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
