import type { EntityManager } from '@mikro-orm/postgresql'
import type { Generated, Kysely, Selectable } from 'kysely'
import type { RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'

interface MessageTable {
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
  /** Its place in the order in which the district's messages were kept. */
  place: Generated<number>
}

export type MessageRow = Selectable<MessageTable>
export type NewMessage = Omit<MessageRow, 'place'>

export const tables = (em: EntityManager): Kysely<{ message: MessageTable }> =>
  rows<{ message: MessageTable }>(em)
