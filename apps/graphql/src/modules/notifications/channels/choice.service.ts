import {
  ChannelKind,
  type ChannelTiming,
  ErrorCode,
  FieldCode,
  MessageGroup,
  RecordKind,
} from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import { recordChange } from '../../../platform/changes.ts'
import { currentDistrict } from '../../../platform/database/district-context.ts'
import { AppError, invalidInput } from '../../../platform/errors.ts'
import { v7 } from '../../../platform/ids.ts'
import { actingViewer, inTransaction, type Work } from '../../../platform/work.ts'
import { seal } from '../../identity/index.ts'
import { channelsOf } from './channels.ts'
import { type ChoiceRow, choices } from './choice.rows.ts'
import { maskedRobot, robotKeyOf } from './wecom.channel.ts'

export interface ChoiceChange {
  kind: ChannelKind
  version: number
  enabled: boolean
  timing: ChannelTiming
  hour: number
  groups: readonly MessageGroup[]
  robotUrl?: string | null
  forget?: boolean | null
}

/**
 * Keeps what the viewer wants of a channel; `forget` removes the address or robot and switches it off.
 * @throws INVALID_INPUT, CONFLICT
 */
export async function updateChoice(work: Work, environment: Environment, given: ChoiceChange): Promise<void> {
  const { kind, version, timing, hour, groups } = given
  requireOffered(environment, kind)
  const target = given.forget ? nothing : newTarget(environment, given)
  await inTransaction(work, async (own) => {
    const kept = await lockedChoice(own, kind)
    const current = kept.isNew ? 0 : kept.version
    if (current !== version) throw new AppError(ErrorCode.CONFLICT, { currentVersion: current })
    const enabled = given.enabled && !given.forget
    if (enabled) requireTarget({ ...kept, ...target })
    await change(own, kept, { ...target, enabled, timing, hour, groups: [...groups] })
    await recordChange(own, {
      kind: RecordKind.USER,
      id: actingViewer(own).accountId,
      recordName: actingViewer(own).name,
      action: 'updateChannelChoice',
    })
  })
}

/** @throws INVALID_INPUT for a channel that is not set up */
export function requireOffered(environment: Environment, kind: ChannelKind): void {
  if (!channelsOf(environment).has(kind)) throw invalidInput({ kind: FieldCode.NOT_ALLOWED })
}

/** The viewer's row of a channel, made where there is none, for as long as the transaction lasts. */
export async function lockedChoice(work: Work, kind: ChannelKind): Promise<ChoiceRow & { isNew: boolean }> {
  const { accountId } = actingViewer(work)
  const made = await choices(work.em)
    .insertInto('channelChoice')
    .values({
      id: v7(),
      accountId,
      kind,
      districtId: kind === ChannelKind.WECOM ? currentDistrict() : null,
      groups: Object.values(MessageGroup),
      updatedAt: work.clock.now(),
    })
    .onConflict((conflict) => conflict.columns(['accountId', 'kind', 'districtId']).doNothing())
    .returning('id')
    .executeTakeFirst()
  const found = await choices(work.em)
    .selectFrom('channelChoice')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('kind', '=', kind)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  return { ...found, isNew: made !== undefined }
}

export async function change(
  work: Work,
  { id, version, isNew }: { id: string; version: number; isNew: boolean },
  values: Partial<Omit<ChoiceRow, 'id' | 'version' | 'updatedAt'>>,
): Promise<void> {
  await choices(work.em)
    .updateTable('channelChoice')
    .set({ ...values, version: isNew ? 1 : version + 1, updatedAt: work.clock.now() })
    .where('id', '=', id)
    .execute()
}

const nothing = {
  address: null,
  pendingAddress: null,
  codeHash: null,
  codeUntil: null,
  robotKey: null,
  robotMasked: null,
} satisfies Partial<ChoiceRow>

function newTarget(environment: Environment, { kind, robotUrl }: ChoiceChange): Partial<ChoiceRow> {
  if (!robotUrl) return {}
  if (kind !== ChannelKind.WECOM) throw invalidInput({ robotUrl: FieldCode.NOT_ALLOWED })
  const key = robotKeyOf(robotUrl)
  return { robotKey: seal(environment, key), robotMasked: maskedRobot(key) }
}

function requireTarget({ kind, address, robotKey }: ChoiceRow) {
  if (kind === ChannelKind.EMAIL && !address) throw invalidInput({ address: FieldCode.REQUIRED })
  if (kind === ChannelKind.WECOM && !robotKey) throw invalidInput({ robotUrl: FieldCode.REQUIRED })
}
