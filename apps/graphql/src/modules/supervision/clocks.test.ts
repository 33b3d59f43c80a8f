import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import { claimStep, newClaim, readClaim, slotIn } from '../../../tests/support/story/claims.ts'
import { newMessages } from '../../../tests/support/story/messages.ts'
import {
  type CouncilStory,
  type Member,
  newDraft,
  newOffer,
  step,
} from '../../../tests/support/story/offers.ts'
import { rows } from '../../platform/database/rows.ts'
import { workingCalendar } from '../../platform/working-days/working-calendar.ts'
import { addWorkingDays } from '../../platform/working-days/working-days.ts'

import {
  claimOf,
  createSupervision,
  later,
  onStep,
  stepFields,
  stepOf,
  stepsOf,
  type SupervisionStory,
} from '../../../tests/support/story/supervision.ts'
const hour = 3_600_000

let api: TestApi
let story: SupervisionStory
let council: CouncilStory
let clinic: Member
let community: Person
let street: Person
let admin: Person

beforeAll(async () => {
  api = await startApi()
  story = await createSupervision(api, await createDistrict(api))
  ;({ council, clinic, community, street, admin } = story)
})
afterAll(() => api?.close())

describe('签收', () => {
  it('is a step of its own, of the unit that has to do it alone, and stays as it was said first', async () => {
    const claim = await story.begunClaim()
    expect((await onStep(community.api, 'acknowledgeStep', stepOf(claim))).code).toBe('NOT_FOUND')
    expect((await claimOf(clinic.api, claim)).steps[0]).toMatchObject({ viewerCanAcknowledge: true })
    const first = await onStep(clinic.api, 'acknowledgeStep', stepOf(claim))
    const at = api.clock.now().toISOString()
    expect(first.data?.acknowledgeStep).toMatchObject({
      steps: [{ acknowledgedAt: at, viewerCanAcknowledge: false }],
    })
    api.clock.advance(60_000)
    const second = await onStep(clinic.api, 'acknowledgeStep', stepOf(claim))
    expect(second.data?.acknowledgeStep).toMatchObject({ steps: [{ acknowledgedAt: at }] })
    const { timeline } = await claimOf(street.api, claim)
    expect(timeline.filter((one: { action: string }) => one.action === 'acknowledgeStep')).toHaveLength(1)
    expect(await stepsOf(street.api, { acknowledged: true })).toMatchObject([{ recordId: claim.id }])
  })

  it('is said anew of the next term', async () => {
    const offer = await newOffer(council, clinic)
    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    const accepted = await claimStep(clinic.api, 'acceptClaim', claim, { slot: slotIn(api, 30) })
    await onStep(community.api, 'acknowledgeStep', stepOf(claim, 'TIME_TO_ANSWER'))
    // Due on the same day as the one before.
    api.clock.advance(60_000)
    const mine = await claimStep(community.api, 'proposeClaimTime', accepted, { slot: slotIn(api, 31) })
    await claimStep(clinic.api, 'proposeClaimTime', mine, { slot: slotIn(api, 32) })
    const [open] = (await claimOf(community.api, claim)).steps
    expect(open).toMatchObject({
      kind: 'TIME_TO_ANSWER',
      holderName: '扬子社区',
      acknowledgedAt: null,
      viewerCanAcknowledge: true,
    })
  })
})

