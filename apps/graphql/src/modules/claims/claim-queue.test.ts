import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import {
  claimStep,
  letDaysPass,
  newClaim,
  readClaim,
  slotIn,
  tryClaim,
  tryClaimStep,
} from '../../../tests/support/story/claims.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  newOffer,
  step,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member
let community: Person

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  community = council.communityStaff
})
afterAll(() => api?.close())

const claims = async (offerId: string, ...quantities: number[]) => {
  const made = []
  for (const quantity of quantities)
    made.push(await newClaim(api, community.api, offerId, await newCompound(council), { quantity }))
  return made
}
const statuses = async (made: { id: string }[]) => {
  const found = []
  for (const claim of made) found.push((await readClaim(community.api, claim)).status)
  return found
}
const cancel = async (claim: { id: string }) => {
  const { id, version } = await readClaim(community.api, claim)
  return claimStep(community.api, 'cancelClaim', { id, version }, { reason: 'OTHER' })
}
const offerNow = async ({ id }: { id: string }) =>
  (await clinic.api.ask('query ($id: ID!) { offer(id: $id) { id version taken waiting status } }', { id }))
    .offer

describe('a freed place', () => {
  it('is kept for who waited longest, and accepted or passed on', async () => {
    const offer = await newOffer(council, clinic, { capacity: 1 })
    const made = await claims(offer.id, 1, 1, 1)
    const [first, second, third] = made
    await cancel(first!)
    expect(await statuses(made)).toEqual(['CANCELLED', 'HELD', 'WAITLISTED'])
    expect(await offerNow(offer)).toMatchObject({ taken: 1, waiting: 1 })

    const held = await readClaim(community.api, second!)
    expect(new Date(held.heldUntil) > api.clock.now()).toBe(true)
    const passed = await claimStep(community.api, 'passPlace', held)
    expect(passed).toMatchObject({ status: 'WAITLISTED', waitlistPosition: 1, heldUntil: null })
    expect(await statuses(made)).toEqual(['CANCELLED', 'WAITLISTED', 'HELD'])
    const taken = await claimStep(community.api, 'acceptPlace', await readClaim(community.api, third!))
    expect(taken).toMatchObject({ status: 'REQUESTED', heldUntil: null, answerDue: expect.any(String) })
    expect(await offerNow(offer)).toMatchObject({ taken: 1, waiting: 1 })
  })

  it('is left in its turn by a group that it is too small for', async () => {
    const offer = await newOffer(council, clinic, { unit: 'PERSON', capacity: 4, perCompoundLimit: 4 })
    const made = await claims(offer.id, 1, 3, 4, 2, 1)
    expect(await statuses(made)).toEqual(['REQUESTED', 'REQUESTED', 'WAITLISTED', 'WAITLISTED', 'WAITLISTED'])
    await cancel(made[1]!)
    expect(await statuses(made.slice(2))).toEqual(['WAITLISTED', 'HELD', 'HELD'])
    await cancel(made[0]!)
    await cancel(made[3]!)
    expect((await statuses(made))[2]).toBe('WAITLISTED')
    await cancel(made[4]!)
    expect((await statuses(made))[2]).toBe('HELD')
    expect(await offerNow(offer)).toMatchObject({ taken: 4, waiting: 0 })
  })

  it('goes to compounds that were never served where the offer says so', async () => {
    const words = { capacity: 2, perCompoundLimit: 2, queueRule: 'UNSERVED_FIRST' }
    const offer = await newOffer(council, clinic, words)
    const served = await newCompound(council)
    const first = await newClaim(api, community.api, offer.id, served)
    const [second] = await claims(offer.id, 1)
    const again = await newClaim(api, community.api, offer.id, served)
    const [never] = await claims(offer.id, 1)
    expect([again, never].map((claim) => claim.status)).toEqual(['WAITLISTED', 'WAITLISTED'])
    expect(first.status).toBe('REQUESTED')
    await cancel(second!)
    expect(await statuses([again, never])).toEqual(['WAITLISTED', 'HELD'])
  })

  it('says to a newcomer before whom it would stand', async () => {
    const words = { capacity: 1, perCompoundLimit: 2, queueRule: 'UNSERVED_FIRST' }
    const offer = await newOffer(council, clinic, words)
    const served = await newCompound(council)
    await newClaim(api, community.api, offer.id, served)
    await newClaim(api, community.api, offer.id, served)
    const refused = await tryClaim(api, community.api, offer.id, await newCompound(council), {
      joinWaitlist: false,
    })
    expect(refused.errors[0]!.extensions).toMatchObject({
      code: 'OFFER_FULL',
      facts: { waitlistPosition: 1 },
    })
  })

  it('makes no newcomer overtake: while anybody waits they join the queue', async () => {
    const offer = await newOffer(council, clinic, { unit: 'PERSON', capacity: 3, perCompoundLimit: 3 })
    const made = await claims(offer.id, 2, 3)
    expect(await statuses(made)).toEqual(['REQUESTED', 'WAITLISTED'])
    const [small] = await claims(offer.id, 1)
    expect(await statuses([small!])).toEqual(['HELD'])
  })

  it('can be left', async () => {
    const offer = await newOffer(council, clinic, { capacity: 1 })
    const [, second] = await claims(offer.id, 1, 1)
    expect((await claimStep(community.api, 'leaveWaitlist', second!)).status).toBe('CANCELLED')
    expect(await offerNow(offer)).toMatchObject({ taken: 1, waiting: 0 })
  })

  it('comes with more capacity too', async () => {
    const offer = await newOffer(council, clinic, { capacity: 1 })
    const made = await claims(offer.id, 1, 1, 1, 1)
    await step(clinic.api, 'updateOffer', await offerNow(offer), { capacity: 3 })
    expect(await statuses(made)).toEqual(['REQUESTED', 'HELD', 'HELD', 'WAITLISTED'])
  })

  it('comes too with a higher limit for those who had reached it', async () => {
    const offer = await newOffer(council, clinic, { unit: 'PERSON', capacity: 4, perCompoundLimit: 3 })
    const compound = await newCompound(council)
    await newClaim(api, community.api, offer.id, compound, { quantity: 2 })
    const [other] = await claims(offer.id, 2)
    const again = await newClaim(api, community.api, offer.id, compound)
    const lower = await step(clinic.api, 'updateOffer', await offerNow(offer), { perCompoundLimit: 2 })
    await cancel(other!)
    expect(await statuses([again])).toEqual(['WAITLISTED'])
    await step(clinic.api, 'updateOffer', await offerNow(lower), { perCompoundLimit: 3 })
    expect(await statuses([again])).toEqual(['HELD'])
  })
})

