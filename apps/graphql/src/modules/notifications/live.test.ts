import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { RecordKind, Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import {
  listen,
  type Listener,
  type SecondServer,
  startSecondServer,
} from '../../../tests/support/sockets.ts'
import { createDistrict, password, type Person, type StoryDistrict } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise } from '../../../tests/support/story/councils.ts'
import { createCouncil } from '../../../tests/support/story/offers.ts'
import { startProcess } from '../../../tests/support/processes.ts'
import { newMessages } from '../../../tests/support/story/messages.ts'
import { defineEvent, EventBus } from '../../platform/events.ts'
import { globalId } from '../../platform/global-id.ts'
import { v7 } from '../../platform/ids.ts'
import { JobRunner } from '../../platform/jobs.ts'
import { noticeOf } from '../../platform/notices.ts'
import { outboxJob } from '../../platform/outbox.ts'
import { takeRoles } from '../identity/index.ts'
import { listenersOf } from './index.ts'

const OfferReturned = defineEvent<{ to: string[]; facts: object[] }>('OfferReturned')
const notice = noticeOf(OfferReturned, ['offerReturned'], async (_work, { to, facts }) =>
  facts.map((fact) => ({
    to,
    kind: 'offerReturned' as const,
    record: { kind: RecordKind.OFFER, id: v7(), name: '法律咨询' },
    facts: fact as Record<string, unknown>,
  })),
)
const patience = { timeout: 20_000 }

let api: TestApi
let second: SecondServer
let events: EventBus
let jobs: JobRunner
let district: StoryDistrict
let neighbour: StoryDistrict
let person: Person
let owner: pg.Client
const listeners: Listener[] = []

beforeAll(async () => {
  api = await startApi()
  second = await startSecondServer(api)
  const { orm, environment, clock, live } = api.services
  const onFailure = () => {}
  events = new EventBus(listenersOf([notice]), onFailure)
  jobs = new JobRunner({ orm, environment, clock, events, live, jobs: [outboxJob], onFailure })
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  owner = await api.database.owner()
})
beforeEach(async () => {
  person = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
})
afterEach(() => {
  for (const listener of listeners.splice(0)) listener.leave()
})
afterAll(async () => {
  await second?.close()
  await api?.close()
})

/** Something happens on the first server that these are told of, so many times. */
async function tell(to: string[], numbers: number[] = [1], of = district) {
  const facts = numbers.map((number) => ({ number }))
  await of.work((work) => events.publish({ ...work, events }, OfferReturned, { to, facts }))
  await jobs.runJob('outbox')
}

async function at(who: Person, options: Parameters<typeof listen>[2] = {}): Promise<Listener> {
  const listener = await listen(second.url, who.api, options)
  listeners.push(listener)
  return listener
}

/** A listener who knows the newest message, so that all that follow have to come. */
async function following(who: Person): Promise<Listener> {
  await tell([who.accountId], [0])
  const [newest] = await newMessages(api, who)
  return at(who, { after: newest!.id })
}

const numbersOf = ({ told }: Listener) => told.map(({ facts }) => facts['number'])
const backends = `select pid from pg_stat_activity where application_name = 'youlin live' and datname = current_database()`

describe('a subscriber', () => {
  it('at another process is told of a change here', async () => {
    const listener = await following(person)
    await tell([person.accountId])
    await expect.poll(() => listener.told, patience).toHaveLength(1)
    expect(listener.told[0]).toMatchObject({ kind: 'offerReturned', recordName: '法律咨询', readAt: null })
  })

  it('who was away gets what was missed, in order and once, and then what comes', async () => {
    const first = await following(person)
    await tell([person.accountId], [1, 2])
    await expect.poll(() => numbersOf(first), patience).toEqual([1, 2])
    first.leave()
    await tell([person.accountId], [3, 4, 5])
    const again = await at(person, { after: first.told.at(-1)!.id })
    await tell([person.accountId], [6])
    await expect.poll(() => numbersOf(again), patience).toEqual([3, 4, 5, 6])
  })

  it('loses nothing and gets nothing twice while the listening connections are cut off', async () => {
    const listener = await following(person)
    await tell([person.accountId], [1])
    await expect.poll(() => numbersOf(listener), patience).toEqual([1])
    const { rows } = await owner.query(backends)
    expect(rows.length).toBeGreaterThan(0)
    await owner.query(`select pg_terminate_backend(pid) from (${backends}) live`)
    await tell([person.accountId], [2, 3])
    await expect.poll(() => numbersOf(listener), patience).toEqual([1, 2, 3])
    await tell([person.accountId], [4])
    await expect.poll(() => numbersOf(listener), patience).toEqual([1, 2, 3, 4])
    const after = await owner.query(backends)
    expect(after.rows.filter(({ pid }) => rows.some((old) => old.pid === pid))).toEqual([])
  })

  it('is not passed over by a message that is kept later than one behind it', async () => {
    const listener = await following(person)
    const slow = new pg.Client(api.database.ownerUrl)
    await slow.connect()
    await slow.query('begin')
    await slow.query(`select set_config('app.district_id', $1, true)`, [district.id])
    await slow.query(
      `insert into message (id, district_id, recipient_id, at, kind, facts, record_kind, record_id, record_name)
        values ($1, $2, $3, now(), 'offerReturned', '{"number": 1}', 'OFFER', $1, '法律咨询')`,
      [v7(), district.id, person.accountId],
    )
    const quick = tell([person.accountId], [2])
    // It waits for the first one, or has been read before it.
    const waiting = `select from pg_locks where locktype = 'advisory' and not granted`
    await expect
      .poll(async () => (await owner.query(waiting)).rowCount || numbersOf(listener).length, patience)
      .toBeGreaterThan(0)
    await slow.query('commit')
    await Promise.all([quick, slow.end()])
    await expect.poll(() => numbersOf(listener), patience).toEqual([1, 2])
  })

  it('never gets what is told to others, or to them in another district', async () => {
    const listener = await following(person)
    const other = await following(district.admin)
    await tell([district.admin.accountId], [7])
    await tell([person.accountId], [8], neighbour)
    await tell([person.accountId], [9])
    await expect.poll(() => numbersOf(listener), patience).toEqual([9])
    await expect.poll(() => numbersOf(other), patience).toEqual([7])
    const foreign = await at(person, { after: other.told[0]!.id })
    await expect.poll(() => foreign.codes, patience).toEqual(['NOT_FOUND'])
    const none = await at(person, { after: globalId('Message', v7()) })
    await expect.poll(() => none.codes, patience).toEqual(['NOT_FOUND'])
    const noId = await at(person, { after: globalId('Offer', v7()) })
    await expect.poll(() => noId.codes, patience).toEqual(['INVALID_INPUT'])
  })

  it('holds no connection of the pool while nothing happens', async () => {
    const all = [await following(person)]
    while (all.length < 12) all.push(await following(person))
    await tell([person.accountId], [42])
    await expect.poll(() => all.filter((one) => numbersOf(one).includes(42)), patience).toHaveLength(12)
    const pool = await second.services.orm.em.getConnection().getNativeClient()
    await expect.poll(() => pool.totalCount - pool.idleCount, patience).toBe(0)
    expect((await owner.query(backends)).rows.length).toBeLessThanOrEqual(2)
  })
})

