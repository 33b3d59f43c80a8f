import type { EntityManager } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import type { ImportColumn, ImportProblem, RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'

export interface ImportRow {
  id: string
  districtId: string
  recordKind: RecordKind
  /** The street whose staff imported it; null for the district. */
  streetId: string | null
  fileName: string
  fileHash: string
  accountId: string
  uploadedAt: Date
  uploadedBy: string
  importedAt: Date | null
  importedBy: string | null
  undoneAt: Date | null
  undoneBy: string | null
  sheetName: string
  headerLine: number
  ignoredColumns: string[]
  added: number
  changed: number
  unchanged: number
  bad: number
  kept: number
  version: number
}

/** What is wrong with one cell, or with a row or file where it names no column. */
export interface Problem {
  column: ImportColumn | null
  /** Counted from 1; 0 where no cell is meant. */
  at: number
  /** As the user's file calls it. */
  heading: string
  value: string
  code: ImportProblem
  facts: Record<string, unknown>
}

export type RowOutcome = 'ADDED' | 'CHANGED' | 'BAD'

export interface ImportLineRow {
  id: string
  districtId: string
  importId: string
  line: number
  outcome: RowOutcome
  recordId: string | null
  recordName: string
  recordVersion: number | null
  before: Record<string, unknown> | null
  problems: Problem[]
  kept: ImportProblem | null
}

interface Tables {
  import: ImportRow
  importRow: ImportLineRow
}

export const tables = (em: EntityManager): Kysely<Tables> => rows<Tables>(em)

/** Where the store keeps the file that was uploaded. */
export const storeKey = ({ districtId, id }: Pick<ImportRow, 'districtId' | 'id'>): string =>
  `${districtId}/imports/${id}`
