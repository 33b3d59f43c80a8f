import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { dayIn } from '../../../tests/support/story/claims.ts'
import {
  claimDirectly,
  createDirectClaims,
  direct,
  directClaimsOf,
  type DirectClaimStory,
  linkOf,
  made,
  needOf,
  registerGuest,
  sendGuest,
  tryDirect,
} from '../../../tests/support/story/direct-claims.ts'
import { newMessages, toldTo } from '../../../tests/support/story/messages.ts'
import { onStep, stepsOf } from '../../../tests/support/story/supervision.ts'
import { rows } from '../../platform/database/rows.ts'

let api: TestApi
let story: DirectClaimStory

beforeAll(async () => {
  api = await startApi()
  // A Monday in spring, so that no holiday lies within the terms.
  api.clock.set(new Date('2027-04-12T02:00:00Z'))
  story = await createDirectClaims(api, await createDistrict(api))
})
afterAll(() => api?.close())

const todo = async ({ api: who }: Pick<Person, 'api'>, kind: string) => {
  const { viewerTodo } = await who.ask(
    '{ viewerTodo { kind count overdue items { recordId title subtitle due light } } }',
  )
  return viewerTodo.find((group: { kind: string }) => group.kind === kind)
}

describe('What waits', () => {
  it('is a to-do of the need’s staff with a light, red after the district’s term', async () => {
    const { community, helper, street } = story
    const need = await story.raise()
    const claim = made(await claimDirectly(helper.api, need))
    expect(await todo(community, 'DIRECT_CLAIM_TO_CONFIRM')).toMatchObject({
      count: 1,
      overdue: 0,
      items: [{ recordId: claim.id, title: '上门理发', subtitle: '扬子社区 · 友好口腔', light: 'GREEN' }],
    })
    expect(await todo(street, 'DIRECT_CLAIM_TO_CONFIRM')).toBeUndefined()
    expect(await todo(helper, 'DIRECT_CLAIM_TO_CONFIRM')).toBeUndefined()
    // Three working days, the day itself not among them: until Thursday.
    await story.pass(4)
    expect(await todo(community, 'DIRECT_CLAIM_TO_CONFIRM')).toMatchObject({ overdue: 1 })
    const [late] = await stepsOf(street.api, { kind: 'DIRECT_CLAIM_TO_CONFIRM' })
    expect(late).toMatchObject({ recordId: claim.id, light: 'RED', level: 'STREET', holderName: '扬子社区' })

    const handle = { recordId: claim.id, kind: 'DIRECT_CLAIM_TO_CONFIRM' }
    expect((await onStep(community.api, 'acknowledgeStep', handle)).code).toBeUndefined()
    const reminded = await sendMutation(street.api, 'remindSteps', { steps: [handle] }, 'outcomes { code }')
    expect(reminded.data.remindSteps.outcomes).toEqual([{ code: null }])
    expect((await newMessages(api, community)).map(({ kind }) => kind)).toContain('stepReminded')
    await direct(community.api, 'confirmDirectClaim', claim)
    expect(await todo(community, 'DIRECT_CLAIM_TO_CONFIRM')).toBeUndefined()
    expect(await stepsOf(street.api, { kind: 'DIRECT_CLAIM_TO_CONFIRM' })).toEqual([])
  })

  it('is to be recorded from the agreed day on, and stands while its clock is stopped', async () => {
    const { community, street } = story
    const need = await story.raise()
    const claim = made(await registerGuest(community.api, need, { agreedDay: dayIn(api, 3) }))
    expect(await todo(community, 'DIRECT_CLAIM_TO_RECORD')).toBeUndefined()
    await story.pass(3)
    expect(await todo(community, 'DIRECT_CLAIM_TO_RECORD')).toMatchObject({ count: 1 })
    const handle = { recordId: claim.id, kind: 'DIRECT_CLAIM_TO_RECORD' }
    const paused = await onStep(street.api, 'pauseClock', { ...handle, reason: '等候场地' })
    expect(paused.data.pauseClock.steps).toMatchObject([{ light: 'PAUSED', due: null }])
    await onStep(street.api, 'resumeClock', handle)
    // Another day is another step.
    const moved = await direct(community.api, 'agreeDirectClaimDay', claim, { agreedDay: dayIn(api, 2) })
    expect(moved.steps).toEqual([])
    expect(await todo(community, 'DIRECT_CLAIM_TO_RECORD')).toBeUndefined()
    const done = { day: dayIn(api, 0), reached: 2 }
    await direct(community.api, 'recordDirectClaim', moved, done)
    expect(await todo(community, 'DIRECT_CLAIM_TO_RECORD')).toBeUndefined()
  })

  it('waits for the street where nobody works for the community', async () => {
    const { community, helper, street, council } = story
    const need = await story.raise()
    const claim = made(await claimDirectly(helper.api, need))
    const grant = await council.district.work(({ em }) =>
      rows<{ roleGrant: { scopeId: string; validUntil: string | null } }>(em)
        .updateTable('roleGrant')
        .set({ validUntil: dayIn(api, -1) })
        .where('scopeId', '=', rowId(council.communityId))
        .execute(),
    )
    expect(grant).toBeDefined()
    expect(await todo(street, 'DIRECT_CLAIM_TO_CONFIRM')).toMatchObject({ count: 1 })
    expect(await needOf(street.api, need)).toMatchObject({ viewerCanOpenDirectClaimLink: true })
    const told = await toldTo(api, { street })
    expect(told.street).toContain('directClaimRequested')
    expect(await direct(street.api, 'confirmDirectClaim', claim)).toMatchObject({ status: 'CONFIRMED' })
    await council.district.work(({ em }) =>
      rows<{ roleGrant: { scopeId: string; validUntil: string | null } }>(em)
        .updateTable('roleGrant')
        .set({ validUntil: null })
        .where('scopeId', '=', rowId(council.communityId))
        .execute(),
    )
    await community.api.signIn(community.mobile, 'spring-garden-lane')
  })
})