describe('what happens', () => {
  it('is told at once, without waiting for the next round of the clock', async () => {
    const { orm, environment, clock, live } = api.services
    let rounds = 0
    const run: typeof outboxJob.run = async (...given) => (await outboxJob.run(...given), void rounds++)
    const slow = [{ ...outboxJob, run, everySeconds: 3_600 }]
    const runner = new JobRunner({ orm, environment, clock, events, live, jobs: slow, onFailure() {} })
    await runner.start(api.database.url)
    // The round that each start asks for, in both districts; the next one is an hour away.
    await expect.poll(() => rounds, patience).toBe(2)
    const listener = await following(person)
    await district.work((work) =>
      events.publish({ ...work, events }, OfferReturned, { to: [person.accountId], facts: [{ number: 5 }] }),
    )
    await expect.poll(() => numbersOf(listener), patience).toEqual([5])
    await runner.stop()
  })

  it('in one process of the product reaches who listens at another', { timeout: 90_000 }, async () => {
    const [first, other] = await Promise.all([startProcess(api.database), startProcess(api.database)])
    const council = await createCouncil(api, district)
    await newMessages(api, council.officer)
    const bakery = await registerEnterprise(api, council.buildingId, '江边面包')
    const listener = await listen(other.url, council.officer.api)
    listeners.push(listener)
    const input = {
      idempotencyKey: freshKey(),
      councilId: council.councilId,
      enterpriseId: bakery.id,
      seat: 'DIRECTOR',
    }
    const apply = `mutation ($input: ApplyForMembershipInput!) { applyForMembership(input: $input) { membership { id } } }`
    const { errors } = await first.query(bakery.api, apply, { input })
    expect(errors).toEqual([])
    await expect.poll(() => listener.told, patience).toHaveLength(1)
    expect(listener.told[0]).toMatchObject({ kind: 'membershipApplied', recordName: '江边面包' })
    await Promise.all([first.stop(), other.stop()])
    expect(await listener.closed).toBe(1001)
  })
})

describe('a subscriber is cut off', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['who signs out', () => person.api.ask('mutation { signOut(input: {}) { ok } }')],
    [
      'who changes the password',
      () =>
        person.api.ask(
          'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { user { id } } } }',
          { input: { currentPassword: password, newPassword: 'autumn-garden-lane' } },
        ),
    ],
    ['whose role ends', () => takeAway({ lastDay: null })],
    ['whose days in the role are over', () => takeAway({ lastDay: '2020-12-31' })],
  ])('%s', async (_what, end) => {
    const listener = await following(person)
    await tell([person.accountId], [1])
    await expect.poll(() => numbersOf(listener), patience).toEqual([1])
    await end()
    expect(await listener.closed).toBe(4401)
    await tell([person.accountId], [2])
    expect(numbersOf(listener)).toEqual([1])
  })

  it('when the role ends for which nobody was told', async () => {
    const listener = await following(person)
    await tell([person.accountId], [1])
    await expect.poll(() => numbersOf(listener), patience).toEqual([1])
    await owner.query('alter table role_grant disable trigger all')
    await takeAway({ lastDay: '2020-12-31' })
    await owner.query('alter table role_grant enable trigger all')
    await tell([person.accountId], [2])
    expect(await listener.closed).toBe(4401)
    expect(numbersOf(listener)).toEqual([1])
  })
})

function takeAway({ lastDay }: { lastDay: string | null }) {
  if (lastDay)
    return owner.query(
      `update role_grant set valid_from = '2020-01-01', valid_until = $2 where user_id = $1`,
      [person.accountId, lastDay],
    )
  return district.work((work) =>
    takeRoles(work, { role: Role.AUDITOR, scopeId: district.id, userId: person.accountId }),
  )
}
