/** What a line of a file says of a code. */
export interface CodedLine {
  code: string
  validFrom: string | null
  validUntil: string | null
}

/** A row of the database with the days on which its code holds. */
export interface Period {
  id: string
  code: string
  validFrom: string
  validUntil: string | null
}

/** What a line of a file means for the rows that its code has. */
export type Meaning<Row extends Period> =
  | { kind: 'change'; row: Row; validUntil: string | null }
  | { kind: 'add'; validFrom: string; validUntil: string | null; ends: Row | null }
  | { kind: 'problem'; message: string }

/**
 * Finds the row that a line speaks of: the one that begins on its day or, where it names none, the one that
 * holds today. Otherwise the code is new or issued again, and what held until then ends the day before.
 */
export function meaningOf<Row extends Period>(
  line: CodedLine,
  rows: readonly Row[],
  today: string,
): Meaning<Row> {
  const same = rows.find((row) => (line.validFrom ? row.validFrom === line.validFrom : holds(row, today)))
  if (same) {
    const validUntil = line.validUntil ?? same.validUntil
    if (validUntil && validUntil < same.validFrom) {
      return { kind: 'problem', message: `valid_until is before ${same.validFrom}, when the code began` }
    }
    return { kind: 'change', row: same, validUntil }
  }

  const validFrom = line.validFrom ?? today
  if (line.validUntil && line.validUntil < validFrom) {
    return { kind: 'problem', message: `valid_until is before ${validFrom}, when the code begins` }
  }
  const next = rows.find((row) => row.validFrom > validFrom)
  if (next && (!line.validUntil || line.validUntil >= next.validFrom)) {
    return { kind: 'problem', message: `code ${line.code} is issued again from ${next.validFrom}` }
  }
  return {
    kind: 'add',
    validFrom,
    validUntil: line.validUntil,
    ends: rows.find((row) => holds(row, validFrom)) ?? null,
  }
}

/** Whether a row's code holds on a day. */
export function holds({ validFrom, validUntil }: Omit<Period, 'id' | 'code'>, day: string): boolean {
  return validFrom <= day && (validUntil === null || validUntil >= day)
}

/** The day before a day, both as `2026-11-24`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}
