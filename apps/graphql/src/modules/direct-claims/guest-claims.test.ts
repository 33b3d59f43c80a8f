import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { refused } from '../../../tests/support/refusals.ts'
import { createDistrict, freshMobile } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { dayIn } from '../../../tests/support/story/claims.ts'
import {
  createDirectClaims,
  direct,
  directClaimsOf,
  type DirectClaimStory,
  linkOf,
  made,
  needOf,
  onLink,
  openForm,
  registerGuest,
  reveal,
  sendGuest,
} from '../../../tests/support/story/direct-claims.ts'

let api: TestApi
let owner: pg.Client
let story: DirectClaimStory

beforeAll(async () => {
  api = await startApi()
  owner = await api.database.owner()
  story = await createDirectClaims(api, await createDistrict(api))
})
afterAll(() => api?.close())

describe('A guest whom staff enter', () => {
  it('is confirmed at once, by the community, or by street and district on its behalf', async () => {
    const { community, street, council } = story
    const need = await story.raise()
    const agreedDay = dayIn(api, 2)
    const own = made(await registerGuest(community.api, need, { agreedDay }))
    expect(own).toMatchObject({
      status: 'CONFIRMED',
      claimant: 'GUEST',
      claimantName: '江畔志愿队',
      guestMobileMasked: expect.stringMatching(/^138\*{4}\d{4}$/),
      agreedDay,
      onBehalf: false,
      timeline: [{ action: 'registerDirectClaim', to: 'CONFIRMED', onBehalfOf: null }],
    })
    for (const who of [street.api, council.district.admin.api]) {
      const entered = made(await registerGuest(who, need))
      expect(entered).toMatchObject({ onBehalf: true, viewerCanRecord: false })
      expect(entered.timeline).toMatchObject([{ onBehalfOf: '扬子社区' }])
    }
    expect(await needOf(community.api, need)).toMatchObject({ promised: 30 })
  })

  it("is entered by an enterprise for its own need, and by nobody for another's", async () => {
    const { helper, community, street, council } = story
    const ofStaff = await story.raise({}, helper.api)
    expect(made(await registerGuest(helper.api, ofStaff))).toMatchObject({ status: 'CONFIRMED' })
    for (const who of [community.api, street.api, council.district.admin.api])
      expect(await refused(api, () => registerGuest(who, ofStaff))).toEqual({ code: 'FORBIDDEN' })
    const need = await story.raise()
    expect(await refused(api, () => registerGuest(helper.api, need))).toEqual({ code: 'FORBIDDEN' })
  })

  it.each([
    [{ name: ' ' }, { name: 'REQUIRED' }],
    [{ name: '长'.repeat(61) }, { name: 'TOO_LONG' }],
    [{ mobile: '12345' }, { mobile: 'NOT_A_MOBILE_NUMBER' }],
    [{ consented: false }, { consented: 'REQUIRED' }],
    [{ agreedDay: '2020-01-01' }, { agreedDay: 'IN_THE_PAST' }],
    [{ needId: 'x' }, { needId: 'NOT_AN_ID' }],
  ])('is refused with %j', async (more, fields) => {
    const need = await story.raise()
    const answer = await refused(api, () => registerGuest(story.community.api, need, more))
    expect(answer).toEqual({ code: 'INVALID_INPUT', fields })
  })
})

