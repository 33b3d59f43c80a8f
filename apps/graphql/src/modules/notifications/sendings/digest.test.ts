import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../../tests/support/api.ts'
import { startSecondServer } from '../../../../tests/support/sockets.ts'
import { createDistrict, password, type Person, type StoryDistrict } from '../../../../tests/support/story.ts'
import {
  choose,
  type Receivers,
  startReceivers,
  tellPeople,
} from '../../../../tests/support/story/channels.ts'
import { rows } from '../../../platform/database/rows.ts'

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

describe('a daily summary', () => {
  it('is one a day, at its hour, with counts and without words, however many processes send', async () => {
    const second = await startSecondServer(api, receivers.settings)
    const day = new Date(api.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    await choose(receivers, person, 'EMAIL', { timing: 'DAILY', hour: 9 })
    await tell([person.accountId], { count: 2 })
    await tell([person.accountId], { kind: 'claimRequested' })
    const rounds = async () => {
      for (const job of ['daily-digest', 'send-messages'])
        await Promise.all([api.runJob(job), second.services.jobs.runJob(job)])
    }
    for (const time of ['08:59', '09:00', '09:01', '09:59', '10:00']) {
      api.clock.set(new Date(`${day}T${time}:00+08:00`))
      await rounds()
      expect(receivers.mail.mails, time).toHaveLength(time === '08:59' ? 0 : 1)
    }
    const { words } = receivers.mail.mails[0]!
    expect(words).toContain('友邻：今日汇总，未读消息3条')
    expect(words).toContain('资源已退回修改：2条')
    expect(words).toContain('有认领待回应：1条')
    expect(words).not.toContain('张先生')
    api.clock.advance(23 * 3_600_000)
    await rounds()
    expect(receivers.mail.mails).toHaveLength(1)
    const again = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    expect(await sendingsOf(again)).toEqual([])
    await second.close()
  })

  it('is made up for where nothing ran at its hour, and leaves what came later to the next day', async () => {
    const late = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const dayIn = (days: number) =>
      new Date(api.clock.now().getTime() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10)
    const [day, next] = [dayIn(1), dayIn(2)]
    const at = (of: string, time: string) => api.clock.set(new Date(`${of}T${time.padEnd(8, ':00')}+08:00`))
    at(day, '07:00')
    await late.api.signIn(late.mobile, password)
    await choose(receivers, late, 'SMS', { timing: 'DAILY', hour: 9 })
    await tell([late.accountId])
    const summaries = async () => {
      for (const job of ['daily-digest', 'send-messages']) await api.runJob(job)
      const found = await district.work(({ em }) =>
        sql<{ day: string; counts: object }>`select day::text, counts from sending
          where account_id = ${late.accountId} and purpose = 'DIGEST' order by day`.execute(rows(em)),
      )
      return found.rows.map((row) => [row.day, row.counts])
    }
    at(day, '11:30')
    const first = [day, { offerReturned: 1 }]
    expect(await summaries()).toEqual([first])
    // Begun before the summary was made, and committed after it.
    at(day, '11:29:50')
    await tell([late.accountId])
    at(day, '12:00')
    await tell([late.accountId], { count: 2 })
    at(day, '18:00')
    expect(await summaries()).toEqual([first])
    at(next, '09:00')
    expect(await summaries()).toEqual([first, [next, { offerReturned: 3 }]])
  })

  it('is not made of what came after its hour on the first day', async () => {
    const fresh = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    await choose(receivers, fresh, 'SMS', { timing: 'DAILY', hour: 0 })
    await tell([fresh.accountId])
    await api.runJob('daily-digest')
    expect(await sendingsOf(fresh)).toEqual([])
  })
})
