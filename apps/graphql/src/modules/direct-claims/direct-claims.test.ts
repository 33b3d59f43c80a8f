import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badRequiredText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise, rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { dayIn } from '../../../tests/support/story/claims.ts'
import {
  claimDirectly,
  createDirectClaims,
  direct,
  directClaimFields,
  directClaimsOf,
  type DirectClaimStory,
  made,
  needOf,
  registerGuest,
  tryDirect,
} from '../../../tests/support/story/direct-claims.ts'
import { directClaimLife } from './index.ts'

let api: TestApi
let story: DirectClaimStory

beforeAll(async () => {
  api = await startApi()
  story = await createDirectClaims(api, await createDistrict(api))
})
afterAll(() => api?.close())

const lastOf = (claim: { timeline: object[] }) => claim.timeline.at(-1)

it('lives by its table of transitions', () => {
  expect(directClaimLife.transitions).toEqual({
    REQUESTED: ['CONFIRMED', 'DECLINED', 'WITHDRAWN', 'CANCELLED'],
    CONFIRMED: ['DONE', 'CANCELLED'],
    DONE: [],
    DECLINED: [],
    WITHDRAWN: [],
    CANCELLED: [],
  })
})

describe('A party with an account', () => {
  it('claims a need without an offer, is confirmed on a day, and what took place counts', async () => {
    const { helper, community } = story
    const need = await story.raise()
    expect(await needOf(helper.api, need)).toMatchObject({ viewerCanClaimDirectly: true, promised: 0 })
    const wished = { wishedFrom: dayIn(api, 2), wishedUntil: dayIn(api, 4) }
    const asked = made(await claimDirectly(helper.api, need, wished))
    expect(asked).toMatchObject({
      status: 'REQUESTED',
      claimant: 'ENTERPRISE',
      claimantName: '友好口腔',
      guestMobileMasked: null,
      ...wished,
      need: { id: need.id },
      steps: [{ kind: 'DIRECT_CLAIM_TO_CONFIRM', holderName: '扬子社区', light: 'GREEN' }],
      viewerCanWithdraw: true,
      viewerCanAnswer: false,
      viewerCanCancel: false,
      timeline: [{ action: 'claimNeedDirectly', from: null, to: 'REQUESTED', facts: { reach: 10 } }],
    })
    const agreedDay = dayIn(api, 3)
    const confirmed = await direct(community.api, 'confirmDirectClaim', asked, { agreedDay })
    expect(confirmed).toMatchObject({ status: 'CONFIRMED', agreedDay, viewerCanRecord: true, steps: [] })
    expect(lastOf(confirmed)).toMatchObject({ action: 'confirmDirectClaim', facts: { day: agreedDay } })
    expect(await needOf(helper.api, need)).toMatchObject({ promised: 10, met: 0, status: 'OPEN' })
    const day = dayIn(api, 0)
    const done = { day, reached: 14, note: '另有邻居到场。' }
    expect(await direct(community.api, 'recordDirectClaim', confirmed, done)).toMatchObject({
      status: 'DONE',
      doneDay: day,
      reached: 14,
      doneNote: '另有邻居到场。',
      viewerCanCancel: false,
      viewerCanRecord: false,
    })
    expect(await needOf(helper.api, need)).toMatchObject({ promised: 0, met: 14, status: 'PARTLY_MET' })
  })

  it('is a community for the staff of an enterprise, or a council, but nobody for an own need', async () => {
    const { helper, community, council } = story
    const ofStaff = await story.raise({ title: '午餐' }, helper.api)
    const helped = made(await claimDirectly(community.api, ofStaff))
    expect(helped).toMatchObject({ claimant: 'COMMUNITY', claimantName: '扬子社区' })
    expect(await direct(helper.api, 'confirmDirectClaim', helped)).toMatchObject({ status: 'CONFIRMED' })
    const byCouncil = made(await claimDirectly(council.officer.api, ofStaff))
    expect(byCouncil).toMatchObject({ claimant: 'COUNCIL', claimantName: '泰昌大厦楼宇理事会' })
    expect(await refused(api, () => claimDirectly(helper.api, ofStaff))).toEqual({ code: 'FORBIDDEN' })
    const own = await story.raise()
    expect(await refused(api, () => claimDirectly(community.api, own))).toEqual({ code: 'FORBIDDEN' })
    expect(await needOf(community.api, own)).toMatchObject({ viewerCanClaimDirectly: false })
  })

  it('sees nothing to claim before it is verified', async () => {
    const need = await story.raise()
    const newcomer = await registerEnterprise(api, story.council.buildingId, '汉口书局')
    expect((await claimDirectly(newcomer.api, need)).code).toBe('NOT_FOUND')
  })

  it('claims once for a key, and nothing that has ended', async () => {
    const { helper, community } = story
    const need = await story.raise()
    const same = { idempotencyKey: freshKey() }
    const [one, other] = await Promise.all([
      claimDirectly(helper.api, need, same),
      claimDirectly(helper.api, need, same),
    ])
    expect(made(one).id).toBe(made(other).id)
    const changed = () => claimDirectly(helper.api, need, { ...same, reach: 11 })
    expect(await refused(api, changed)).toEqual({ code: 'IDEMPOTENCY_KEY_REUSED' })
    await sendMutation(community.api, 'withdrawNeed', need, 'need { id }')
    expect(await refused(api, () => claimDirectly(helper.api, need))).toEqual({
      code: 'INVALID_INPUT',
      fields: { needId: 'NOT_ALLOWED' },
    })
  })

  it.each([
    ...badRequiredText(500).map(([brings, code]) => [{ brings }, 'brings', code] as const),
    [{ reach: 0 }, 'reach', 'TOO_SMALL'] as const,
    [{ reach: 100_001 }, 'reach', 'TOO_LARGE'] as const,
    [{ wishedFrom: '2020-01-01' }, 'wishedFrom', 'IN_THE_PAST'] as const,
    [{ wishedUntil: '2099-01-01' }, 'wishedFrom', 'REQUIRED'] as const,
    [{ wishedFrom: '2099-01-02', wishedUntil: '2099-01-01' }, 'wishedUntil', 'END_BEFORE_START'] as const,
    [{ needId: 'x' }, 'needId', 'NOT_AN_ID'] as const,
    ...badKeys.map(([idempotencyKey, code]) => [{ idempotencyKey }, 'idempotencyKey', code] as const),
  ])('is refused %j', async (more, path, code) => {
    const need = await story.raise()
    const answer = await refused(api, () => claimDirectly(story.helper.api, need, more))
    expect(answer).toEqual({ code: 'INVALID_INPUT', fields: { [path]: code } })
  })
})

