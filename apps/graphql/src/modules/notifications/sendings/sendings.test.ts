import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../../tests/support/api.ts'
import { startSecondServer } from '../../../../tests/support/sockets.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../../tests/support/story.ts'
import {
  choose,
  type Receivers,
  robotKey,
  startReceivers,
  tellPeople,
  webhookSecret,
} from '../../../../tests/support/story/channels.ts'
import { takeRoles } from '../../identity/index.ts'
import { newMessages } from '../../../../tests/support/story/messages.ts'

const list = `query ($first: Int!) { sendings(first: $first) { totalCount edges { node {
  id channel purpose state at sentAt attempts errorCode } } } }`

let receivers: Receivers
let api: TestApi
let district: StoryDistrict
let person: Person

beforeAll(async () => {
  receivers = await startReceivers()
  api = await startApi(receivers.settings)
  district = await createDistrict(api)
})
beforeEach(async () => {
  // A fresh minute, with all of its room.
  api.clock.advance(120_000)
  person = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  receivers.mail.mails.length = 0
  receivers.web.posted.length = 0
  receivers.web.answer = [200, { errcode: 0 }]
})
afterAll(async () => {
  await api?.close()
  await receivers?.close()
})

const tell = (to: string[], more?: Parameters<typeof tellPeople>[2]) => tellPeople(district, to, more)
const send = () => api.runJob('send-messages')

interface Listed {
  channel: string
  purpose: string
  state: string
  attempts: number
  errorCode: string | null
}
async function sendingsOf(who: Person): Promise<Listed[]> {
  const { sendings } = await who.api.ask(list, { first: 100 })
  const nodes = (sendings.edges as { node: Listed }[]).map(({ node }) => node)
  return nodes.filter(({ purpose }) => purpose !== 'CODE')
}

