import type { EntityManager } from '@mikro-orm/postgresql'
import { rows } from './database/rows.ts'
import type { OutboxRow } from './events.ts'
import type { Job } from './jobs.ts'
import { LiveChannel } from './live/channels.ts'
import { inTransaction, type Work } from './work.ts'

const perRun = 500
const longestWait = 3_600_000

/** Hands what was published to its listeners, one transaction for each event, until nothing is due. */
export const outboxJob: Job = {
  name: 'outbox',
  everySeconds: 2,
  toldBy: LiveChannel.OUTBOX_FILLED,
  async run(work) {
    for (let count = 0; count < perRun; count++) {
      if (!(await deliverNext(work))) return
    }
  },
}

async function deliverNext(work: Work): Promise<boolean> {
  const outcome = await inTransaction({ ...work, em: work.em.fork() as EntityManager }, async (own) => {
    const event = await takeNext(own)
    if (!event) return 'nothing'
    try {
      await own.em.transactional(async (em) => {
        for (const { handle } of own.events.listeners(event.name, 'afterCommit')) {
          await handle({ ...own, em: em as EntityManager }, event.payload as unknown as object)
        }
      })
    } catch (error) {
      own.events.onFailure(event.name, error)
      await waitLonger(own, event)
      return 'failed'
    }
    await table(own).deleteFrom('outbox').where('id', '=', event.id).execute()
    return 'delivered'
  })
  return outcome !== 'nothing'
}

const table = (work: Work) => rows<{ outbox: OutboxRow }>(work.em)

/** Locked, so that no other process delivers it meanwhile. */
function takeNext(work: Work) {
  return table(work)
    .selectFrom('outbox')
    .selectAll()
    .where('nextAttemptAt', '<=', work.clock.now())
    .orderBy('nextAttemptAt')
    .orderBy('id')
    .limit(1)
    .forNoKeyUpdate()
    .skipLocked()
    .executeTakeFirst()
}

async function waitLonger(work: Work, { id, attempts }: OutboxRow) {
  const wait = Math.min(longestWait, 1_000 * 2 ** attempts)
  await table(work)
    .updateTable('outbox')
    .set({ attempts: attempts + 1, nextAttemptAt: new Date(work.clock.now().getTime() + wait) })
    .where('id', '=', id)
    .execute()
}