describe('an offer', () => {
  it('that pauses stops the clocks of held places and gives none out', async () => {
    const offer = await newOffer(council, clinic, { capacity: 2 })
    const made = await claims(offer.id, 1, 1, 1, 1)
    await cancel(made[0]!)
    const left =
      new Date((await readClaim(community.api, made[2]!)).heldUntil).getTime() - api.clock.now().getTime()
    await step(clinic.api, 'pauseOffer', await offerNow(offer))
    expect(await readClaim(community.api, made[2]!)).toMatchObject({ status: 'HELD', heldUntil: null })
    await cancel(made[1]!)
    expect(await statuses(made)).toEqual(['CANCELLED', 'CANCELLED', 'HELD', 'WAITLISTED'])

    await letDaysPass(api, 9, community, clinic, council.officer)
    await api.runJob('claim-deadlines')
    await step(clinic.api, 'resumeOffer', await offerNow(offer))
    const held = await readClaim(community.api, made[2]!)
    expect(new Date(held.heldUntil).getTime() - api.clock.now().getTime()).toBe(left)
    expect(await statuses(made)).toEqual(['CANCELLED', 'CANCELLED', 'HELD', 'HELD'])
  })

  it.each([
    ['closeOffer', 'OFFER_CLOSED', 'REQUESTED'],
    ['withdrawOffer', 'OFFER_WITHDRAWN', 'CANCELLED'],
  ])('that ends by %s ends who waits with that reason', async (end, reason, requested) => {
    const offer = await newOffer(council, clinic, { capacity: 3 })
    const made = await claims(offer.id, 1, 1, 1, 1, 1)
    const agreed = await claimStep(clinic.api, 'acceptClaim', made[0]!, { slot: slotIn(api, 21) })
    await cancel(made[2]!)
    expect(await statuses(made)).toEqual(['SCHEDULED', 'REQUESTED', 'CANCELLED', 'HELD', 'WAITLISTED'])
    const ended = await step(clinic.api, end, await offerNow(offer))
    expect(await statuses(made)).toEqual(['SCHEDULED', requested, 'CANCELLED', 'CANCELLED', 'CANCELLED'])
    expect((await readClaim(community.api, made[4]!)).cancelReason).toBe(reason)
    expect((await readClaim(community.api, agreed)).status).toBe('SCHEDULED')
    expect(await offerNow(ended)).toMatchObject({ waiting: 0, taken: requested === 'REQUESTED' ? 2 : 1 })
  })

  it('that expires ends who waits as well', async () => {
    const until = slotIn(api, 24).startsAt.slice(0, 10)
    const offer = await newOffer(council, clinic, { capacity: 1, availableUntil: until })
    const made = await claims(offer.id, 1, 1)
    await letDaysPass(api, 26, community, clinic, council.officer)
    await api.runJob('expire-offers')
    expect(await readClaim(community.api, made[1]!)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'OFFER_EXPIRED',
    })
  })

  it('with new terms tells who has no answer yet, who may leave without a reason', async () => {
    const offer = await newOffer(council, clinic)
    const [claim] = await claims(offer.id, 1)
    const early = await tryClaimStep(community.api, 'cancelClaim', claim!, { reason: 'TERMS_CHANGED' })
    expect(early.errors[0]!.extensions.fields).toEqual({ reason: 'NOT_ALLOWED' })
    const priced = { pricePolicy: 'DISCOUNTED', priceNote: '八折' }
    const proposed = await step(clinic.api, 'updateOffer', await offerNow(offer), priced)
    await step(council.officer.api, 'reviewOffer', proposed, { decision: 'PASS' })
    const told = await readClaim(community.api, claim!)
    expect(told).toMatchObject({ termsChanged: true, terms: { number: 1 } })
    const wrong = await tryClaimStep(clinic.api, 'cancelClaim', told, { reason: 'TERMS_CHANGED' })
    expect(wrong.code).toBe('INVALID_INPUT')
    expect(await claimStep(community.api, 'cancelClaim', told, { reason: 'TERMS_CHANGED' })).toMatchObject({
      status: 'CANCELLED',
    })
  })
})

describe('a held place', () => {
  it('that nobody takes goes on when its day is over', async () => {
    const offer = await newOffer(council, clinic, { capacity: 1 })
    const made = await claims(offer.id, 1, 1, 1)
    await cancel(made[0]!)
    const held = await readClaim(community.api, made[1]!)
    await letDaysPass(api, 6, community, clinic, council.officer)
    expect((await tryClaimStep(community.api, 'acceptPlace', held)).code).toBe('TOO_LATE')
    await api.runJob('claim-deadlines')
    expect(await statuses(made)).toEqual(['CANCELLED', 'WAITLISTED', 'HELD'])
    expect(await offerNow(offer)).toMatchObject({ taken: 1, waiting: 1 })
  })
})
