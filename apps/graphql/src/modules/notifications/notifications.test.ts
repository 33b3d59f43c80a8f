import pg from 'pg'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { RecordKind, Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../tests/support/story.ts'
import { defineEvent, EventBus } from '../../platform/events.ts'
import { recordId } from '../../platform/global-id.ts'
import { v7 } from '../../platform/ids.ts'
import { JobRunner } from '../../platform/jobs.ts'
import { noticeOf } from '../../platform/notices.ts'
import { outboxJob } from '../../platform/outbox.ts'
import { listenersOf } from './index.ts'

const OfferReturned = defineEvent<{ offerId: string; to: string[]; count?: number }>('OfferReturned')
const notice = noticeOf(OfferReturned, ['offerReturned'], async (_work, { offerId, to, count = 1 }) => {
  const record = { kind: RecordKind.OFFER, id: offerId, name: '法律咨询' }
  if (refusing) throw new Error('not now')
  return Array.from({ length: count }, (_, index) => ({
    to,
    kind: 'offerReturned' as const,
    record,
    facts: { index },
  }))
})
const list = `query ($first: Int!, $after: String) { messages(first: $first, after: $after) { totalCount
  edges { node { id at kind facts recordKind recordId recordName readAt } } pageInfo { hasNextPage endCursor } } }`
const unread = '{ unreadMessageCount }'
const markRead = 'mutation ($ids: [ID!]!) { markMessagesRead(input: { ids: $ids }) { ok } }'

let api: TestApi
let events: EventBus
let jobs: JobRunner
let district: StoryDistrict
let neighbour: StoryDistrict
let publisher: Person
let refusing = false

beforeAll(async () => {
  api = await startApi()
  const { orm, environment, clock } = api.services
  const onFailure = () => {}
  events = new EventBus(listenersOf([notice]), onFailure)
  jobs = new JobRunner({ orm, environment, clock, events, jobs: [outboxJob], onFailure })
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
})
beforeEach(async () => {
  publisher = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
})
afterAll(() => api?.close())

async function tell(to: string[], { of = district, count = 1, offerId = v7() } = {}) {
  await of.work((work) => events.publish({ ...work, events }, OfferReturned, { offerId, to, count }))
  await jobs.runJob('outbox')
  return offerId
}

interface Listed {
  id: string
  kind: string
  facts: { index: number }
  readAt: string | null
}
async function messages(person: Person, page: Record<string, unknown> = { first: 100 }): Promise<Listed[]> {
  const answer = await person.api.ask(list, page)
  return answer.messages.edges.map((edge: { node: Listed }) => edge.node)
}

it('tells whom the notice names, once, and nobody else', async () => {
  const offerId = await tell([publisher.accountId, publisher.accountId])
  await jobs.runJob('outbox')
  expect(await messages(publisher)).toEqual([
    {
      id: expect.any(String),
      at: api.clock.now().toISOString(),
      kind: 'offerReturned',
      facts: { index: 0 },
      recordKind: 'OFFER',
      recordId: recordId(RecordKind.OFFER, offerId),
      recordName: '法律咨询',
      readAt: null,
    },
  ])
  expect(await messages(district.admin)).toEqual([])
  const [{ id }] = (await messages(publisher)) as [Listed]
  const node = 'query ($id: ID!) { node(id: $id) { id } }'
  expect(await publisher.api.ask(node, { id })).toEqual({ node: { id } })
  expect(await district.admin.api.ask(node, { id })).toEqual({ node: null })
})

it('tells later when a listener failed, and then once', async () => {
  refusing = true
  await tell([publisher.accountId])
  refusing = false
  expect(await messages(publisher)).toHaveLength(0)
  api.clock.advance(5_000)
  await jobs.runJob('outbox')
  await jobs.runJob('outbox')
  expect(await messages(publisher)).toHaveLength(1)
})

it('tells nothing of a change that was not kept', async () => {
  const lost = district.work(async (work) => {
    await events.publish({ ...work, events }, OfferReturned, { offerId: v7(), to: [publisher.accountId] })
    throw new Error('undone')
  })
  await expect(lost).rejects.toThrow('undone')
  await jobs.runJob('outbox')
  expect(await messages(publisher)).toEqual([])
})

it('counts what is unread until it is marked, by its reader alone and as often as they like', async () => {
  await tell([publisher.accountId], { count: 3 })
  expect(await publisher.api.ask(unread)).toEqual({ unreadMessageCount: 3 })
  const ids = (await messages(publisher)).slice(1).map(({ id }) => id)
  await district.admin.api.ask(markRead, { ids })
  await neighbour.admin.api.ask(markRead, { ids })
  expect(await publisher.api.ask(unread)).toEqual({ unreadMessageCount: 3 })

  expect(await publisher.api.ask(markRead, { ids })).toEqual({ markMessagesRead: { ok: true } })
  const readAt = api.clock.now().toISOString()
  api.clock.advance(1_000)
  await publisher.api.ask(markRead, { ids })
  await publisher.api.ask(markRead, { ids: [] })
  expect((await messages(publisher)).map((message) => message.readAt)).toEqual([null, readAt, readAt])
  expect(await publisher.api.ask(unread)).toEqual({ unreadMessageCount: 1 })
})

it('turns pages newest first, in as many statements for a hundred as for one', async () => {
  await tell([publisher.accountId])
  api.clock.advance(1_000)
  await tell([publisher.accountId], { count: 3 })
  const { messages: first } = await publisher.api.ask(list, { first: 3 })
  expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } })
  const rest = await messages(publisher, { first: 3, after: first.pageInfo.endCursor })
  expect(rest.map((message) => message.facts)).toEqual([{ index: 0 }])

  const count = async (size: number) => {
    api.statements.splice(0)
    await publisher.api.ask(list, { first: size })
    return api.statements.length
  }
  expect(await count(100)).toBe(await count(1))
})

it('keeps districts apart, for a person who acts in both too', async () => {
  await tell([publisher.accountId], { of: neighbour })
  expect(await messages(publisher)).toEqual([])
  expect(await publisher.api.ask(unread)).toEqual({ unreadMessageCount: 0 })
  const client = new pg.Client(api.database.url)
  await client.connect()
  expect((await client.query('select from message')).rowCount).toBe(0)
  await client.end()
})

it('refuses visitors and bad input', async () => {
  expect((await api.caller().query(unread)).code).toBe('UNAUTHENTICATED')
  expect((await api.caller().query(list, { first: 1 })).code).toBe('UNAUTHENTICATED')
  expect((await api.caller().query(markRead, { ids: [] })).code).toBe('UNAUTHENTICATED')
  const fields = async (ids: string[]) =>
    (await publisher.api.query(markRead, { ids })).errors[0]?.extensions.fields
  expect(await fields([recordId(RecordKind.OFFER, v7())])).toEqual({ 'ids.0': 'NOT_AN_ID' })
  expect(await fields(Array.from({ length: 101 }, () => 'x'))).toEqual({ ids: 'TOO_MANY' })
})
