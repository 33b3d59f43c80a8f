import { ChannelKind, SendingPurpose, SendingState } from '@youlin/schema'
import type { Environment } from '../../../environment.ts'
import { inTransaction, type Work } from '../../../platform/work.ts'
import { contactOf, unseal } from '../../identity/index.ts'
import type { Channel, Outgoing } from '../channels/channel.ts'
import { channelsOf } from '../channels/channels.ts'
import { choicesOf } from '../channels/choice.queries.ts'
import { tables } from '../message.rows.ts'
import { mostAttempts } from './sending.outcome.ts'
import { type SendingRow, sendings } from './sending.rows.ts'
import { digestText, messageText } from './sending.text.ts'

/** Longer than any attempt takes; whatever has no outcome by then was cut off. */
const lease = 120_000

/** Something whose attempt has begun, and is kept as such. */
export interface Turn {
  sending: SendingRow
  channel: Channel
  outgoing: Outgoing
}

/** Takes what is due; what need not or cannot go out is closed. Undefined when nothing is due. */
export function takeTurn(work: Work, environment: Environment): Promise<Turn | 'settled' | undefined> {
  return inTransaction(work, async (own) => {
    const sending = await nextDue(own)
    if (!sending) return undefined
    const channel = channelsOf(environment).get(sending.channel)
    if (!channel) return close(own, sending, SendingState.SKIPPED, 'NOT_SET_UP')
    if (sending.beganAt && !channel.repeatable) return close(own, sending, SendingState.UNCERTAIN, 'CUT_OFF')
    if (sending.attempts >= mostAttempts) return close(own, sending, SendingState.FAILED, 'CUT_OFF')
    const prepared = await prepare(own, environment, sending).catch((error: unknown) => {
      own.events.onFailure('send-messages', error)
      return undefined
    })
    // One that cannot even be written, such as one sealed with a lost key, is not to hold up the others.
    if (!prepared) return close(own, sending, SendingState.FAILED, 'UNREADABLE')
    if (typeof prepared === 'string') return close(own, sending, SendingState.SKIPPED, prepared)
    const now = own.clock.now()
    const begun = {
      attempts: sending.attempts + 1,
      beganAt: now,
      nextAttemptAt: new Date(now.getTime() + lease),
    }
    await change(own, sending, begun)
    return { sending: { ...sending, ...begun }, channel, outgoing: prepared }
  })
}

/** Locked, so that no other process takes it meanwhile. */
function nextDue({ em, clock }: Work): Promise<SendingRow | undefined> {
  return sendings(em)
    .selectFrom('sending')
    .selectAll()
    .where('state', '=', SendingState.PENDING)
    .where('nextAttemptAt', '<=', clock.now())
    .orderBy('nextAttemptAt')
    .orderBy('id')
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
}

/** What goes out and where to, or in a word why nothing has to any more. */
async function prepare(
  work: Work,
  environment: Environment,
  sending: SendingRow,
): Promise<Outgoing | string> {
  const { accountId, channel } = sending
  const [contact, choice] = [
    await contactOf(work, accountId),
    (await choicesOf(work, accountId)).get(channel),
  ]
  if (!contact || contact.roles.length === 0) return 'ROLE_ENDED'
  if (!choice?.enabled) return 'TURNED_OFF'
  const to = {
    [ChannelKind.EMAIL]: () => choice.address,
    [ChannelKind.SMS]: () => contact.mobile,
    [ChannelKind.WECOM]: () => choice.robotKey && unseal(environment, choice.robotKey),
  }[channel]()
  if (!to) return 'TURNED_OFF'
  if (sending.purpose === SendingPurpose.DIGEST) {
    const counts = sending.counts as unknown as Record<string, number>
    return { key: sending.id, to, ...digestText(environment, contact, counts) }
  }
  const message = await tables(work.em)
    .selectFrom('message')
    .select(['kind', 'recordKind', 'readAt'])
    .where('id', '=', sending.messageId!)
    .executeTakeFirstOrThrow()
  if (message.readAt) return 'READ'
  return { key: sending.id, to, ...messageText(environment, contact, message.kind, message.recordKind) }
}

function close(work: Work, sending: SendingRow, state: SendingState, errorCode: string) {
  return change(work, sending, { state, errorCode, beganAt: null })
}

async function change({ em }: Work, { id }: SendingRow, values: Partial<SendingRow>): Promise<'settled'> {
  await sendings(em).updateTable('sending').set(values).where('id', '=', id).execute()
  return 'settled'
}
