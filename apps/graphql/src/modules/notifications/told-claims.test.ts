import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import {
  claimStep,
  type Handle,
  letDaysPass,
  newClaim,
  readClaim,
  slotIn,
} from '../../../tests/support/story/claims.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import { newMessages, toldTo } from '../../../tests/support/story/messages.ts'
import {
  completeDraft,
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
  offerFields,
  step,
} from '../../../tests/support/story/offers.ts'

const undoTime = 9_000
let api: TestApi
let council: CouncilStory
let clinic: Member
let community: Person
let people: Record<
  'admin' | 'officer' | 'street' | 'community' | 'clinic' | 'stranger',
  Pick<Person, 'api' | 'mobile'>
>

beforeAll(async () => {
  api = await startApi()
  const district = await createDistrict(api)
  council = await createCouncil(api, district)
  clinic = await council.member('友好口腔')
  community = council.communityStaff
  const stranger = await council.member('老万成食品')
  const { officer, streetStaff: street } = council
  people = { admin: district.admin, officer, street, community, clinic, stranger }
})
beforeEach(() => toldTo(api, people))
afterAll(() => api?.close())

/** A claim that was told already, and its offer. */
async function asked(words: object = {}): Promise<Handle & { offerId: string }> {
  const offer = await newOffer(council, clinic, words)
  const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
  await tellAll()
  return { ...claim, offerId: offer.id }
}

async function tellAll() {
  api.clock.advance(undoTime)
  await toldTo(api, people)
}

const pass = (days: number) => letDaysPass(api, days, ...Object.values(people))
const present = async (claim: Handle): Promise<Handle> => readClaim(community.api, claim)

describe('a claim', () => {
  it('is told to its provider after the time in which it can be undone, once, and not when undone', async () => {
    const offer = await newOffer(council, clinic, { capacity: 2 })
    const undone = await newClaim(api, community.api, offer.id, await newCompound(council))
    await toldTo(api, people)
    await claimStep(community.api, 'undoClaim', undone)
    api.clock.advance(undoTime)
    expect(await toldTo(api, people)).toEqual({})

    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    expect(await toldTo(api, people)).toEqual({})
    api.clock.advance(undoTime)
    expect(await newMessages(api, clinic)).toMatchObject([
      {
        kind: 'claimRequested',
        facts: { compound: expect.stringContaining('如寿里'), due: claim.answerDue },
        recordKind: 'CLAIM',
        recordId: claim.id,
        recordName: completeDraft.title,
      },
    ])
    expect(await toldTo(api, people)).toEqual({})
  })

  it('that was answered before it is told asks nobody for an answer', async () => {
    const offer = await newOffer(council, clinic)
    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    await toldTo(api, people)
    await claimStep(clinic.api, 'declineClaim', claim, { reason: 'NO_STAFF' })
    api.clock.advance(undoTime)
    expect(await toldTo(api, people)).toEqual({ community: ['claimDeclined'] })
  })

  it("on a community's behalf is told to its staff too, and not to who made it", async () => {
    const offer = await newOffer(council, clinic)
    await newClaim(api, people.street.api, offer.id, await newCompound(council))
    api.clock.advance(undoTime)
    const { community: told, clinic: given, ...others } = await toldTo(api, people)
    expect({ told, given }).toEqual({
      told: ['claimedOnBehalf'],
      given: expect.arrayContaining(['claimRequested']),
    })
    expect(others).not.toHaveProperty('street')
  })

  it('that is declined is told to the community, without a word of the provider', async () => {
    const claim = await asked()
    await claimStep(clinic.api, 'declineClaim', claim, { reason: 'NO_STAFF', note: '找李医生 13812345678' })
    const told = await newMessages(api, community)
    expect(told).toMatchObject([{ kind: 'claimDeclined', recordId: claim.id }])
    expect(JSON.stringify(told)).not.toContain('138')
    expect(await toldTo(api, people)).toEqual({})
  })

  it('that nobody answers is told to both sides', async () => {
    await asked()
    await pass(10)
    await api.runJob('claim-deadlines')
    const told = await toldTo(api, people)
    expect(told).toMatchObject({ community: expect.arrayContaining(['claimExpired']) })
    expect(told).toMatchObject({ clinic: expect.arrayContaining(['claimExpired']) })
    expect(Object.keys(told).sort()).toEqual(['clinic', 'community'])
  })
})

