import { createHash } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  createDeliveries,
  type DeliveryStory,
  type Handle,
  take,
  tryTake,
} from '../../../tests/support/story/deliveries.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import { openForm, sendVoice, voiceOf } from '../../../tests/support/story/voice.ts'

const day = 86_400_000
const rating = { punctuality: 5, quality: 4, conduct: 5, benefit: 3 }
const everything = { conduct: 4, needMet: 'PARTLY', again: 'UNSURE', timeFits: 'NO' }

let api: TestApi
let owner: pg.Client
let council: CouncilStory
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  owner = new pg.Client(api.database.ownerUrl)
  await owner.connect()
  council = await createCouncil(api, await createDistrict(api))
  story = await createDeliveries(api, council, await council.member('友好口腔'))
})
afterAll(async () => {
  await owner?.end()
  await api?.close()
})

const tokenOf = async (claim: Handle): Promise<string> => (await voiceOf(story.community, claim)).token
/** A visitor at a device of their own. */
const resident = () => api.caller()
const answersOf = async (token: string) =>
  (
    await owner.query(
      'select answer.* from voice_answer answer join voice_link link on link.id = link_id where token = $1',
      [token],
    )
  ).rows

/** Confirmed, with the answers of so many devices, and evaluated by both sides. */
async function evaluated(answers: object[]): Promise<Handle & { token: string }> {
  const claim = await story.confirmed()
  const token = await tokenOf(claim)
  for (const more of answers) expect((await sendVoice(resident(), token, more)).code).toBeUndefined()
  await tryTake(story.community, 'evaluateClaim', { ...claim, ...rating })
  return { ...(await take(story.giver, 'evaluateClaim', { ...claim, ...rating })), token }
}

describe('The link of a delivery', () => {
  it('is there for both sides as soon as a time is agreed, and takes answers from that time on', async () => {
    const claim = await story.agreed()
    const seen = await voiceOf(story.giver, claim)
    expect(seen).toEqual({
      token: expect.stringMatching(/^[\w-]{43}$/),
      opensAt: expect.any(String),
      closesAt: null,
      result: null,
    })
    expect(await tokenOf(claim)).toBe(seen.token)
    const visitor = resident()
    expect(await openForm(visitor, seen.token)).toEqual({
      state: 'NOT_YET',
      offerTitle: expect.any(String),
      compoundName: expect.any(String),
      providerName: '友好口腔',
      startsAt: seen.opensAt,
    })
    expect(visitor.device).toBeUndefined()
    const early = await sendVoice(visitor, seen.token)
    expect(early.errors[0]!.extensions).toMatchObject({
      code: 'TOO_EARLY',
      facts: { startsAt: seen.opensAt },
    })

    api.clock.advance(31 * 60_000)
    expect((await openForm(visitor, seen.token)).state).toBe('OPEN')
    expect((await sendVoice(visitor, seen.token, everything)).data.answerVoice.form.state).toBe('ANSWERED')
    expect(await answersOf(seen.token)).toMatchObject([
      { satisfaction: 5, conduct: 4, need_met: 'PARTLY', again: 'UNSURE', time_fits: 'NO' },
    ])
  })

  it('stays what it was printed as when another time is agreed', async () => {
    const claim = await story.agreed()
    const token = await tokenOf(claim)
    const startsAt = new Date(api.clock.now().getTime() + day).toISOString()
    const slot = { startsAt, endsAt: new Date(api.clock.now().getTime() + day + 3_600_000).toISOString() }
    const proposed = await take(story.giver, 'proposeClaimTime', { ...claim, slot })
    const moved = await take(story.community, 'scheduleClaim', proposed)
    expect(await voiceOf(story.community, moved)).toMatchObject({ token, opensAt: startsAt })
    api.clock.advance(31 * 60_000)
    expect((await openForm(resident(), token)).state).toBe('NOT_YET')
  })

  it('closes the days after the record that the district has set, for good', async () => {
    const claim = await story.delivered()
    const { token, closesAt } = await voiceOf(story.community, claim)
    expect(new Date(closesAt).getTime() - api.clock.now().getTime()).toBe(14 * day)
    await story.pass(14 * day)
    const visitor = resident()
    expect((await openForm(visitor, token)).state).toBe('CLOSED')
    const late = await sendVoice(visitor, token)
    expect(late.errors[0]!.extensions).toMatchObject({ code: 'TOO_LATE', facts: { until: closesAt } })
    expect((await voiceOf(story.community, claim)).token).toBeNull()
    expect(await answersOf(token)).toEqual([])
  })

  it('has nothing to rate where the claim is cancelled or somebody did not come', async () => {
    const cancelled = await story.agreed()
    const missed = await story.begun()
    const tokens = [await tokenOf(cancelled), await tokenOf(missed)]
    await take(story.community, 'cancelClaim', { ...cancelled, reason: 'TIME_DOES_NOT_FIT' })
    await take(story.community, 'reportNoShow', { ...missed, absent: 'PROVIDER', note: '等候半小时。' })
    for (const [at, claim] of [cancelled, missed].entries()) {
      expect((await openForm(resident(), tokens[at]!)).state).toBe('NOTHING')
      expect((await sendVoice(resident(), tokens[at]!)).code).toBe('NOT_FOUND')
      expect(await voiceOf(story.community, claim)).toBeNull()
    }
  })

  it('that nobody knows leads nowhere', async () => {
    const known = await tokenOf(await story.begun())
    const near = `${known.slice(0, -1)}${known.endsWith('A') ? 'B' : 'A'}`
    for (const token of [near, '', 'x', "' or true --", '长'.repeat(43), 'A'.repeat(10_000)]) {
      expect(await openForm(resident(), token)).toBeNull()
      expect((await sendVoice(resident(), token)).code).toBe('NOT_FOUND')
    }
  })
})

