import { currentDistrict } from '../../platform/database/district-context.ts'
import { afterCommitOf, type Listener } from '../../platform/events.ts'
import { v7 } from '../../platform/ids.ts'
import type { Notice, Telling } from '../../platform/notices.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { type NewMessage, tables } from './message.rows.ts'
import { queueSendings } from './sendings/sending.queue.ts'

/** Listens to the events of the notices; the outbox hands each over once. */
export function listenersOf(notices: readonly Notice[]): Listener[] {
  return notices.map(({ event, tell }) =>
    afterCommitOf(event, async (work, payload) => {
      const told = await tell(work, payload)
      const messages = told.flatMap((telling) => messagesOf(work, telling, payload.actorId))
      if (messages.length === 0) return
      await tables(work.em).insertInto('message').values(messages).execute()
      await queueSendings(work, messages)
    }),
  )
}

/** Those that are the viewer's and unread become read; about others nothing is said. */
export async function markRead(work: Work, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tables(work.em)
    .updateTable('message')
    .set({ readAt: work.clock.now() })
    .where('id', 'in', [...ids])
    .where('recipientId', '=', actingViewer(work).accountId)
    .where('readAt', 'is', null)
    .execute()
}

/** One for each account but the one that did it, who knows. */
function messagesOf(
  { clock }: Work,
  { to, kind, record, facts = {} }: Telling,
  actorId: string | null,
): NewMessage[] {
  const recipients = [...new Set(to)].filter((account) => account !== actorId)
  return recipients.map((recipientId) => ({
    id: v7(),
    districtId: currentDistrict(),
    recipientId,
    at: clock.now(),
    kind,
    facts: JSON.stringify(facts),
    recordKind: record.kind,
    recordId: record.id,
    recordName: record.name,
    readAt: null,
  }))
}