describe('a time', () => {
  it('is told to the other side with every proposal, and when it is agreed', async () => {
    const claim = await asked()
    const first = slotIn(api, 25)
    const accepted = await claimStep(clinic.api, 'acceptClaim', claim, { slot: first })
    expect(await newMessages(api, community)).toMatchObject([
      { kind: 'claimAccepted', facts: { startsAt: first.startsAt, due: accepted.proposal.answerDue } },
    ])
    const second = slotIn(api, 26)
    const proposed = await claimStep(community.api, 'proposeClaimTime', accepted, {
      slot: second,
      note: '找王主任',
    })
    const told = await newMessages(api, clinic)
    expect(told).toMatchObject([
      { kind: 'timeProposed', facts: { startsAt: second.startsAt, due: proposed.proposal.answerDue } },
    ])
    expect(JSON.stringify(told)).not.toContain('王主任')
    await claimStep(clinic.api, 'scheduleClaim', proposed)
    expect(await newMessages(api, community)).toMatchObject([
      { kind: 'claimScheduled', facts: { startsAt: second.startsAt } },
    ])
    expect(await toldTo(api, people)).toEqual({})
  })

  it('that is not agreed in its term is told to both sides as the end of the claim', async () => {
    const claim = await asked()
    await claimStep(clinic.api, 'acceptClaim', claim, { slot: slotIn(api, 25) })
    await toldTo(api, people)
    await pass(7)
    await api.runJob('claim-deadlines')
    const cancelled = ['claimCancelled']
    expect(await toldTo(api, people)).toEqual({ community: cancelled, clinic: cancelled })
  })
})

describe('a cancellation', () => {
  it('is told to the other side alone', async () => {
    const reason = 'OTHER'
    await claimStep(community.api, 'cancelClaim', await asked(), { reason })
    expect(await toldTo(api, people)).toEqual({ clinic: ['claimCancelled'] })
    await claimStep(clinic.api, 'cancelClaim', await asked(), { reason })
    expect(await toldTo(api, people)).toEqual({ community: ['claimCancelled'] })
  })
})

describe('a place', () => {
  it('that falls free is told to who waits, its acceptance to the provider, its lapse to who had it', async () => {
    const first = await asked({ capacity: 1 })
    const waiting = await newClaim(api, community.api, first.offerId, await newCompound(council))
    api.clock.advance(undoTime)
    expect(await toldTo(api, people)).toEqual({})
    await claimStep(clinic.api, 'declineClaim', first, { reason: 'NO_STAFF' })
    const held = await readClaim(community.api, waiting)
    expect(await newMessages(api, community)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'placeHeld',
          recordId: waiting.id,
          facts: { compound: expect.any(String), due: held.heldUntil },
        }),
      ]),
    )
    await claimStep(community.api, 'acceptPlace', held)
    expect(await toldTo(api, people)).toEqual({ clinic: ['claimRequested'] })
  })

  it('that is not taken in time is told to who had it', async () => {
    const first = await asked({ capacity: 1 })
    const waiting = await newClaim(api, community.api, first.offerId, await newCompound(council))
    await tellAll()
    await claimStep(clinic.api, 'declineClaim', await present(first), { reason: 'NO_STAFF' })
    await toldTo(api, people)
    await pass(5)
    await api.runJob('claim-deadlines')
    const about = async (who: Pick<Person, 'api'>) =>
      (await newMessages(api, who)).filter(({ recordId }) => recordId === waiting.id).map(({ kind }) => kind)
    expect(await about(community)).toContain('placeLapsed')
    expect(await about(clinic)).toEqual([])
  })

  it('in the queue is no concern of the provider, when its offer ends neither', async () => {
    const first = await asked({ capacity: 1 })
    await newClaim(api, community.api, first.offerId, await newCompound(council))
    await tellAll()
    const query = 'query ($id: ID!) { offer(id: $id) { id version } }'
    const { offer } = await clinic.api.ask(query, { id: first.offerId })
    await step(clinic.api, 'closeOffer', offer)
    expect(await toldTo(api, people)).toEqual({ community: ['claimCancelled'] })
  })
})

describe('a council that is dissolved', () => {
  it('is told to whoever it promised something and to the street that keeps the promise', async () => {
    const input = { ...completeDraft, councilId: council.councilId, idempotencyKey: freshKey() }
    const { offer } = await must(council.officer.api, 'createOffer', input, offerFields)
    const submitted = await step(council.officer.api, 'submitOffer', offer)
    await step(people.street.api, 'reviewOffer', submitted, { decision: 'PASS' })
    await newClaim(api, community.api, offer.id, await newCompound(council))
    api.clock.advance(undoTime)
    expect(await toldTo(api, people)).toMatchObject({
      officer: expect.arrayContaining(['claimRequested']),
    })
    const query = 'query ($id: ID!) { council(id: $id) { id version } }'
    const { council: found } = await people.admin.api.ask(query, { id: council.councilId })
    await must(people.admin.api, 'dissolveCouncil', { ...found, reason: '楼宇拆除' }, 'council { id }')
    expect(
      await toldTo(api, { street: people.street, stranger: people.stranger, admin: people.admin }),
    ).toEqual({
      street: ['councilClaimsPassed', 'councilDissolved'],
      stranger: ['membershipEnded'],
    })
    expect(await newMessages(api, community)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: 'councilClaimsPassed',
          recordKind: 'COUNCIL',
          recordName: '泰昌大厦楼宇理事会',
        }),
      ]),
    )
  })
})
