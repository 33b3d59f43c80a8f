import type { EntityManager } from '@mikro-orm/postgresql'
import type { Generated, Kysely, Selectable } from 'kysely'
import type { ChannelKind, ChannelTiming, MessageGroup } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'

interface ChoiceTable {
  id: string
  accountId: string
  kind: ChannelKind
  /** The robot's; null for what is of the person everywhere. */
  districtId: string | null
  address: Generated<string | null>
  pendingAddress: Generated<string | null>
  codeHash: Generated<Buffer | null>
  codeUntil: Generated<Date | null>
  codeTries: Generated<number>
  robotKey: Generated<Buffer | null>
  robotMasked: Generated<string | null>
  enabled: Generated<boolean>
  timing: Generated<ChannelTiming>
  hour: Generated<number>
  groups: MessageGroup[]
  version: Generated<number>
  updatedAt: Date
}

export type ChoiceRow = Selectable<ChoiceTable>

export const choices = (em: EntityManager): Kysely<{ channelChoice: ChoiceTable }> =>
  rows<{ channelChoice: ChoiceTable }>(em)
