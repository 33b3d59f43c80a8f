import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import {
  claimInput,
  claimFields,
  claimStep,
  newClaim,
  readClaim,
  slotIn,
  tryClaim,
  tryClaimStep,
} from '../../../tests/support/story/claims.ts'
import { freshKey, rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { importLines } from '../../../tests/support/story/territory.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  newDraft,
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

const offered = async (words: object = {}): Promise<string> => (await newOffer(council, clinic, words)).id
const compound = () => newCompound(council)

async function staffOfAnotherCommunity(): Promise<Person> {
  const { district } = council
  const { code } = district
  const communities = [`${code}001001,扬子社区,${code}001`, `${code}001002,海寿社区,${code}001`]
  await importLines(district, [`${code}001,一元街道`], communities)
  const { territory } = await district.admin.api.ask('{ territory { streets { communities { id name } } } }')
  const found = territory.streets[0].communities.find((one: { name: string }) => one.name === '海寿社区')
  return district.person('COMMUNITY_STAFF', 'COMMUNITY', rowId(found.id))
}
const places = async (offerId: string) =>
  (await community.api.ask('query ($id: ID!) { offer(id: $id) { taken waiting } }', { id: offerId })).offer

describe('claiming', () => {
  it('takes a place, which the provider has three working days to answer for', async () => {
    const offerId = await offered()
    const claim = await newClaim(api, community.api, offerId, await compound(), { note: '老人较多' })
    expect(claim).toMatchObject({ status: 'REQUESTED', quantity: 1, onBehalf: false, heldUntil: null })
    expect(new Date(claim.answerDue).getTime()).toBeGreaterThan(api.clock.now().getTime() + 2 * 86_400_000)
    expect(await places(offerId)).toEqual({ taken: 1, waiting: 0 })
  })

  it('queues in the order of arrival once the offer is full', async () => {
    const offerId = await offered({ capacity: 1 })
    const statuses: unknown[] = []
    for (let count = 0; count < 3; count++) {
      const { status, waitlistPosition } = await newClaim(api, community.api, offerId, await compound())
      statuses.push([status, waitlistPosition])
    }
    expect(statuses).toEqual([
      ['REQUESTED', null],
      ['WAITLISTED', 1],
      ['WAITLISTED', 2],
    ])
    expect(await places(offerId)).toEqual({ taken: 1, waiting: 2 })
  })

  it('is refused as full only by whoever will not wait, with the turn and how many offers are near', async () => {
    const offerId = await offered({ capacity: 1, category: 'S11' })
    await offered({ category: 'S11' })
    await newClaim(api, community.api, offerId, await compound())
    await newClaim(api, community.api, offerId, await compound())
    const waiting = await compound()
    const refused = await tryClaim(api, community.api, offerId, waiting, { joinWaitlist: false })
    expect(refused.errors[0]!.extensions).toMatchObject({
      code: 'OFFER_FULL',
      facts: { waitlistPosition: 2, similarOffers: 1 },
    })
    expect((await newClaim(api, community.api, offerId, waiting)).waitlistPosition).toBe(2)
  })

  it('is refused beyond the limit of a compound, and not queued', async () => {
    const offerId = await offered({ unit: 'HOUSEHOLD', capacity: 10, perCompoundLimit: 3 })
    const own = await compound()
    await newClaim(api, community.api, offerId, own, { quantity: 2 })
    const refused = await tryClaim(api, community.api, offerId, own, { quantity: 2 })
    expect(refused.errors[0]!.extensions).toMatchObject({
      code: 'COMPOUND_LIMIT',
      facts: { limit: 3, taken: 2 },
    })
    expect((await newClaim(api, community.api, offerId, own)).status).toBe('REQUESTED')
    expect(await places(offerId)).toEqual({ taken: 3, waiting: 0 })
  })

  it('waits at most once for a compound', async () => {
    const offerId = await offered({ capacity: 1, perCompoundLimit: 1 })
    await newClaim(api, community.api, offerId, await compound())
    const own = await compound()
    await newClaim(api, community.api, offerId, own)
    expect((await tryClaim(api, community.api, offerId, own)).code).toBe('ALREADY_WAITING')
  })

  it('is refused outside the service area, before publication and after the end', async () => {
    const offerId = await offered({
      serviceArea: { kind: 'COMMUNITIES', communityIds: [council.communityId] },
    })
    const elsewhere = await offered({ serviceArea: { kind: 'RADIUS', radiusMetres: 500 } })
    const own = await compound()
    expect((await newClaim(api, community.api, offerId, own)).status).toBe('REQUESTED')
    expect((await tryClaim(api, community.api, elsewhere, own)).code).toBe('OUTSIDE_SERVICE_AREA')
    const draft = await newDraft(clinic)
    expect((await tryClaim(api, community.api, draft.id, own)).code).toBe('NOT_FOUND')
    await step(clinic.api, 'closeOffer', await newOffer(council, clinic))
    const paused = await step(clinic.api, 'pauseOffer', await newOffer(council, clinic))
    expect((await tryClaim(api, community.api, paused.id, own)).errors[0]!.extensions).toMatchObject({
      code: 'OFFER_NOT_OPEN',
      facts: { status: 'PAUSED' },
    })
  })

  it('keeps the lead time of the publisher', async () => {
    const offerId = await offered({ leadTimeDays: 5 })
    const own = await compound()
    const early = await tryClaim(api, community.api, offerId, own, { preferredTimes: [slotIn(api, 2)] })
    expect(early.code).toBe('TOO_EARLY')
    expect(new Date(early.errors[0]!.extensions.facts.startsAt) > api.clock.now()).toBe(true)
  })

  it('wishes for times that the offer has', async () => {
    const stated = [slotIn(api, 20), slotIn(api, 27)]
    const offerId = await offered({ timeMode: 'SLOTS', slots: stated })
    const own = await compound()
    const wish = async (preferredTimes: object[]) =>
      (await tryClaim(api, community.api, offerId, own, { preferredTimes })).errors[0]?.extensions.fields
    expect(await wish([])).toEqual({ preferredTimes: 'REQUIRED' })
    expect(await wish([stated[0]!, slotIn(api, 21)])).toEqual({ 'preferredTimes.1.startsAt': 'NOT_ALLOWED' })
    expect(await wish([slotIn(api, -1)])).toEqual({ 'preferredTimes.0.startsAt': 'IN_THE_PAST' })
    const { startsAt, endsAt } = stated[0]!
    expect(await wish([{ startsAt: endsAt, endsAt: startsAt }])).toEqual({
      'preferredTimes.0.endsAt': 'END_BEFORE_START',
    })
    expect(await wish([slotIn(api, 900)])).toEqual({ 'preferredTimes.0.startsAt': 'NOT_ALLOWED' })
    expect(await wish([stated[1]!])).toBeUndefined()
    const short = await offered({ availableUntil: slotIn(api, 10).endsAt.slice(0, 10) })
    const late = await tryClaim(api, community.api, short, own)
    expect(late.errors[0]!.extensions.fields).toEqual({ 'preferredTimes.0.endsAt': 'NOT_ALLOWED' })
  })

  it.each([
    [{ quantity: 0 }, 'quantity', 'TOO_SMALL'],
    [{ quantity: 2 }, 'quantity', 'TOO_LARGE'],
    [{ expectedParticipants: 5 }, 'expectedParticipants', 'TOO_SMALL'],
    [{ expectedParticipants: 90 }, 'expectedParticipants', 'TOO_LARGE'],
    [{ note: '长'.repeat(501) }, 'note', 'TOO_LONG'],
    [{ compoundId: 'x' }, 'compoundId', 'NOT_AN_ID'],
    [{ idempotencyKey: 'short' }, 'idempotencyKey', 'TOO_SHORT'],
  ])('refuses %o', async (more, path, code) => {
    const offerId = await offered({ participantsMin: 10, participantsMax: 40 })
    const answer = await tryClaim(api, community.api, offerId, await compound(), more)
    expect(answer.errors[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: { [path]: code } })
    expect(await places(offerId)).toEqual({ taken: 0, waiting: 0 })
  })

  it('is the same claim for the same key, and another payload is refused', async () => {
    const offerId = await offered()
    const input = claimInput(api, offerId, await compound())
    const send = (more: object = {}) =>
      sendMutation(community.api, 'claimOffer', { ...input, ...more }, claimFields)
    const answers = await Promise.all([send(), send(), send()])
    expect(new Set(answers.map(({ data }) => data.claimOffer.claim.id)).size).toBe(1)
    expect((await send({ note: '另一条' })).code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await places(offerId)).toEqual({ taken: 1, waiting: 0 })
  })
})

describe('claiming on behalf', () => {
  it('is for the street and the district, and the timeline says for whom', async () => {
    const offerId = await offered()
    for (const who of [council.streetStaff, council.district.admin]) {
      const claim = await newClaim(api, who.api, offerId, await compound())
      expect(claim).toMatchObject({ status: 'REQUESTED', onBehalf: true })
      const read = 'query ($id: ID!) { claim(id: $id) { claimedByName timeline { action onBehalfOf } } }'
      const { claim: told } = await community.api.ask(read, claim)
      expect(told.claimedByName).toBe(who.name)
      expect(told.timeline).toEqual([{ action: 'claimOffer', onBehalfOf: '扬子社区' }])
    }
  })

  it('is nobody else’s', async () => {
    const offerId = await offered()
    const own = await compound()
    const far = await staffOfAnotherCommunity()
    expect((await tryClaim(api, far.api, offerId, own)).code).toBe('FORBIDDEN')
    expect((await tryClaim(api, clinic.api, offerId, own)).code).toBe('FORBIDDEN')
    expect((await tryClaim(api, council.officer.api, offerId, own)).code).toBe('FORBIDDEN')
  })
})

describe('undoing', () => {
  it('takes a claim back within eight seconds, and its place goes on', async () => {
    const offerId = await offered({ capacity: 1 })
    const claim = await newClaim(api, community.api, offerId, await compound())
    const next = await newClaim(api, community.api, offerId, await compound())
    expect(await claimStep(community.api, 'undoClaim', claim)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'UNDONE',
    })
    expect((await readClaim(community.api, next)).status).toBe('HELD')
    expect(await places(offerId)).toEqual({ taken: 1, waiting: 0 })
  })

  it('is too late after them', async () => {
    const claim = await newClaim(api, community.api, await offered(), await compound())
    api.clock.advance(8_001)
    expect((await tryClaimStep(community.api, 'undoClaim', claim)).code).toBe('TOO_LATE')
  })

  it('is for whoever claimed on behalf too', async () => {
    const claim = await newClaim(api, council.streetStaff.api, await offered(), await compound())
    expect((await tryClaimStep(clinic.api, 'undoClaim', claim)).code).toBe('FORBIDDEN')
    expect((await claimStep(council.streetStaff.api, 'undoClaim', claim)).status).toBe('CANCELLED')
  })
})

describe('a step', () => {
  it('is refused to strangers, to the other side and with a stale version', async () => {
    const claim = await newClaim(api, community.api, await offered(), await compound())
    const slot = slotIn(api, 21)
    expect((await tryClaimStep(council.chair.api, 'acceptClaim', claim, { slot })).code).toBe('NOT_FOUND')
    expect((await tryClaimStep(council.officer.api, 'acceptClaim', claim, { slot })).code).toBe('FORBIDDEN')
    expect((await tryClaimStep(community.api, 'acceptPlace', claim)).errors[0]!.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      facts: { from: 'REQUESTED', to: 'REQUESTED' },
    })
    const old = { ...claim, version: claim.version - 1 }
    expect((await tryClaimStep(clinic.api, 'acceptClaim', old, { slot })).code).toBe('CONFLICT')
    const none = { id: freshKey(), version: 1 }
    expect((await tryClaimStep(clinic.api, 'acceptClaim', none, { slot })).code).toBe('INVALID_INPUT')
  })
})
