import { ChannelTiming, groupOfMessage, SendingPurpose, SendingState } from '@youlin/schema'
import { v7 } from '../../../platform/ids.ts'
import type { Work } from '../../../platform/work.ts'
import { choices } from '../channels/choice.rows.ts'
import type { NewMessage } from '../message.rows.ts'
import { sendings } from './sending.rows.ts'

/** Keeps, with the messages, over which channels each of them has to go out at once. */
export async function queueSendings(work: Work, messages: readonly NewMessage[]): Promise<void> {
  const wanted = await choices(work.em)
    .selectFrom('channelChoice')
    .select(['accountId', 'kind', 'groups'])
    .where('accountId', 'in', [...new Set(messages.map(({ recipientId }) => recipientId))])
    .where('enabled', '=', true)
    .where('timing', '=', ChannelTiming.AT_ONCE)
    .execute()
  const now = work.clock.now()
  const queued = messages.flatMap((message) =>
    wanted
      .filter(
        ({ accountId, groups }) =>
          accountId === message.recipientId && groups.includes(groupOfMessage(message.kind)),
      )
      .map(({ accountId, kind }) => ({
        id: v7(),
        districtId: message.districtId,
        accountId,
        channel: kind,
        purpose: SendingPurpose.MESSAGE,
        messageId: message.id,
        state: SendingState.PENDING,
        at: now,
        nextAttemptAt: now,
      })),
  )
  if (queued.length > 0) await sendings(work.em).insertInto('sending').values(queued).execute()
}
