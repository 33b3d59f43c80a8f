import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import { newClaim } from '../../../tests/support/story/claims.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import { newMessages, toldTo } from '../../../tests/support/story/messages.ts'
import {
  completeDraft,
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newDraft,
  newOffer,
  offerFields,
  step,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member
let people: Record<
  'admin' | 'officer' | 'chair' | 'street' | 'community' | 'clinic' | 'stranger',
  Pick<Person, 'api'>
>

beforeAll(async () => {
  api = await startApi()
  const district = await createDistrict(api)
  council = await createCouncil(api, district)
  clinic = await council.member('友好口腔')
  const stranger = await council.member('老万成食品')
  const { officer, chair, streetStaff: street, communityStaff: community } = council
  people = { admin: district.admin, officer, chair, street, community, clinic, stranger }
})
beforeEach(() => toldTo(api, people))
afterAll(() => api?.close())

const pass = { decision: 'PASS' }
const back = { decision: 'RETURN', note: '请写明时间，联系 13812345678' }

describe('a review', () => {
  it('is told to the officers who may give it, and its end to the publisher', async () => {
    const submitted = await step(clinic.api, 'submitOffer', await newDraft(clinic))
    expect(await newMessages(api, people.officer)).toMatchObject([
      {
        kind: 'offerSubmitted',
        facts: { due: expect.stringMatching(/Z$/) },
        recordKind: 'OFFER',
        recordId: submitted.id,
        recordName: completeDraft.title,
      },
    ])
    expect(await toldTo(api, people)).toEqual({ chair: ['offerSubmitted'] })

    const returned = await step(council.officer.api, 'reviewOffer', submitted, back)
    const told = await newMessages(api, clinic)
    expect(told).toMatchObject([{ kind: 'offerReturned', recordId: submitted.id, facts: {} }])
    expect(JSON.stringify(told)).not.toContain('138')
    expect(await toldTo(api, people)).toEqual({})

    const again = await step(clinic.api, 'submitOffer', returned)
    await toldTo(api, people)
    await step(council.officer.api, 'reviewOffer', again, pass)
    expect(await toldTo(api, people)).toEqual({ clinic: ['offerPublished'] })
    expect(await toldTo(api, people)).toEqual({})
  })

  it('is told to the other officer alone where one belongs to the publisher', async () => {
    await step(council.chair.api, 'submitOffer', await newDraft(council.chair))
    expect(await toldTo(api, people)).toEqual({ officer: ['offerSubmitted'] })
  })

  it('of what a council publishes itself is told to the street, and its end to the officers', async () => {
    const input = { ...completeDraft, councilId: council.councilId, idempotencyKey: freshKey() }
    const { offer } = await must(council.officer.api, 'createOffer', input, offerFields)
    const submitted = await step(council.officer.api, 'submitOffer', offer)
    expect(await toldTo(api, people)).toEqual({ street: ['offerSubmitted'] })
    await step(people.street.api, 'reviewOffer', submitted, pass)
    const published = ['offerPublished']
    expect(await toldTo(api, people)).toEqual({ officer: published, chair: published })
  })

  it('of new terms is told the same way, and what they change to those who asked before', async () => {
    const offer = await newOffer(council, clinic)
    const asked = await newClaim(api, people.community.api, offer.id, await newCompound(council))
    api.clock.advance(9_000)
    await toldTo(api, people)
    const changed = await step(clinic.api, 'updateOffer', offer, { audiences: ['CHILDREN'] })
    const submitted = ['offerSubmitted']
    expect(await toldTo(api, people)).toEqual({ officer: submitted, chair: submitted })
    await step(council.officer.api, 'reviewOffer', changed, pass)
    expect(await newMessages(api, people.community)).toMatchObject([
      { kind: 'offerTermsChanged', recordKind: 'CLAIM', recordId: asked.id, facts: { compound: /如寿里/ } },
    ])
    expect(await toldTo(api, people)).toEqual({ clinic: ['offerTermsPassed'] })
  })
})

describe('an offer', () => {
  it('that pauses and goes on is told to those who wait for it, once each, and not to its publisher', async () => {
    const offer = await newOffer(council, clinic, { capacity: 1 })
    for (let count = 0; count < 3; count++)
      await newClaim(api, people.community.api, offer.id, await newCompound(council))
    await toldTo(api, people)
    const paused = await step(clinic.api, 'pauseOffer', await present(offer.id))
    expect(await newMessages(api, people.community)).toMatchObject([
      { kind: 'offerPaused', recordKind: 'OFFER', recordId: offer.id, recordName: completeDraft.title },
    ])
    await step(clinic.api, 'resumeOffer', paused)
    expect(await toldTo(api, people)).toEqual({ community: ['offerResumed'] })
  })

  it('that its publisher ends is told to nobody who does not wait', async () => {
    const offer = await newOffer(council, clinic)
    await toldTo(api, people)
    await step(clinic.api, 'closeOffer', offer)
    expect(await toldTo(api, people)).toEqual({})
  })

  it('that expires is told to its publisher', async () => {
    const offer = await newOffer(council, clinic)
    await toldTo(api, people)
    await council.district.work(({ em }) =>
      em
        .getConnection()
        .execute(
          `update offer set available_from = '2020-01-01', available_until = '2020-12-31' where id = ?`,
          [Buffer.from(offer.id, 'base64url').toString().split(':')[1]],
          'run',
          em.getTransactionContext(),
        ),
    )
    await api.runJob('expire-offers')
    expect(await newMessages(api, clinic)).toMatchObject([{ kind: 'offerExpired', recordId: offer.id }])
    expect(await toldTo(api, people)).toEqual({})
  })
})

async function present(id: string) {
  return (await clinic.api.ask('query ($id: ID!) { offer(id: $id) { id version } }', { id })).offer
}