describe('A step', () => {
  const asked = async () => made(await claimDirectly(story.helper.api, await story.raise()))

  it('declines with a reason, withdraws, or cancels what was confirmed, each side its own', async () => {
    const { helper, community } = story
    const reason = '当天社区另有安排'
    const declined = await direct(community.api, 'declineDirectClaim', await asked(), { reason })
    expect(declined).toMatchObject({ status: 'DECLINED', reason })
    const back = await direct(helper.api, 'withdrawDirectClaim', await asked())
    expect(back).toMatchObject({ status: 'WITHDRAWN', reason: null })
    for (const who of [helper, community]) {
      const confirmed = await direct(community.api, 'confirmDirectClaim', await asked())
      const cancelled = await direct(who.api, 'cancelDirectClaim', confirmed, { reason })
      expect(cancelled).toMatchObject({ status: 'CANCELLED', reason, needEnd: null })
    }
  })

  it('is for its side alone', async () => {
    const { helper, community, street, council } = story
    const claim = await asked()
    const more = { reason: '不合适' }
    const forbidden = [
      () => tryDirect(helper.api, 'confirmDirectClaim', claim),
      () => tryDirect(helper.api, 'declineDirectClaim', claim, more),
      () => tryDirect(community.api, 'withdrawDirectClaim', claim),
      // The community has its staff, so the street only looks on.
      () => tryDirect(street.api, 'confirmDirectClaim', claim),
      () => tryDirect(street.api, 'declineDirectClaim', claim, more),
    ]
    for (const send of forbidden) expect(await refused(api, send)).toEqual({ code: 'FORBIDDEN' })
    // Whoever does not see it finds none.
    const nobody = () => tryDirect(council.chair.api, 'withdrawDirectClaim', claim)
    expect(await refused(api, nobody)).toEqual({ code: 'NOT_FOUND' })
    const confirmed = await direct(community.api, 'confirmDirectClaim', claim)
    const late = [
      () => tryDirect(helper.api, 'recordDirectClaim', confirmed, { day: dayIn(api, 0), reached: 1 }),
      () => tryDirect(helper.api, 'agreeDirectClaimDay', confirmed, { agreedDay: dayIn(api, 1) }),
    ]
    for (const send of late) expect(await refused(api, send)).toEqual({ code: 'FORBIDDEN' })
  })

  it('leads where the table allows it, by the version that was read', async () => {
    const { helper, community } = story
    const claim = await asked()
    const stale = { ...claim, version: 7 }
    expect(await refused(api, () => tryDirect(community.api, 'confirmDirectClaim', stale))).toEqual({
      code: 'CONFLICT',
      facts: { currentVersion: 1 },
    })
    const early = () => tryDirect(community.api, 'cancelDirectClaim', claim, { reason: '不合适' })
    expect(await refused(api, early)).toEqual({
      code: 'INVALID_TRANSITION',
      facts: { from: 'REQUESTED', to: 'CANCELLED', allowed: ['CONFIRMED', 'DECLINED', 'WITHDRAWN'] },
    })
    const undone = () =>
      tryDirect(community.api, 'recordDirectClaim', claim, { day: dayIn(api, 0), reached: 1 })
    expect((await refused(api, undone)).code).toBe('INVALID_TRANSITION')
    const noDay = () => tryDirect(community.api, 'agreeDirectClaimDay', claim, { agreedDay: dayIn(api, 1) })
    expect((await refused(api, noDay)).code).toBe('INVALID_TRANSITION')
    const confirmed = await direct(community.api, 'confirmDirectClaim', claim)
    const again = await refused(api, () => tryDirect(community.api, 'confirmDirectClaim', confirmed))
    expect(again).toEqual({
      code: 'INVALID_TRANSITION',
      facts: { from: 'CONFIRMED', to: 'CONFIRMED', allowed: ['DONE', 'CANCELLED'] },
    })
    const taken = await refused(api, () => tryDirect(helper.api, 'withdrawDirectClaim', confirmed))
    expect(taken.code).toBe('INVALID_TRANSITION')
  })

  it('agrees on another day', async () => {
    const { community } = story
    const confirmed = await direct(community.api, 'confirmDirectClaim', await asked())
    expect(confirmed.agreedDay).toBeNull()
    const agreedDay = dayIn(api, 6)
    const moved = await direct(community.api, 'agreeDirectClaimDay', confirmed, { agreedDay })
    expect(moved).toMatchObject({ status: 'CONFIRMED', agreedDay })
    expect(lastOf(moved)).toMatchObject({ action: 'agreeDirectClaimDay', facts: { day: agreedDay } })
  })

  it.each([
    ['confirmDirectClaim', { agreedDay: '2020-01-01' }, { agreedDay: 'IN_THE_PAST' }],
    ['declineDirectClaim', { reason: ' ' }, { reason: 'REQUIRED' }],
    ['declineDirectClaim', { reason: '长'.repeat(201) }, { reason: 'TOO_LONG' }],
    ['confirmDirectClaim', { id: 'x' }, { id: 'NOT_AN_ID' }],
  ])('%s is refused %j', async (name, more, fields) => {
    const claim = await asked()
    const send = () => sendMutation(story.community.api, name, handle(claim, more), directClaimFields)
    expect(await refused(api, send)).toEqual({ code: 'INVALID_INPUT', fields })
  })

  it.each([
    ['cancelDirectClaim', { reason: '' }, { reason: 'REQUIRED' }],
    ['agreeDirectClaimDay', { agreedDay: '2020-01-01' }, { agreedDay: 'IN_THE_PAST' }],
    ['recordDirectClaim', { day: '2099-01-01', reached: 1 }, { day: 'NOT_ALLOWED' }],
    ['recordDirectClaim', { day: '2020-01-01', reached: 0 }, { reached: 'TOO_SMALL' }],
    ['recordDirectClaim', { day: '2020-01-01', reached: 1, note: '长'.repeat(501) }, { note: 'TOO_LONG' }],
  ])('%s of a confirmed one is refused %j', async (name, more, fields) => {
    const claim = await direct(story.community.api, 'confirmDirectClaim', await asked())
    const send = () => sendMutation(story.community.api, name, handle(claim, more), directClaimFields)
    expect(await refused(api, send)).toEqual({ code: 'INVALID_INPUT', fields })
  })

  const handle = ({ id, version }: { id: string; version: number }, more: object) => ({
    id,
    version,
    ...more,
  })
})

