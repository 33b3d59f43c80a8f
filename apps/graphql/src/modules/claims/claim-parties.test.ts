import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import {
  claimStep,
  newClaim,
  readClaim,
  slotIn,
  tryClaim,
  tryClaimStep,
} from '../../../tests/support/story/claims.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import {
  completeDraft,
  type CouncilStory,
  createCouncil,
  must,
  newOffer,
  offerFields,
  step,
} from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let community: Person

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  community = council.communityStaff
})
afterAll(() => api?.close())

const messages = async ({ api: who }: Pick<Person, 'api'>) => {
  await api.runJob('outbox')
  const { messages: found } = await who.ask('{ messages(first: 100) { edges { node { kind recordName } } } }')
  return found.edges.map((edge: { node: { kind: string } }) => edge.node.kind) as string[]
}

describe('people', () => {
  it('are told what they have to do next, and nothing of what was undone', async () => {
    const bookshop = await council.member('江城书院')
    const offer = await newOffer(council, bookshop, { capacity: 1 })
    const undone = await newClaim(api, community.api, offer.id, await newCompound(council))
    expect(await messages(bookshop)).not.toContain('claimRequested')
    await claimStep(community.api, 'undoClaim', undone)
    const claim = await newClaim(api, community.api, offer.id, await newCompound(council))
    await newClaim(api, community.api, offer.id, await newCompound(council))
    api.clock.advance(9_000)
    expect((await messages(bookshop)).filter((kind) => kind === 'claimRequested')).toEqual(['claimRequested'])
    await claimStep(bookshop.api, 'declineClaim', claim, { reason: 'NO_STAFF' })
    expect(await messages(community)).toEqual(expect.arrayContaining(['claimDeclined', 'placeHeld']))
    expect(await messages(bookshop)).not.toContain('claimDeclined')
  })
})

describe('a membership that ends', () => {
  it('closes its offers: who waits is told, unanswered claims can still be answered', async () => {
    const school = await council.member('少年宫')
    const offer = await newOffer(council, school, { capacity: 1 })
    const asked = await newClaim(api, community.api, offer.id, await newCompound(council))
    const waiting = await newClaim(api, community.api, offer.id, await newCompound(council))
    const admin = council.district.admin.api
    const { councilMembership } = await admin.ask(
      'query ($id: ID!) { councilMembership(id: $id) { id version } }',
      { id: school.membershipId },
    )
    const end = { ...councilMembership, cause: 'RESIGNED', reason: '迁出' }
    await must(admin, 'endMembership', end, 'closedOffers')
    expect((await readClaim(community.api, waiting)).cancelReason).toBe('OFFER_CLOSED')
    const slot = slotIn(api, 21)
    expect((await claimStep(school.api, 'acceptClaim', asked, { slot })).status).toBe('SCHEDULED')
  })
})

describe('a council that is dissolved', () => {
  it('leaves what it promised itself to the street', async () => {
    const input = { ...completeDraft, capacity: 2, councilId: council.councilId, idempotencyKey: freshKey() }
    const { offer } = await must(council.officer.api, 'createOffer', input, offerFields)
    const submitted = await step(council.officer.api, 'submitOffer', offer)
    const { id } = await step(council.streetStaff.api, 'reviewOffer', submitted, { decision: 'PASS' })
    const asked = await newClaim(api, community.api, id, await newCompound(council))
    const slot = slotIn(api, 21)
    expect((await tryClaimStep(council.streetStaff.api, 'acceptClaim', asked, { slot })).code).toBe(
      'FORBIDDEN',
    )
    expect((await tryClaimStep(council.chair.api, 'acceptClaim', asked, { slot })).code).toBe('NOT_FOUND')

    const admin = council.district.admin.api
    const read = 'query ($id: ID!) { council(id: $id) { id version } }'
    const dissolved = (await admin.ask(read, { id: council.councilId })).council
    await must(admin, 'dissolveCouncil', { ...dissolved, reason: '楼宇拆除' }, 'council { status }')
    const late = await tryClaim(api, community.api, id, await newCompound(council))
    expect(late.errors[0]!.extensions).toMatchObject({ code: 'OFFER_NOT_OPEN', facts: { status: 'CLOSED' } })
    expect((await claimStep(council.streetStaff.api, 'acceptClaim', asked, { slot })).status).toBe(
      'SCHEDULED',
    )
    const told = 'query ($id: ID!) { claim(id: $id) { timeline { action onBehalfOf } } }'
    const { claim } = await community.api.ask(told, asked)
    expect(claim.timeline.at(-1)).toEqual({ action: 'acceptClaim', onBehalfOf: '泰昌大厦楼宇理事会' })
  })
})
