import type { EntityManager } from '@mikro-orm/postgresql'
import type { Environment } from '../../../environment.ts'
import type { Job } from '../../../platform/jobs.ts'
import { LiveChannel } from '../../../platform/live/channels.ts'
import type { Work } from '../../../platform/work.ts'
import { SendingError } from '../channels/channel.ts'
import { takeRoom } from '../channels/room.ts'
import { putOff, settleAttempt } from './sending.outcome.ts'
import { sendings } from './sending.rows.ts'
import { takeTurn, type Turn } from './sending.turn.ts'

const perRun = 500
/** Side by side, since one server that answers slowly is not to hold up the others. */
const lanes = 3
/** Long enough to look into a complaint, and no longer: who was told when is personal data. */
const keptDays = 90
const day = 86_400_000

/** Sends what is due over the channels that people chose. */
export const sendingJob: Job = {
  name: 'send-messages',
  everySeconds: 5,
  toldBy: LiveChannel.SENDING_ADDED,
  async run(work, environment) {
    await Promise.all(Array.from({ length: lanes }, () => sendInTurn(work, environment)))
  },
}

/** Removes what was sent so long ago that nobody asks for it any more. */
export const sendingRetentionJob: Job = {
  name: 'remove-sendings',
  everySeconds: 86_400,
  async run({ em, clock }) {
    const now = clock.now().getTime()
    await sendings(em)
      .deleteFrom('sending')
      .where('at', '<', new Date(now - keptDays * day))
      .execute()
  },
}

async function sendInTurn(work: Work, environment: Environment) {
  for (let count = 0; count < perRun; count++) {
    const own = { ...work, em: work.em.fork() as EntityManager }
    const turn = await takeTurn(own, environment)
    if (!turn) return
    if (turn !== 'settled') await attempt(own, turn)
  }
}

async function attempt(work: Work, { sending, channel, outgoing }: Turn) {
  // Outside of a transaction, since it takes a connection of its own.
  const wait = await takeRoom(work, channel, outgoing.to)
  if (wait > 0) return putOff(work, sending, wait)
  let failure: SendingError | null = null
  try {
    await channel.send(outgoing)
  } catch (error) {
    failure = error instanceof SendingError ? error : new SendingError('UNFORESEEN', { isSure: false })
  }
  await settleAttempt(work, sending, failure, channel.repeatable)
}
