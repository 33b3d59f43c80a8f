import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import {
  createDeliveries,
  type DeliveryStory,
  readClaim,
  take,
  taken,
  tryTake,
} from '../../../tests/support/story/deliveries.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  newOffer,
} from '../../../tests/support/story/offers.ts'

const day = 86_400_000

let api: TestApi
let council: CouncilStory
let clinic: Member
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  story = await createDeliveries(api, council, clinic)
})
afterAll(() => api?.close())

describe('doing a claim again', () => {
  it('asks for the same at the next times of its kind, once for a key', async () => {
    const claim = await story.confirmed()
    const before = await readClaim(story.community, claim)
    const input = { id: claim.id, idempotencyKey: freshKey() }
    const copy = await taken(story.community, 'copyClaim', input)
    expect(copy).toMatchObject({ status: 'REQUESTED', quantity: 1, note: '在活动室', delivery: null })
    expect(copy.id).not.toBe(claim.id)
    expect(copy.compound.id).toBe(before.compound.id)
    const week = 7 * day
    const first = new Date(before.scheduled.startsAt).getTime()
    const next = new Date(copy.preferredTimes[0].startsAt).getTime()
    expect(next).toBeGreaterThan(api.clock.now().getTime())
    expect((next - first) % week).toBe(0)
    const again = await taken(story.community, 'copyClaim', input)
    expect(again.id).toBe(copy.id)
    const other = await story.delivered()
    expect((await tryTake(story.community, 'copyClaim', { ...input, id: other.id })).code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    )
  })

  it('asks for the stated times that are left, and says when there are none', async () => {
    const inHours = (hours: number) => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString()
    const soon = { startsAt: inHours(1), endsAt: inHours(2) }
    const later = { startsAt: inHours(50), endsAt: inHours(51) }
    const slots = [soon, later]
    const words = { timeMode: 'SLOTS', slots, leadTimeDays: 0, capacity: 9, perCompoundLimit: 9 }
    const offer = await newOffer(council, clinic, words)
    const wish = { offerId: offer.id, compoundId: story.compoundId, quantity: 1, preferredTimes: [soon] }
    const claim = await take(story.community, 'claimOffer', { idempotencyKey: freshKey(), ...wish })
    const agreed = await take(story.giver, 'acceptClaim', { ...claim, slot: soon })
    await story.pass(2 * 3_600_000)
    await take(story.giver, 'recordDelivery', { ...agreed, headcount: 9, hours: 1 })
    const again = () => tryTake(story.community, 'copyClaim', { id: claim.id, idempotencyKey: freshKey() })
    const mayCopy = async () => (await readClaim(story.community, claim)).viewerCanCopy
    expect(await mayCopy()).toBe(true)
    expect((await again()).data.copyClaim.claim.preferredTimes).toEqual([later])
    await story.pass(3 * day)
    expect(await mayCopy()).toBe(false)
    expect((await again()).code).toBe('OFFER_NOT_OPEN')
  })

  it('is not offered to a compound that has had all that the offer gives it', async () => {
    const { id: offerId } = await newOffer(council, clinic, { leadTimeDays: 0, capacity: 9 })
    const at = (hours: number) => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString()
    const slot = { startsAt: at(1), endsAt: at(2) }
    const wish = { offerId, compoundId: story.compoundId, quantity: 1, preferredTimes: [slot] }
    const claim = await take(story.community, 'claimOffer', { idempotencyKey: freshKey(), ...wish })
    const agreed = await take(story.giver, 'acceptClaim', { ...claim, slot })
    await story.pass(2 * 3_600_000)
    await take(story.giver, 'recordDelivery', { ...agreed, headcount: 9, hours: 1 })
    expect((await readClaim(story.community, claim)).viewerCanCopy).toBe(false)
    const input = { id: claim.id, idempotencyKey: freshKey() }
    expect((await tryTake(story.community, 'copyClaim', input)).code).toBe('COMPOUND_LIMIT')
  })

  it('is for whoever claims for the community, after the delivery, while the offer is open', async () => {
    const claim = await story.begun()
    const copy = (who: Caller, more: object = {}) =>
      tryTake(who, 'copyClaim', { id: claim.id, idempotencyKey: freshKey(), ...more })
    const undelivered = await copy(story.community)
    expect(undelivered.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      facts: { from: 'SCHEDULED' },
    })
    await take(story.giver, 'recordDelivery', { ...claim, headcount: 3, hours: 1 })
    expect((await copy(story.giver)).code).toBe('FORBIDDEN')
    expect((await copy(story.community, { idempotencyKey: 'short' })).errors[0]!.extensions.fields).toEqual({
      idempotencyKey: 'TOO_SHORT',
    })
    expect((await copy(story.community, { id: 'x' })).errors[0]!.extensions.fields).toEqual({
      id: 'NOT_AN_ID',
    })
    expect((await copy(council.streetStaff.api)).data.copyClaim.claim.status).toBe('REQUESTED')
    const { offer } = await story.giver.ask('query ($id: ID!) { offer(id: $id) { id version } }', {
      id: story.offerId,
    })
    const closing = 'mutation ($input: CloseOfferInput!) { closeOffer(input: $input) { offer { status } } }'
    await story.giver.ask(closing, { input: offer })
    const closed = await copy(story.community)
    expect(closed.errors[0]!.extensions).toMatchObject({
      code: 'OFFER_NOT_OPEN',
      facts: { status: 'CLOSED' },
    })
  })
})