describe('a paused clock', () => {
  it('keeps the working days that were left, ends nothing by itself, and both sides read why', async () => {
    const offer = await newOffer(council, clinic)
    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    const handle = stepOf(claim, 'CLAIM_TO_ANSWER')
    expect(
      (await onStep(street.api, 'pauseClock', { ...handle, reason: '' })).errors[0]?.extensions.fields,
    ).toEqual({
      reason: 'REQUIRED',
    })
    expect((await onStep(clinic.api, 'pauseClock', { ...handle, reason: '门诊装修' })).code).toBe('FORBIDDEN')
    const left = 3
    await newMessages(api, clinic)
    const paused = await onStep(street.api, 'pauseClock', { ...handle, reason: '门诊装修，下周恢复' })
    expect(paused.data?.pauseClock).toMatchObject({
      steps: [{ light: 'PAUSED', due: null, pauseReason: '门诊装修，下周恢复', viewerCanResume: true }],
    })
    expect((await newMessages(api, clinic)).map(({ kind }) => kind)).toEqual(['clockPaused'])
    expect((await onStep(street.api, 'pauseClock', { ...handle, reason: '再次' })).code).toBe(
      'INVALID_TRANSITION',
    )
    await story.moveTo(later(api.clock.now(), 20 * 24 * hour))
    await api.runJob('claim-deadlines')
    expect(await claimOf(clinic.api, claim)).toMatchObject({ light: 'PAUSED', due: null })
    expect(await stepsOf(street.api, { light: 'PAUSED' })).toMatchObject([{ recordId: claim.id }])
    const resumed = await onStep(street.api, 'resumeClock', handle)
    const due = addWorkingDays(api.clock.now(), left, workingCalendar()).at
    expect(resumed.data?.resumeClock).toMatchObject({
      steps: [{ light: 'GREEN', due: due.toISOString(), pausedAt: null }],
    })
    expect((await onStep(street.api, 'resumeClock', handle)).code).toBe('INVALID_TRANSITION')
    await story.moveTo(later(due, 1))
    await api.runJob('claim-deadlines')
    expect((await readClaim(community.api, claim)).status).toBe('EXPIRED')
  })

  it('does not keep anybody from acting, and its rest is forgotten with the step', async () => {
    const offer = await newOffer(council, clinic)
    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    await onStep(street.api, 'pauseClock', { ...stepOf(claim, 'CLAIM_TO_ANSWER'), reason: '协商场地' })
    await claimStep(clinic.api, 'acceptClaim', claim, { slot: slotIn(api, 40) })
    expect((await claimOf(community.api, claim)).steps).toMatchObject([
      { kind: 'TIME_TO_ANSWER', pausedAt: null, light: 'GREEN' },
    ])
  })

  it('leaves nothing behind for good, but for the record of a step that still waits', async () => {
    const kept = async () => {
      const { rows: found } = await story.council.district.work(({ em }) =>
        sql<{ pauses: number; marks: number }>`select (select count(*)::int from clock_pause) as pauses,
          (select count(*)::int from supervised_step) as marks`.execute(rows(em)),
      )
      return found[0]!
    }
    const offer = await newOffer(council, clinic)
    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    const handle = stepOf(claim, 'CLAIM_TO_ANSWER')
    await onStep(clinic.api, 'acknowledgeStep', handle)
    await onStep(street.api, 'pauseClock', { ...handle, reason: '等待场地' })
    expect((await kept()).pauses).toBeGreaterThan(1)
    await story.moveTo(later(api.clock.now(), 401 * 24 * hour))
    await api.runJob('forget-supervision')
    expect(await kept()).toEqual({ pauses: 1, marks: 0 })
    expect((await onStep(street.api, 'resumeClock', handle)).code).toBeUndefined()
  })

  it('is of no use once the term has passed, nor for what ends by itself', async () => {
    const claim = await story.begunClaim()
    await story.moveTo(later(claim.due, 1))
    expect((await onStep(street.api, 'pauseClock', { ...stepOf(claim), reason: '晚了' })).code).toBe(
      'TOO_LATE',
    )
    const held = await onStep(street.api, 'pauseClock', { ...stepOf(claim, 'PLACE_TO_TAKE'), reason: '不停' })
    expect(held.errors[0]?.extensions.fields).toEqual({ kind: 'NOT_ALLOWED' })
  })
})

describe('reviews', () => {
  it('stand under their council, their street or the district', async () => {
    const offer = await step(clinic.api, 'submitOffer', await newDraft(clinic))
    const found = await stepsOf(street.api, { kind: 'OFFER_TO_REVIEW' })
    expect(found).toMatchObject([
      { recordId: offer.id, holderKind: 'COUNCIL', holderName: '泰昌大厦楼宇理事会' },
    ])
    const { offer: read } = await council.officer.api.ask(
      `query ($id: ID!) { offer(id: $id) { light steps { ${stepFields} } } }`,
      { id: offer.id },
    )
    expect(read).toMatchObject({ light: 'GREEN', steps: [{ viewerCanAcknowledge: true }] })
    await onStep(council.officer.api, 'acknowledgeStep', stepOf(offer, 'OFFER_TO_REVIEW'))
    const due = new Date(found[0].due)
    await onStep(street.api, 'pauseClock', { ...stepOf(offer, 'OFFER_TO_REVIEW'), reason: '补充材料' })
    const { offers } = await council.officer.api.ask(
      '{ offers(first: 5, filter: { forMyReview: true }) { edges { node { id light reviewDue } } } }',
    )
    expect(offers.edges).toEqual([{ node: { id: offer.id, light: 'PAUSED', reviewDue: null } }])
    const resumed = await onStep(street.api, 'resumeClock', stepOf(offer, 'OFFER_TO_REVIEW'))
    expect(resumed.data?.resumeClock).toMatchObject({
      steps: [{ due: due.toISOString(), acknowledgedAt: expect.any(String) }],
    })
    const paid = await admin.api.ask(
      '{ offers(first: 5, filter: { light: GREEN }) { edges { node { id } } } }',
    )
    expect(paid.offers.edges).toEqual([{ node: { id: offer.id } }])
  })
})
