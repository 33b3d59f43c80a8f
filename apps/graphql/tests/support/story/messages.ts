import type { TestApi } from '../api.ts'
import type { Person } from '../story.ts'

/** A message as its reader sees it. */
export interface Told {
  id: string
  kind: string
  facts: Record<string, unknown>
  recordKind: string
  recordId: string
  recordName: string
  readAt: string | null
}

type Reader = Pick<Person, 'api'>

const list = `{ messages(first: 100) { edges { node { id kind facts recordKind recordId recordName readAt } } } }`
const markRead = 'mutation ($ids: [ID!]!) { markMessagesRead(input: { ids: $ids }) { ok } }'

/** What somebody was told since they were asked before, of everything that has happened by now. */
export async function newMessages(api: TestApi, who: Reader): Promise<Told[]> {
  await api.runJob('outbox')
  return readUnread(who)
}

/** Who of these was told what since they were asked before; each kind as often as they were told. */
export async function toldTo<Name extends string>(
  api: TestApi,
  people: Record<Name, Reader>,
): Promise<Partial<Record<Name, string[]>>> {
  await api.runJob('outbox')
  const told: Partial<Record<Name, string[]>> = {}
  for (const name of Object.keys(people) as Name[]) {
    const kinds = (await readUnread(people[name])).map(({ kind }) => kind).sort()
    if (kinds.length > 0) told[name] = kinds
  }
  return told
}

async function readUnread({ api }: Reader): Promise<Told[]> {
  const { messages } = await api.ask(list)
  const found = (messages.edges as { node: Told }[]).map(({ node }) => node).filter(({ readAt }) => !readAt)
  if (found.length > 0) await api.ask(markRead, { ids: found.map(({ id }) => id) })
  return found
}