describe('The link of a need', () => {
  it('is made, shown, renewed and closed by its staff, and seen by nobody else', async () => {
    const { community, helper, street } = story
    const need = await story.raise()
    const needId = need.id
    const key = freshKey()
    const open = () => onLink(community.api, 'openDirectClaimLink', { idempotencyKey: key, needId })
    const [made, same] = [await open(), await open()]
    const { token } = made.data.openDirectClaimLink.need.directClaimLink
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(same.data.openDirectClaimLink.need.directClaimLink.token).toBe(token)
    const other = { idempotencyKey: freshKey(), needId }
    expect((await onLink(community.api, 'openDirectClaimLink', other)).code).toBe('CONFLICT')
    for (const who of [helper.api, street.api]) {
      expect(await needOf(who, need)).toMatchObject({
        directClaimLink: null,
        viewerCanOpenDirectClaimLink: false,
      })
      const input = { needId, version: 1 }
      expect(await refused(api, () => onLink(who, 'renewDirectClaimLink', input))).toEqual({
        code: 'FORBIDDEN',
      })
    }
    const stale = { needId, version: 9 }
    expect((await onLink(community.api, 'closeDirectClaimLink', stale)).code).toBe('CONFLICT')

    const renewed = await onLink(community.api, 'renewDirectClaimLink', { needId, version: 1 })
    const next = renewed.data.renewDirectClaimLink.need.directClaimLink
    expect(next).toMatchObject({ version: 2, closedAt: null })
    expect(await openForm(api.caller(), token)).toBeNull()
    expect(await openForm(api.caller(), next.token)).toMatchObject({ title: '上门理发' })
    const closed = await onLink(community.api, 'closeDirectClaimLink', { needId, version: 2 })
    expect(closed.data.closeDirectClaimLink.need.directClaimLink).toMatchObject({ token: null, version: 3 })
    expect(await openForm(api.caller(), next.token)).toBeNull()
    // The database alone opens nothing.
    const kept = await owner.query('select * from direct_claim_link')
    expect(JSON.stringify(kept.rows.map((row) => Object.values(row).map(String)))).not.toContain(next.token)
  })

  it('shows what is missing until when, and neither names nor numbers', async () => {
    const token = await linkOf(story.community.api, await story.raise())
    expect(await openForm(api.caller(), token)).toEqual({
      title: '上门理发',
      categoryZh: expect.any(String),
      categoryEn: expect.any(String),
      size: 40,
      missing: 40,
      neededFrom: dayIn(api, 0),
      neededUntil: dayIn(api, 60),
      raisedByName: '扬子社区',
      contactsKeptDays: 30,
    })
  })

  it('leads nowhere alike once the need has ended, and where nobody knows it', async () => {
    const { community } = story
    const need = await story.raise()
    const token = await linkOf(community.api, need)
    const visitor = api.caller()
    expect(await openForm(visitor, token)).not.toBeNull()
    await sendMutation(community.api, 'withdrawNeed', need, 'need { id }')
    const near = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    for (const one of [token, near, '', 'x', "' or true --", '长'.repeat(43), 'A'.repeat(10_000)]) {
      expect(await openForm(visitor, one)).toBeNull()
      expect(await refused(api, () => sendGuest(visitor, one))).toEqual({ code: 'NOT_FOUND' })
    }
    const again = { idempotencyKey: freshKey(), needId: need.id }
    const reopened = await refused(api, () => onLink(community.api, 'openDirectClaimLink', again))
    expect(reopened).toEqual({ code: 'INVALID_INPUT', fields: { needId: 'NOT_ALLOWED' } })
    expect((await needOf(community.api, need)).directClaimLink).toMatchObject({ token: null })
  })
})

