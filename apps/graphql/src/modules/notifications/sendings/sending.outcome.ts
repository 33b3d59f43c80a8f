import { type ChannelKind, type SendingPurpose, SendingState } from '@youlin/schema'
import { currentDistrict } from '../../../platform/database/district-context.ts'
import type { Work } from '../../../platform/work.ts'
import type { SendingError } from '../channels/channel.ts'
import { type SendingRow, sendings } from './sending.rows.ts'

/** Attempts after which something is given up, some nine hours later. */
export const mostAttempts = 10
const shortestWait = 30_000
const longestWait = 3_600_000

/** What became of an attempt; nothing where another has taken it over meanwhile. */
export async function settleAttempt(
  work: Work,
  sending: SendingRow,
  error: SendingError | null,
  isRepeatable: boolean,
): Promise<void> {
  await sendings(work.em)
    .updateTable('sending')
    .set({ beganAt: null, ...outcomeOf(work, sending, error, isRepeatable) })
    .where('id', '=', sending.id)
    .where('attempts', '=', sending.attempts)
    .where('state', '=', SendingState.PENDING)
    .execute()
}

/** As if the attempt had not begun: there is no room for it yet. */
export async function putOff({ em, clock }: Work, { id, attempts }: SendingRow, wait: number): Promise<void> {
  await sendings(em)
    .updateTable('sending')
    .set({
      beganAt: null,
      attempts: attempts - 1,
      nextAttemptAt: new Date(clock.now().getTime() + wait),
    })
    .where('id', '=', id)
    .where('attempts', '=', attempts)
    .where('state', '=', SendingState.PENDING)
    .execute()
}

function outcomeOf(
  { clock }: Work,
  { attempts }: SendingRow,
  error: SendingError | null,
  isRepeatable: boolean,
): Partial<SendingRow> {
  const now = clock.now()
  if (!error) return { state: SendingState.SENT, sentAt: now, errorCode: null }
  const errorCode = error.code
  if (!error.isSure && !isRepeatable) return { state: SendingState.UNCERTAIN, errorCode }
  if (error.isFinal || attempts >= mostAttempts) return { state: SendingState.FAILED, errorCode }
  const wait = Math.min(longestWait, shortestWait * 2 ** (attempts - 1))
  return { errorCode, nextAttemptAt: new Date(now.getTime() + wait) }
}

/** Records what was sent at once, or why it was not. */
export async function recordSent(
  { em, clock }: Work,
  sent: { id: string; accountId: string; channel: ChannelKind; purpose: typeof SendingPurpose.CODE },
  errorCode: string | null,
): Promise<void> {
  const now = clock.now()
  await sendings(em)
    .insertInto('sending')
    .values({
      ...sent,
      districtId: currentDistrict(),
      state: errorCode ? SendingState.FAILED : SendingState.SENT,
      attempts: 1,
      at: now,
      nextAttemptAt: now,
      errorCode,
      sentAt: errorCode ? null : now,
    })
    .execute()
}
