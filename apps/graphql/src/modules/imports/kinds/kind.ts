import type { ImportColumn, RecordKind } from '@youlin/schema'
import type { Work } from '../../../platform/work.ts'
import type { RowValues } from '../cell-readers.ts'
import type { Fault } from '../fault.ts'

export type Facts = Record<string, unknown>

/** What a good row means for the record that it speaks of. */
export interface Verdict {
  /** Names the record within the file. */
  key: string
  name: string
  /** Of the record, or of the one that will be. */
  id: string
  /** What the record has now; null for a new one. */
  before: Facts | null
  after: Facts
  /** What else has to change for it, such as the former holder of a code. */
  also?: { id: string; name: string; before: Facts; after: Facts }
}

export type Judge = (
  row: RowValues,
  faulty: ReadonlySet<ImportColumn>,
) => Verdict | [ImportColumn | null, Fault][]

/** A password that is shown once, to be handed to its owner. */
export interface OneTimePassword {
  name: string
  password: string
}

/** A kind of record that is imported. */
export interface Kind {
  record: RecordKind
  table: string
  columns: readonly ImportColumn[]
  required: readonly ImportColumn[]
  most: number
  /** Reads once what the rows speak of. */
  open(work: Work, rows: readonly RowValues[]): Promise<Judge>
  add(work: Work, verdicts: readonly Verdict[]): Promise<OneTimePassword[]>
  change(work: Work, records: readonly { id: string; facts: Facts }[]): Promise<void>
  remove(work: Work, ids: readonly string[]): Promise<void>
  /** The tables whose rows are part of the record and go with it. */
  parts: readonly string[]
  /** Writes its own timeline, since it takes the steps that people take. */
  recordsItself: boolean
}

/** Whether nothing that the file says is new. */
export function isUnchanged({ before, after }: Verdict): boolean {
  if (!before) return false
  return Object.keys(after).every((key) => JSON.stringify(before[key]) === JSON.stringify(after[key]))
}