describe('a message', () => {
  it('goes out once over each channel that its reader chose, and is recorded', async () => {
    for (const kind of ['EMAIL', 'SMS', 'WECOM'] as const) await choose(receivers, person, kind)
    await tell([person.accountId])
    await send()
    await send()
    const [mail] = receivers.mail.mails
    expect(receivers.mail.mails).toHaveLength(1)
    expect(mail!.words).toContain('友邻：资源已退回修改（资源）')
    expect(mail!.words).toContain('http://localhost/admin/messages')
    expect(receivers.web.posted.map(({ path }) => path).toSorted()).toEqual([
      `/cgi-bin/webhook/send?key=${robotKey}`,
      '/sms',
    ])
    const sms = receivers.web.posted.find(({ path }) => path === '/sms')!
    expect(sms.headers['x-youlin-secret']).toBe(webhookSecret)
    expect(sms.body).toMatchObject({ to: person.mobile, idempotencyKey: sms.headers['idempotency-key'] })
    expect(JSON.stringify([mail!.raw, receivers.web.posted.map(({ body }) => body['text'])])).not.toContain(
      '张先生',
    )
    expect(
      (await sendingsOf(person)).map(({ channel, state, attempts }) => [channel, state, attempts]).toSorted(),
    ).toEqual([
      ['EMAIL', 'SENT', 1],
      ['SMS', 'SENT', 1],
      ['WECOM', 'SENT', 1],
    ])
    expect(await sendingsOf(district.admin)).toEqual([])
  })

  it('is in the language of its reader, who alone gets what they chose', async () => {
    const prefer =
      'mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { viewer { user { id } } } }'
    await person.api.ask(prefer, { input: { locale: 'en' } })
    await choose(receivers, person, 'EMAIL', { groups: ['WAITS'] })
    await tell([person.accountId, district.admin.accountId], { kind: 'offerPublished' })
    await tell([person.accountId, district.admin.accountId], { kind: 'claimRequested' })
    await send()
    expect(receivers.mail.mails.map(({ words }) => words.split('\n')[0])).toEqual([
      'Youlin: A claim waits for your answer (Offer)',
    ])
  })

  it('never goes to whoever did what it tells of', async () => {
    await choose(receivers, person, 'EMAIL')
    await tell([person.accountId], { by: person.accountId })
    await send()
    expect(receivers.mail.mails).toEqual([])
    expect(await sendingsOf(person)).toEqual([])
  })

  it('does not go out when it was read, its reader no longer wants it or has no role any more', async () => {
    await choose(receivers, person, 'EMAIL')
    await tell([person.accountId])
    await newMessages(api, person)
    await send()
    expect(await sendingsOf(person)).toMatchObject([{ state: 'SKIPPED', errorCode: 'READ' }])
    await tell([person.accountId])
    await choose(receivers, person, 'EMAIL', { enabled: false })
    await send()
    expect((await sendingsOf(person))[0]).toMatchObject({ state: 'SKIPPED', errorCode: 'TURNED_OFF' })
    receivers.mail.mails.length = 0
    const gone = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    await choose(receivers, gone, 'SMS')
    await tell([gone.accountId])
    await district.work((work) =>
      takeRoles(work, { role: Role.AUDITOR, scopeId: district.id, userId: gone.accountId }),
    )
    await send()
    expect(receivers.web.posted).toEqual([])
    expect(receivers.mail.mails).toEqual([])
  })

  it('is tried again later where it may succeed, and given up where it cannot', async () => {
    await choose(receivers, person, 'EMAIL')
    receivers.mail.refusals.push(451, 451)
    await tell([person.accountId])
    await send()
    await send()
    expect(await sendingsOf(person)).toMatchObject([{ state: 'PENDING', attempts: 1, errorCode: 'SMTP_451' }])
    for (const wait of [30_000, 60_000]) {
      api.clock.advance(wait)
      await send()
    }
    expect(await sendingsOf(person)).toMatchObject([{ state: 'SENT', attempts: 3, errorCode: null }])
    receivers.mail.refusals.push(550)
    await tell([person.accountId])
    await send()
    expect((await sendingsOf(person))[0]).toMatchObject({
      state: 'FAILED',
      attempts: 1,
      errorCode: 'SMTP_550',
    })
    receivers.mail.refusals.push(...Array.from({ length: 10 }, () => 451))
    await tell([person.accountId])
    for (let attempt = 0; attempt < 12; attempt++) {
      await send()
      api.clock.advance(3_600_000)
    }
    expect((await sendingsOf(person))[0]).toMatchObject({
      state: 'FAILED',
      attempts: 10,
      errorCode: 'SMTP_451',
    })
    expect(receivers.mail.mails).toHaveLength(1)
  })

  it('over a robot is not repeated when nobody knows whether it arrived', async () => {
    await choose(receivers, person, 'WECOM')
    receivers.web.answer = [502, {}]
    await tell([person.accountId])
    await send()
    api.clock.advance(3_600_000)
    await send()
    expect(receivers.web.posted).toHaveLength(1)
    expect(await sendingsOf(person)).toMatchObject([{ state: 'UNCERTAIN', errorCode: 'HTTP_502' }])
  })

  it('waits where WeCom says that the robot has had enough', async () => {
    await choose(receivers, person, 'WECOM')
    receivers.web.answer = [200, { errcode: 45009 }]
    await tell([person.accountId])
    await send()
    expect(await sendingsOf(person)).toMatchObject([{ state: 'PENDING', errorCode: 'WECOM_45009' }])
    receivers.web.answer = [200, { errcode: 0 }]
    api.clock.advance(60_000)
    await send()
    expect(await sendingsOf(person)).toMatchObject([{ state: 'SENT', attempts: 2 }])
  })
})

describe('a robot', () => {
  it('gets no more than 20 in any minute, and all in the end, however many processes send', async () => {
    const second = await startSecondServer(api, receivers.settings)
    const colleague = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    for (const one of [person, colleague]) await choose(receivers, one, 'WECOM')
    await tell([person.accountId, colleague.accountId], { count: 25 })
    const arrivals: number[] = []
    receivers.web.onPost = () => arrivals.push(api.clock.now().getTime())
    for (let round = 0; round < 60 && arrivals.length < 50; round++) {
      await Promise.all([send(), second.services.jobs.runJob('send-messages')])
      api.clock.advance(5_000)
    }
    receivers.web.onPost = () => undefined
    expect(arrivals).toHaveLength(50)
    for (const at of arrivals) {
      expect(arrivals.filter((other) => other > at - 60_000 && other <= at).length).toBeLessThanOrEqual(20)
    }
    await second.close()
  })
})

describe('what was sent', () => {
  it('is read in as many statements for a hundred as for one, and removed after 90 days', async () => {
    const reader = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    await choose(receivers, reader, 'SMS')
    await tell([reader.accountId], { count: 3 })
    await send()
    const statements = async (first: number) => {
      api.statements.splice(0)
      await reader.api.ask(list, { first })
      return api.statements.length
    }
    expect(await statements(100)).toBe(await statements(1))
    const owner = await api.database.owner()
    const kept = async () => (await owner.query('select from sending')).rowCount
    expect(await kept()).toBeGreaterThan(3)
    api.clock.advance(91 * 86_400_000)
    await api.runJob('remove-sendings')
    expect(await kept()).toBe(0)
  })
})
