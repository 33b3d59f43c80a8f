/** What a spreadsheet would take for a formula. */
const formula = /^[=+\-@\t\r]/

/** Lines of separated values in UTF-8 with a mark, so that Excel reads Chinese; nothing in them runs as a formula. */
export function stringify(lines: readonly (readonly string[])[]): Buffer {
  const text = lines.map((values) => values.map(quoted).join(',')).join('\r\n')
  return Buffer.from(`\ufeff${text}\r\n`)
}

function quoted(value: string): string {
  const safe = formula.test(value) && !/^[+-]?[\d.]+$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
