import type { RecordKind, Role } from '@youlin/schema'

/** One reading of a mobile number in full. */
export interface ReadingRow {
  id: string
  districtId: string
  /** The account whose number it is; null where nobody signs in with it. */
  subjectId: string | null
  readerId: string
  readerName: string
  readerRole: Role
  recordKind: RecordKind
  recordId: string
  recordName: string
  /** Null where the two sides of a claim share their contacts. */
  reason: string | null
  readAt: Date
}

/** The tables of this module. */
export interface ReadingTables {
  numberReading: ReadingRow
}
