import type { EntityManager } from '@mikro-orm/postgresql'
import type { Generated, Kysely, Selectable } from 'kysely'
import type { ChannelKind, SendingPurpose, SendingState } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'

interface SendingTable {
  id: string
  districtId: string
  accountId: string
  channel: ChannelKind
  purpose: SendingPurpose
  messageId: Generated<string | null>
  /** Of a daily summary, in Asia/Shanghai. */
  day: Generated<string | null>
  /** Of a daily summary: how many messages of each kind. Written as JSON, read as an object. */
  counts: Generated<string | null>
  state: SendingState
  attempts: Generated<number>
  at: Date
  nextAttemptAt: Date
  beganAt: Generated<Date | null>
  errorCode: Generated<string | null>
  sentAt: Generated<Date | null>
}

export type SendingRow = Selectable<SendingTable>

export const sendings = (em: EntityManager): Kysely<{ sending: SendingTable }> =>
  rows<{ sending: SendingTable }>(em)