describe('An answer', () => {
  it('is one for each device: a second one is refused, the same one repeated is the same', async () => {
    const token = await tokenOf(await story.begun())
    const visitor = resident()
    await openForm(visitor, token)
    const idempotencyKey = freshKey()
    expect((await sendVoice(visitor, token, { idempotencyKey })).code).toBeUndefined()
    expect((await sendVoice(visitor, token, { idempotencyKey })).code).toBeUndefined()
    expect((await sendVoice(visitor, token, { satisfaction: 1 })).code).toBe('ALREADY_ANSWERED')
    expect((await openForm(visitor, token)).state).toBe('ANSWERED')
    expect((await sendVoice(resident(), token, { satisfaction: 2 })).code).toBeUndefined()
    expect((await answersOf(token)).map(({ satisfaction }) => satisfaction).sort()).toEqual([2, 5])
  })

  it('of one device twice at one moment is one', async () => {
    const token = await tokenOf(await story.begun())
    const visitor = resident()
    await openForm(visitor, token)
    const codes = await Promise.all(
      [5, 1, 3].map((satisfaction) => sendVoice(visitor, token, { satisfaction })),
    )
    expect(codes.map(({ code }) => code ?? 'kept').sort()).toEqual([
      'ALREADY_ANSWERED',
      'ALREADY_ANSWERED',
      'kept',
    ])
    expect(await answersOf(token)).toHaveLength(1)
  })

  it('is refused out of range, by field', async () => {
    const token = await tokenOf(await story.begun())
    const wrong = { satisfaction: 6, conduct: 0, needMet: 'UNSURE', again: 'PARTLY', timeFits: 'UNSURE' }
    const { code, errors } = await sendVoice(resident(), token, wrong)
    expect(code).toBe('INVALID_INPUT')
    expect(errors[0]!.extensions.fields).toEqual({
      satisfaction: 'TOO_LARGE',
      conduct: 'TOO_SMALL',
      needMet: 'NOT_ALLOWED',
      again: 'NOT_ALLOWED',
      timeFits: 'NOT_ALLOWED',
    })
  })

  it('comes sixty times an hour from one address, for one delivery', async () => {
    const [token, other] = [await tokenOf(await story.begun()), await tokenOf(await story.begun())]
    const crowd = (address: string) => Object.assign(resident(), { address })
    for (let count = 0; count < 60; count++)
      expect((await sendVoice(crowd('203.0.113.7'), token)).code).toBeUndefined()
    const refused = await sendVoice(crowd('203.0.113.7'), token)
    expect(refused.errors[0]!.extensions).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
      facts: { retryAfterSeconds: expect.any(Number) },
    })
    expect((await sendVoice(crowd('203.0.113.7'), other)).code).toBeUndefined()
    expect((await sendVoice(crowd('203.0.113.8'), token)).code).toBeUndefined()
    expect(await answersOf(token)).toHaveLength(61)
  })

  it('leaves neither device nor address nor moment, and after the end not even a hash', async () => {
    const claims = [await story.delivered(), await story.delivered()]
    const tokens = [await tokenOf(claims[0]!), await tokenOf(claims[1]!)]
    const visitor = Object.assign(resident(), { address: '203.0.113.99' })
    for (const token of tokens) await sendVoice(visitor, token)
    const [one, other] = [(await answersOf(tokens[0]!))[0], (await answersOf(tokens[1]!))[0]]
    expect(one.device_hash).toHaveLength(32)
    // Nobody can see that it was the same device.
    expect(one.device_hash).not.toEqual(other.device_hash)
    const secret = visitor.device!.split('=')[1]!
    const told = JSON.stringify([one, await everyText()])
    expect(told).not.toContain(secret)
    expect(told).not.toContain(createHash('sha256').update(secret).digest('hex'))
    expect(told).not.toContain('203.0.113.99')
    expect(Object.values(one).filter((value) => value instanceof Date)).toEqual([])
    // Version 4: by chance, where all other ids tell their moment.
    expect(one.id[14]).toBe('4')

    await api.runJob('forget-voice-devices')
    expect((await answersOf(tokens[0]!))[0].device_hash).not.toBeNull()
    await story.pass(14 * day)
    await api.runJob('forget-voice-devices')
    for (const token of tokens)
      expect(await answersOf(token)).toMatchObject([{ satisfaction: 5, device_hash: null, key_hash: null }])
  })

  it('of a cancelled claim forgets its device at once', async () => {
    const claim = await story.begun()
    const token = await tokenOf(claim)
    await sendVoice(resident(), token)
    await take(story.community, 'cancelClaim', { ...claim, reason: 'TIME_DOES_NOT_FIT' })
    await api.runJob('forget-voice-devices')
    expect(await answersOf(token)).toMatchObject([{ device_hash: null, key_hash: null }])
  })

  /** Every text of the tables that a visitor's request could have reached. */
  async function everyText(): Promise<unknown[]> {
    const tables = [
      'voice_link',
      'voice_answer',
      'sign_in_failure',
      'timeline',
      'audit_log',
      'outbox',
      'session',
    ]
    const found = []
    for (const table of tables)
      found.push(...(await owner.query(`select to_jsonb(t)::text as text from ${table} t`)).rows)
    return found
  }
})

