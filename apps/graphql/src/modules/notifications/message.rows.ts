import type { EntityManager } from '@mikro-orm/postgresql'
import type { Kysely } from 'kysely'
import type { RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'

export interface MessageRow {
  id: string
  districtId: string
  recipientId: string
  at: Date
  kind: string
  /** Written as JSON, read as an object. */
  facts: string
  recordKind: RecordKind
  recordId: string
  recordName: string
  readAt: Date | null
}

export const tables = (em: EntityManager): Kysely<{ message: MessageRow }> =>
  rows<{ message: MessageRow }>(em)
