import type ExcelJS from 'exceljs'

/** What stands in a cell, plain: full-width characters made narrow, no blanks at the ends. */
export interface Cell {
  text: string
  /** Where the cell holds a number, not text. */
  number?: number
  /** Where the cell is formatted as a day, `2026-11-24`. */
  day?: string
  /** A formula's error, such as `#REF!`. */
  error?: true
}

export function textCell(given: string): Cell | undefined {
  const text = plain(given)
  return text ? { text } : undefined
}

/** Reads a cell of a workbook: of a formula its last result, of a link its words. */
export function cellOf({ value: given, numFmt }: ExcelJS.Cell): Cell | undefined {
  const value = resultOf(given)
  if (value === null || value === undefined) return undefined
  if (typeof value === 'number') {
    // A format such as 0% shows 0.2 as 20%; the number is what counts.
    return { text: String(value), number: value, ...(isDayFormat(numFmt) && { day: dayOfSerial(value) }) }
  }
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10)
    return { text: day, day }
  }
  if (typeof value === 'object') {
    if ('error' in value) return { text: value.error, error: true }
    if ('richText' in value) return textCell(value.richText.map((part) => part.text).join(''))
    return 'text' in value ? textCell(textOf(value.text)) : undefined
  }
  return textCell(String(value))
}

/** Days are counted from 1899-12-30, since Excel takes 1900 for a leap year. */
export function dayOfSerial(serial: number): string {
  return new Date(Math.round((serial - 25_569) * 86_400_000)).toISOString().slice(0, 10)
}

/** Full-width characters made narrow, invisible ones and blanks at the ends left out. */
export function plain(given: string): string {
  return given
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .trim()
}

function resultOf(value: ExcelJS.CellValue): ExcelJS.CellValue | ExcelJS.CellErrorValue | undefined {
  if (typeof value !== 'object' || value === null) return value
  if ('formula' in value || 'sharedFormula' in value) return value.result ?? null
  return value
}

/** The words of a link may be rich text, whatever the types say. */
function textOf(given: string | ExcelJS.CellRichTextValue): string {
  return typeof given === 'string' ? given : given.richText.map((part) => part.text).join('')
}

function isDayFormat(format: string | undefined): boolean {
  return /[ymd年月日]/i.test((format ?? '').replace(/\[[^\]]*\]|"[^"]*"|General/gi, ''))
}