describe('What others see', () => {
  it('is how much is promised and met; the parties, the street, the district and auditors see who', async () => {
    const { helper, community, street, council } = story
    const need = await story.raise()
    const own = made(await claimDirectly(helper.api, need))
    const entered = made(await registerGuest(community.api, need))
    const auditor = await council.district.person(Role.AUDITOR, ScopeKind.STREET, rowId(council.streetId))
    const all = [entered.id, own.id]
    for (const who of [community.api, street.api, council.district.admin.api, auditor.api])
      expect((await directClaimsOf(who, need)).map(({ id }) => id)).toEqual(all)
    expect((await directClaimsOf(helper.api, need)).map(({ id }) => id)).toEqual([own.id])
    for (const who of [council.chair.api, council.officer.api])
      expect(await directClaimsOf(who, need)).toEqual([])
    expect(await needOf(council.chair.api, need)).toMatchObject({ promised: 10, met: 0 })
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    expect((await council.chair.api.ask(node, { id: own.id })).node).toBeNull()
    expect((await helper.api.ask(node, { id: own.id })).node).toEqual({ id: own.id })
    // Nobody but an auditor's own readers may step on from there.
    const steps = (await directClaimsOf(auditor.api, need))[0]
    expect(Object.entries(steps).filter(([key, value]) => key.startsWith('viewerCan') && value)).toEqual([])
    expect(await directClaimsOf(community.api, need, { statuses: ['CONFIRMED'] })).toHaveLength(1)
  })

  it('is nothing from another district, as if there were none', async () => {
    const there = await createDirectClaims(api, await createDistrict(api, '武昌区', '420106'))
    const need = await there.raise()
    const foreign = made(await claimDirectly(there.helper.api, need))
    const { community, helper } = story
    expect(await directClaimsOf(community.api, need)).toEqual([])
    expect((await claimDirectly(helper.api, need)).code).toBe('NOT_FOUND')
    expect((await registerGuest(community.api, need)).code).toBe('NOT_FOUND')
    expect((await tryDirect(community.api, 'confirmDirectClaim', foreign)).code).toBe('NOT_FOUND')
    expect(await directClaimsOf(there.community.api, need)).toHaveLength(1)
  })

  it('costs the same number of statements for one as for many', async () => {
    const { helper, community } = story
    const need = await story.raise()
    for (let count = 0; count < 4; count++) await claimDirectly(helper.api, need)
    const count = async (first: number) => {
      api.statements.splice(0)
      const { directClaims } = await community.api.ask(
        `query ($first: Int!, $filter: DirectClaimFilter) { directClaims(first: $first, filter: $filter) {
          edges { node { id claimantName steps { due } need { id promised } timeline { action } } } } }`,
        { first, filter: { needId: need.id } },
      )
      return [directClaims.edges.length, api.statements.length]
    }
    const [[one, few], [four, many]] = [await count(1), await count(4)]
    expect([one, four]).toEqual([1, 4])
    expect(many).toBe(few)
  })
})
