import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { Limits } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import {
  completeDraft,
  type CouncilStory,
  createCouncil,
  type Member,
  newDraft,
  newOffer,
  step,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let here: CouncilStory
let there: CouncilStory
let clinic: Member

beforeAll(async () => {
  api = await startApi()
  here = await createCouncil(api, await createDistrict(api))
  there = await createCouncil(api, await createDistrict(api, '武昌区', '420106'))
  clinic = await here.member('友好口腔')
})
afterAll(() => api?.close())

const send = (who: Caller, name: string, input: object) => sendMutation(who, name, input, '__typename')
const wrong = (fields: object) => ({ code: 'INVALID_INPUT', fields })
const slot = { startsAt: '2027-03-01T01:00:00.000Z', endsAt: '2027-03-01T03:00:00.000Z' }

/** Input that no offer takes, and the field that is to blame. */
const badWords: [object, Record<string, string>][] = [
  ...badText(Limits.titleLength).map(([title, code]) => [{ title }, { title: code }] as [object, never]),
  ...badText(Limits.summaryLength).map(([summary, code]) => [{ summary }, { summary: code }] as never),
  ...badText(Limits.bodyLength).map(([body, code]) => [{ body }, { body: code }] as never),
  ...badText(Limits.noteLength).map(([priceNote, code]) => [{ priceNote }, { priceNote: code }] as never),
  [{ category: 'X'.repeat(21) }, { category: 'TOO_LONG' }],
  [{ category: 'X99' }, { category: 'NOT_FOUND' }],
  [{ kind: 'CULTURE' }, { category: 'NOT_ALLOWED' }],
  [{ audiences: Array.from({ length: 21 }, () => 'OLDER') }, { audiences: 'TOO_MANY' }],
  [{ capacity: 0 }, { capacity: 'TOO_SMALL' }],
  [{ capacity: Limits.capacityMax + 1 }, { capacity: 'TOO_LARGE' }],
  [{ perCompoundLimit: 0 }, { perCompoundLimit: 'TOO_SMALL' }],
  [{ perCompoundLimit: Limits.capacityMax + 1 }, { perCompoundLimit: 'TOO_LARGE' }],
  [{ participantsMin: 0 }, { participantsMin: 'TOO_SMALL' }],
  [{ participantsMax: Limits.participantsMax + 1 }, { participantsMax: 'TOO_LARGE' }],
  [{ participantsMin: 9, participantsMax: 3 }, { participantsMax: 'TOO_SMALL' }],
  [{ priceFen: -1 }, { priceFen: 'TOO_SMALL' }],
  [{ leadTimeDays: -1 }, { leadTimeDays: 'TOO_SMALL' }],
  [{ leadTimeDays: Limits.leadTimeDaysMax + 1 }, { leadTimeDays: 'TOO_LARGE' }],
  [{ availableFrom: '2027-05-01', availableUntil: '2027-04-01' }, { availableUntil: 'END_BEFORE_START' }],
  [{ timeMode: 'SLOTS', slots: Array.from({ length: 61 }, () => slot) }, { slots: 'TOO_MANY' }],
  [
    { timeMode: 'SLOTS', slots: [slot, { startsAt: slot.endsAt, endsAt: slot.startsAt }] },
    { 'slots.1.endsAt': 'END_BEFORE_START' },
  ],
  [{ serviceArea: { kind: 'RADIUS' } }, { 'serviceArea.radiusMetres': 'REQUIRED' }],
  [{ serviceArea: { kind: 'RADIUS', radiusMetres: 0 } }, { 'serviceArea.radiusMetres': 'TOO_SMALL' }],
  [{ serviceArea: { kind: 'RADIUS', radiusMetres: 50_001 } }, { 'serviceArea.radiusMetres': 'TOO_LARGE' }],
  [{ serviceArea: { kind: 'STREETS', streetIds: ['x'] } }, { 'serviceArea.streetIds': 'NOT_AN_ID' }],
  [
    { serviceArea: { kind: 'STREETS', streetIds: Array.from({ length: 101 }, () => 'x') } },
    { 'serviceArea.streetIds': 'TOO_MANY' },
  ],
  [
    { serviceArea: { kind: 'COMMUNITIES', communityIds: Array.from({ length: 501 }, () => 'x') } },
    { 'serviceArea.communityIds': 'TOO_MANY' },
  ],
  [{ pictureIds: ['x'] }, { 'pictureIds.0': 'NOT_AN_ID' }],
  [{ pictureIds: Array.from({ length: 10 }, () => 'x') }, { pictureIds: 'TOO_MANY' }],
  [{ attachmentIds: ['x'] }, { 'attachmentIds.0': 'NOT_AN_ID' }],
  [{ attachmentIds: Array.from({ length: 6 }, () => 'x') }, { attachmentIds: 'TOO_MANY' }],
  [{ qualificationId: 'x' }, { qualificationId: 'NOT_AN_ID' }],
]

describe('createOffer', () => {
  const sent = (more: object, who: Caller = clinic.api) =>
    refused(api, () =>
      send(who, 'createOffer', {
        ...completeDraft,
        idempotencyKey: freshKey(),
        membershipId: clinic.membershipId,
        ...more,
      }),
    )

  test.each(badWords)('refuses %j', async (more, fields) => {
    expect(await sent(more)).toEqual(wrong(fields))
  })
  test.each(badKeys)('refuses the key %j with %s', async (idempotencyKey, code) => {
    expect(await sent({ idempotencyKey })).toEqual(wrong({ idempotencyKey: code }))
  })
  test('refuses a publisher that is none of the viewer’s, or of another district', async () => {
    const absent = wrong({ membershipId: 'NOT_FOUND' })
    expect(await sent({ membershipId: there.chair.membershipId })).toEqual(absent)
    expect(await sent({ membershipId: here.chair.membershipId })).toEqual(absent)
    expect(await sent({ membershipId: null })).toEqual(wrong({ membershipId: 'REQUIRED' }))
    expect(await sent({ councilId: here.councilId })).toEqual(wrong({ councilId: 'NOT_ALLOWED' }))
    const forCouncil = (councilId: string) => sent({ membershipId: null, councilId }, here.officer.api)
    expect(await forCouncil(there.councilId)).toEqual(wrong({ councilId: 'NOT_FOUND' }))
  })
  test('refuses an area of another district', async () => {
    const streets = { kind: 'STREETS', streetIds: [there.streetId] }
    expect(await sent({ serviceArea: streets })).toEqual(wrong({ 'serviceArea.streetIds': 'NOT_FOUND' }))
    const communities = { kind: 'COMMUNITIES', communityIds: [there.communityId] }
    expect(await sent({ serviceArea: communities })).toEqual(
      wrong({ 'serviceArea.communityIds': 'NOT_FOUND' }),
    )
  })
})

describe('updateOffer', () => {
  let draft: { id: string; version: number }
  let running: { id: string; version: number }

  beforeAll(async () => {
    draft = await newDraft(clinic)
    running = await newOffer(here, clinic)
  })

  test.each(badWords)('refuses %j, in a draft and while it runs', async (more, fields) => {
    for (const { id, version } of [draft, running]) {
      const input = { title: '不应写入', id, version, ...more }
      expect(await refused(api, () => send(clinic.api, 'updateOffer', input))).toEqual(wrong(fields))
    }
  })

  test.each([
    [{ unit: 'PERSON' }, { unit: 'NOT_ALLOWED' }],
    [{ timeMode: 'SLOTS' }, { slots: 'REQUIRED' }],
    [{ pricePolicy: 'PAID' }, { priceNote: 'REQUIRED' }],
    [{ audiences: [] }, { audiences: 'REQUIRED' }],
    [{ availableFrom: '2020-01-01', availableUntil: '2020-02-01' }, { availableUntil: 'IN_THE_PAST' }],
    [
      {
        timeMode: 'SLOTS',
        slots: [{ startsAt: '2020-01-01T01:00:00.000Z', endsAt: '2020-01-01T02:00:00.000Z' }],
      },
      { 'slots.0.startsAt': 'IN_THE_PAST' },
    ],
  ])('refuses %j of one that runs', async (more, fields) => {
    const { id, version } = running
    expect(await refused(api, () => send(clinic.api, 'updateOffer', { id, version, ...more }))).toEqual(
      wrong(fields),
    )
  })
})

describe('a step', () => {
  type Handle = { id: string; version: number }
  let offers: Record<'draft' | 'submitted' | 'published' | 'paused', Handle>

  beforeAll(async () => {
    const published = await newOffer(here, clinic)
    const paused = await step(clinic.api, 'pauseOffer', await newOffer(here, clinic))
    const submitted = await step(clinic.api, 'submitOffer', await newDraft(clinic))
    offers = { draft: await newDraft(clinic), submitted, published, paused }
  })
  beforeEach(() => api.statements.splice(0))

  const publisher = () => clinic.api
  const steps = [
    ['updateOffer', 'draft', { title: '新' }, publisher],
    ['submitOffer', 'draft', {}, publisher],
    ['deleteDraftOffer', 'draft', {}, publisher],
    ['recallOffer', 'submitted', {}, publisher],
    ['reviewOffer', 'submitted', { decision: 'PASS' }, () => here.officer.api],
    ['pauseOffer', 'published', {}, publisher],
    ['closeOffer', 'published', {}, publisher],
    ['withdrawOffer', 'published', {}, publisher],
    ['resumeOffer', 'paused', {}, publisher],
  ] as const

  test.each(steps)('%s of an offer that changed, is none or another district’s', async (...given) => {
    const [name, state, more, actor] = given
    const { id, version } = offers[state]
    const take = (who: Caller, other: object = {}) =>
      refused(api, () => send(who, name, { id, version, ...more, ...other }))
    expect(await take(actor(), { version: version + 7 })).toEqual({
      code: 'CONFLICT',
      facts: { currentVersion: version },
    })
    expect(await take(actor(), { id: 'nonsense' })).toEqual(wrong({ id: 'NOT_AN_ID' }))
    expect(await take(actor(), { id: here.councilId })).toEqual(wrong({ id: 'NOT_AN_ID' }))
    const foreigner = name === 'reviewOffer' ? there.officer.api : there.chair.api
    expect(await take(foreigner)).toEqual({ code: 'NOT_FOUND' })
  })

  test.each(steps)('%s from a state that does not allow it', async (name, state, more, actor) => {
    const elsewhere = state === 'draft' ? offers.submitted : offers.draft
    const { id, version } = elsewhere
    const answer = await refused(api, () => send(actor(), name, { id, version, ...more }))
    expect(answer).toMatchObject({ code: 'INVALID_TRANSITION', facts: { from: expect.any(String) } })
  })

  test.each(['pauseOffer', 'closeOffer', 'withdrawOffer'])('%s with a bad reason', async (name) => {
    for (const [reason, code] of badText(Limits.reasonLength)) {
      const { id, version } = offers.published
      expect(await refused(api, () => send(clinic.api, name, { id, version, reason }))).toEqual(
        wrong({ reason: code }),
      )
    }
  })

  test('reviewOffer with a bad note, or returning without one', async () => {
    const review = (more: object) => {
      const { id, version } = offers.submitted
      return refused(api, () =>
        send(here.officer.api, 'reviewOffer', { id, version, decision: 'RETURN', ...more }),
      )
    }
    expect(await review({})).toEqual(wrong({ note: 'REQUIRED' }))
    for (const [note, code] of badText(Limits.noteLength))
      expect(await review({ note })).toEqual(wrong({ note: code }))
  })

  test.each(badKeys)('copyOffer with the key %j answers %s', async (idempotencyKey, code) => {
    const input = { id: offers.published.id, idempotencyKey }
    expect(await refused(api, () => send(clinic.api, 'copyOffer', input))).toEqual(
      wrong({ idempotencyKey: code }),
    )
  })

  test('copyOffer of what is none, another’s or another district’s', async () => {
    const copy = (who: Caller, id: string) =>
      refused(api, () => send(who, 'copyOffer', { id, idempotencyKey: freshKey() }))
    expect(await copy(clinic.api, 'nonsense')).toEqual(wrong({ id: 'NOT_AN_ID' }))
    expect(await copy(here.chair.api, offers.published.id)).toEqual({ code: 'NOT_FOUND' })
    expect(await copy(there.chair.api, offers.published.id)).toEqual({ code: 'NOT_FOUND' })
  })
})