describe('The result', () => {
  it('opens with the evaluations, to those who read them', async () => {
    const claim = await story.confirmed()
    const token = await tokenOf(claim)
    for (const satisfaction of [5, 4, 4]) await sendVoice(resident(), token, { satisfaction })
    const everybody = async (): Promise<Caller[]> => [
      story.community,
      story.giver,
      council.streetStaff.api,
      await story.admin(),
    ]
    await tryTake(story.community, 'evaluateClaim', { ...claim, ...rating })
    for (const who of await everybody()) expect((await voiceOf(who, claim)).result).toBeNull()
    await tryTake(story.giver, 'evaluateClaim', { ...claim, ...rating })
    for (const who of await everybody())
      expect((await voiceOf(who, claim)).result).toEqual({
        answers: 3,
        figures: [{ question: 'SATISFACTION', answers: 3, mean: 4.3, replies: [] }],
      })
    // The council only looks on; to a stranger there is no such claim.
    expect(await voiceOf(council.officer.api, claim)).toBeNull()
    expect(await voiceOf(story.stranger, claim)).toBeNull()
    // Who oversees may not collect answers in the sides' place.
    expect((await voiceOf(council.streetStaff.api, claim)).token).toBeNull()
  })

  it('shows how many answered, and no figures of fewer than three', async () => {
    const none = await evaluated([])
    expect((await voiceOf(story.giver, none)).result).toEqual({ answers: 0, figures: [] })
    const two = await evaluated([everything, everything])
    expect((await voiceOf(story.giver, two)).result).toEqual({ answers: 2, figures: [] })
    const some = await evaluated([everything, everything, { satisfaction: 1 }, { timeFits: 'YES' }])
    const { answers, figures } = (await voiceOf(story.giver, some)).result
    expect(answers).toBe(4)
    expect(figures).toEqual([
      { question: 'SATISFACTION', answers: 4, mean: 4, replies: [] },
      {
        question: 'TIME_FITS',
        answers: 3,
        mean: null,
        replies: [
          { reply: 'YES', count: 1 },
          { reply: 'NO', count: 2 },
        ],
      },
    ])
  })

  it('takes answers that come after the evaluations, until the link closes', async () => {
    const claim = await evaluated([{}, {}])
    expect((await sendVoice(resident(), claim.token, { satisfaction: 2 })).code).toBeUndefined()
    expect((await voiceOf(story.giver, claim)).result).toMatchObject({ answers: 3, figures: [{ mean: 4 }] })
  })

  it('leaves with the list of claims, to whoever sees it there', async () => {
    const claim = await evaluated([{}, {}, { satisfaction: 4 }])
    const admin = await story.admin()
    const columns = ['status', 'residentAnswers', 'residentMean']
    const input = { list: 'CLAIMS', format: 'CSV', columns, filter: { statuses: ['EVALUATED'] } }
    const { address } = await must(admin, 'prepareExport', input, 'address')
    const headers = { host: 'localhost', cookie: admin.cookie! }
    const lines = (await api.server.inject({ url: address, headers })).body.trim().split(/\r?\n/)
    expect(lines[0]).toMatch(/状态,居民评价份数,居民满意度$/)
    // The newest claim stands first.
    expect(lines[1]).toBe('已评价,3,4.7')
    expect((await voiceOf(admin, claim)).result.figures[0].mean).toBe(4.7)
  })

  it('is read for a whole list by one statement', async () => {
    await evaluated([{}, {}, {}])
    const read = async (first: number) => {
      api.statements.splice(0)
      const { claims } = await story.giver.ask(
        `{ claims(first: ${first}) { edges { node { residentVoice { result { answers } } } } } }`,
      )
      expect(claims.edges.length).toBe(first)
      return api.statements.length
    }
    expect(await read(8)).toBe(await read(2))
    expect(api.statements.filter((statement) => statement.includes('voice_link'))).toHaveLength(1)
  })
})

describe('Another district', () => {
  it('neither shows nor counts, though its people open and answer links from anywhere', async () => {
    const claim = await evaluated([{}, {}])
    const there = await createDistrict(api, '武昌区', '420106')
    expect(await voiceOf(there.admin.api, claim)).toBeNull()
    const seen = await openForm(there.admin.api, claim.token)
    expect(Object.keys(seen).sort()).toEqual([
      'compoundName',
      'offerTitle',
      'providerName',
      'startsAt',
      'state',
    ])
    expect((await sendVoice(there.admin.api, claim.token)).code).toBeUndefined()
    const { rows } = await owner.query(
      'select distinct district_id from voice_answer where district_id <> $1',
      [council.district.id],
    )
    expect(rows).toEqual([])
    // Whoever answered stays signed in where they were.
    expect((await there.admin.api.ask('{ territory { name } }')).territory.name).toBe('武昌区')
  })
})