describe('The end of a need', () => {
  it('cancels what nobody confirmed, with its reason, and lets what is confirmed stand', async () => {
    const { community, helper } = story
    const need = await story.raise()
    const asked = made(await claimDirectly(helper.api, need))
    const agreed = made(await registerGuest(community.api, need))
    await sendMutation(community.api, 'withdrawNeed', need, 'need { id }')
    const states = async () =>
      Object.fromEntries((await directClaimsOf(community.api, need)).map((one) => [one.id, one]))
    expect((await states())[asked.id]).toMatchObject({ status: 'CANCELLED', needEnd: 'NEED_WITHDRAWN' })
    expect((await states())[agreed.id]).toMatchObject({ status: 'CONFIRMED' })
    expect(await todo(community, 'DIRECT_CLAIM_TO_CONFIRM')).toBeUndefined()
    // It was helped all the same.
    await direct(community.api, 'recordDirectClaim', agreed, { day: dayIn(api, 0), reached: 9 })
    expect(await needOf(community.api, need)).toMatchObject({ status: 'WITHDRAWN', met: 9, promised: 0 })
  })

  it('is the same when it expires, or is met', async () => {
    const { community, helper } = story
    const brief = await story.raise({ neededUntil: dayIn(api, 1) })
    const late = made(await claimDirectly(helper.api, brief))
    await story.pass(3)
    await api.runJob('expire-needs')
    expect(await directClaimsOf(community.api, brief)).toMatchObject([
      { id: late.id, status: 'CANCELLED', needEnd: 'NEED_EXPIRED' },
    ])
    const small = await story.raise({ size: 5 })
    const token = await linkOf(community.api, small)
    await sendGuest(api.caller(), token)
    const enough = made(await registerGuest(community.api, small))
    await direct(community.api, 'recordDirectClaim', enough, { day: dayIn(api, 0), reached: 5 })
    expect(await needOf(community.api, small)).toMatchObject({ status: 'MET', met: 5 })
    const [, open] = await directClaimsOf(community.api, small)
    expect(open).toMatchObject({ status: 'CANCELLED', needEnd: 'NEED_MET' })
  })
})

