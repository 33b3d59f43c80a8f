import { createHash } from 'node:crypto'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  createDeliveries,
  type DeliveryStory,
  type Handle,
  take,
} from '../../../tests/support/story/deliveries.ts'
import { createCouncil } from '../../../tests/support/story/offers.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import { openForm, sendVoice, voiceOf } from '../../../tests/support/story/voice.ts'

const day = 86_400_000
const everything = { conduct: 4, needMet: 'PARTLY', again: 'UNSURE', timeFits: 'NO' }

let api: TestApi
let owner: pg.Client
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  owner = await api.database.owner()
  const council = await createCouncil(api, await createDistrict(api))
  story = await createDeliveries(api, council, await council.member('友好口腔'))
})
afterAll(() => api?.close())

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
    const tables = ['voice_link', 'voice_answer', 'rate_limit', 'timeline', 'audit_log', 'outbox', 'session']
    const found = []
    for (const table of tables)
      found.push(...(await owner.query(`select to_jsonb(t)::text as text from ${table} t`)).rows)
    return found
  }
})