describe('A guest at the page', () => {
  it('waits for the staff, who call and confirm', async () => {
    const { community } = story
    const need = await story.raise()
    const token = await linkOf(community.api, need)
    const visitor = api.caller()
    const mobile = freshMobile()
    const sent = await sendGuest(visitor, token, { mobile: `+86 ${mobile}`, wishedFrom: dayIn(api, 3) })
    expect(sent.data.sendDirectClaim.form).toMatchObject({ missing: 40 })
    expect([visitor.cookie, visitor.device]).toEqual([undefined, undefined])
    const [claim] = await directClaimsOf(community.api, need)
    expect(claim).toMatchObject({ status: 'REQUESTED', claimantName: '江畔志愿队', viewerCanCall: true })
    expect((await reveal(community, claim)).data.revealGuestMobile).toEqual({ mobile })
    const confirmed = await direct(community.api, 'confirmDirectClaim', claim)
    expect(
      confirmed.timeline.map(({ action, actorName }: { action: string; actorName: string }) => [
        action,
        actorName,
      ]),
    ).toEqual([
      ['sendDirectClaim', null],
      ['revealGuestMobile', community.name],
      ['confirmDirectClaim', community.name],
    ])
    const cancelled = await direct(community.api, 'cancelDirectClaim', confirmed, { reason: '志愿队改期' })
    expect(cancelled).toMatchObject({ status: 'CANCELLED', viewerCanCall: false })
  })

  it('is nobody, whoever is signed in on the same tablet', async () => {
    const { community } = story
    const need = await story.raise()
    const token = await linkOf(community.api, need)
    expect((await sendGuest(community.api, token)).code).toBeUndefined()
    const [claim] = await directClaimsOf(community.api, need)
    const confirmed = await direct(community.api, 'confirmDirectClaim', claim)
    expect(confirmed.timeline[0]).toMatchObject({ action: 'sendDirectClaim', actorName: null })
  })

  it('sends the same once, also at one moment, and nothing else under its key', async () => {
    const { community } = story
    const need = await story.raise()
    const token = await linkOf(community.api, need)
    const same = { idempotencyKey: freshKey(), mobile: freshMobile() }
    const codes = await Promise.all([1, 2, 3].map(() => sendGuest(api.caller(), token, same)))
    expect(codes.map(({ code }) => code)).toEqual([undefined, undefined, undefined])
    expect(await directClaimsOf(community.api, need)).toHaveLength(1)
    const changed = await sendGuest(api.caller(), token, { ...same, reach: 99 })
    expect(changed.code).toBe('IDEMPOTENCY_KEY_REUSED')
    // Another need is another word for the same key.
    const other = await linkOf(community.api, await story.raise())
    expect((await sendGuest(api.caller(), other, same)).code).toBeUndefined()
  })

  it.each([
    [{ name: '' }, { name: 'REQUIRED' }],
    [{ mobile: '2380000000' }, { mobile: 'NOT_A_MOBILE_NUMBER' }],
    [{ mobile: '1'.repeat(41) }, { mobile: 'TOO_LONG' }],
    [{ consented: false }, { consented: 'REQUIRED' }],
    [{ brings: '' }, { brings: 'REQUIRED' }],
    [{ brings: '前\u202e后' }, { brings: 'CONTROL_CHARACTERS' }],
    [{ reach: 0 }, { reach: 'TOO_SMALL' }],
    [{ wishedFrom: '2020-01-01' }, { wishedFrom: 'IN_THE_PAST' }],
    [{ idempotencyKey: 'short' }, { idempotencyKey: 'TOO_SHORT' }],
  ])('is refused with %j', async (more, fields) => {
    const token = await linkOf(story.community.api, await story.raise())
    const answer = await refused(api, () => sendGuest(api.caller(), token, more))
    expect(answer).toEqual({ code: 'INVALID_INPUT', fields })
  })

  it('comes thirty times an hour from one address, for one need', async () => {
    const [token, other] = [
      await linkOf(story.community.api, await story.raise()),
      await linkOf(story.community.api, await story.raise()),
    ]
    const at = (address: string) => Object.assign(api.caller(), { address })
    for (let count = 0; count < 30; count++)
      expect((await sendGuest(at('203.0.113.7'), token)).code).toBeUndefined()
    const answer = await refused(api, () => sendGuest(at('203.0.113.7'), token))
    expect(answer).toEqual({
      code: 'TOO_MANY_ATTEMPTS',
      facts: { retryAfterSeconds: expect.any(Number) },
    })
    expect((await sendGuest(at('203.0.113.8'), token)).code).toBeUndefined()
    expect((await sendGuest(at('203.0.113.7'), other)).code).toBeUndefined()
  })
})