describe('Of two at one moment', () => {
  it('one confirms, and one records, so that the need counts it once', async () => {
    const { community, helper } = story
    const need = await story.raise()
    const claim = made(await claimDirectly(helper.api, need))
    const confirms = await Promise.all(
      [1, 2, 3].map(() => tryDirect(community.api, 'confirmDirectClaim', claim)),
    )
    expect(confirms.map(({ code }) => code ?? 'confirmed').sort()).toEqual([
      'CONFLICT',
      'CONFLICT',
      'confirmed',
    ])
    const [confirmed] = await directClaimsOf(community.api, need)
    const done = { day: dayIn(api, 0), reached: 7 }
    const records = await Promise.all(
      [1, 2, 3].map(() => tryDirect(community.api, 'recordDirectClaim', confirmed, done)),
    )
    expect(records.map(({ code }) => code ?? 'recorded').sort()).toEqual(['CONFLICT', 'CONFLICT', 'recorded'])
    expect(await needOf(community.api, need)).toMatchObject({ met: 7, status: 'PARTLY_MET' })
  })

  it('that each record another, both count', async () => {
    const { community } = story
    const need = await story.raise()
    const claims = [
      made(await registerGuest(community.api, need)),
      made(await registerGuest(community.api, need)),
    ]
    const done = { day: dayIn(api, 0), reached: 20 }
    await Promise.all(claims.map((claim) => direct(community.api, 'recordDirectClaim', claim, done)))
    expect(await needOf(community.api, need)).toMatchObject({ met: 40, status: 'MET' })
  })

  it('nothing is requested of a need that was withdrawn meanwhile', async () => {
    const { community, helper } = story
    for (let round = 0; round < 6; round++) {
      const need = await story.raise()
      await Promise.all([
        claimDirectly(helper.api, need),
        sendMutation(community.api, 'withdrawNeed', need, 'need { id }'),
        claimDirectly(helper.api, need),
      ])
      const states = (await directClaimsOf(community.api, need)).map(({ status }) => status)
      expect(new Set(states).has('REQUESTED')).toBe(false)
    }
  })

  it('a withdrawal of the need and a confirmation come one after the other', async () => {
    const { community, helper } = story
    for (let round = 0; round < 3; round++) {
      const need = await story.raise()
      const claim = made(await claimDirectly(helper.api, need))
      const [answer] = await Promise.all([
        tryDirect(community.api, 'confirmDirectClaim', claim),
        sendMutation(community.api, 'withdrawNeed', need, 'need { id }'),
      ])
      const [kept] = await directClaimsOf(community.api, need)
      const expected = answer.code ? 'CANCELLED' : 'CONFIRMED'
      expect([answer.code ?? 'CONFIRMED', kept.status]).toEqual([answer.code ?? 'CONFIRMED', expected])
    }
  })
})

describe('Messages', () => {
  it('tell the other side, and nobody what they did themselves', async () => {
    const { community, helper, street, council } = story
    const people = { community, helper, street, admin: council.district.admin }
    await toldTo(api, people)
    const need = await story.raise()
    const claim = made(await claimDirectly(helper.api, need))
    expect(await toldTo(api, people)).toEqual({ community: ['directClaimRequested'] })
    const confirmed = await direct(community.api, 'confirmDirectClaim', claim)
    expect(await toldTo(api, people)).toEqual({ helper: ['directClaimConfirmed'] })
    const day = { agreedDay: dayIn(api, 1) }
    const agreed = await direct(community.api, 'agreeDirectClaimDay', confirmed, day)
    expect(await toldTo(api, people)).toEqual({ helper: ['directClaimDayAgreed'] })
    await direct(community.api, 'recordDirectClaim', agreed, { day: dayIn(api, 0), reached: 3 })
    expect(await toldTo(api, people)).toEqual({ helper: ['directClaimDone'] })

    const declined = made(await claimDirectly(helper.api, need))
    await direct(community.api, 'declineDirectClaim', declined, { reason: '人手已够' })
    expect(await toldTo(api, people)).toEqual({
      community: ['directClaimRequested'],
      helper: ['directClaimDeclined'],
    })
    for (const [by, told] of [
      ['helper', 'community'],
      ['community', 'helper'],
    ] as const) {
      const other = made(await claimDirectly(helper.api, need))
      const standing = await direct(community.api, 'confirmDirectClaim', other)
      await toldTo(api, people)
      await direct(people[by].api, 'cancelDirectClaim', standing, { reason: '当天有雨' })
      expect(await toldTo(api, people)).toEqual({ [told]: ['directClaimCancelled'] })
    }
    const back = made(await claimDirectly(helper.api, need))
    await toldTo(api, people)
    await direct(helper.api, 'withdrawDirectClaim', back)
    expect(await toldTo(api, people)).toEqual({})
    await claimDirectly(helper.api, need)
    await toldTo(api, people)
    const { version } = await needOf(community.api, need)
    await sendMutation(community.api, 'withdrawNeed', { id: need.id, version }, 'need { id }')
    expect(await toldTo(api, people)).toEqual({ helper: ['directClaimCancelled'] })
  })

  it('tell a community of the guest whom the street entered on its behalf, and nobody of its own', async () => {
    const { community, street } = story
    const people = { community, street }
    const need = await story.raise()
    await toldTo(api, people)
    await registerGuest(community.api, need)
    expect(await toldTo(api, people)).toEqual({})
    await registerGuest(street.api, need)
    expect(await toldTo(api, people)).toEqual({ community: ['directClaimRegistered'] })
  })

  it('name the need and the term', async () => {
    const { community, helper } = story
    await newMessages(api, community)
    const claim = made(await claimDirectly(helper.api, await story.raise()))
    expect(await newMessages(api, community)).toMatchObject([
      {
        kind: 'directClaimRequested',
        recordKind: 'DIRECT_CLAIM',
        recordId: claim.id,
        recordName: '上门理发',
        facts: { due: claim.steps[0].due },
      },
    ])
  })
})
