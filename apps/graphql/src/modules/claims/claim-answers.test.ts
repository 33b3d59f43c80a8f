import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { newCompound } from '../../../tests/support/story/claim-rows.ts'
import {
  claimStep,
  letDaysPass,
  newClaim,
  readClaim,
  scheduledClaim,
  slotIn,
  tryClaimStep,
} from '../../../tests/support/story/claims.ts'
import {
  type CouncilStory,
  type Member,
  createCouncil,
  newOffer,
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

const claimed = async (words: object = {}) =>
  newClaim(api, community.api, (await newOffer(council, clinic, words)).id, await newCompound(council))
const scheduled = async () =>
  scheduledClaim(
    api,
    community.api,
    clinic.api,
    (await newOffer(council, clinic)).id,
    await newCompound(council),
  )
const placesOf = async ({ id }: { id: string }) =>
  (await clinic.api.ask('query ($id: ID!) { claim(id: $id) { offer { taken waiting } } }', { id })).claim
    .offer

describe('accepting', () => {
  it('at a wished time agrees on it', async () => {
    const slot = slotIn(api, 22)
    const claim = await claimStep(clinic.api, 'acceptClaim', await claimed(), { slot })
    expect(claim).toMatchObject({ status: 'SCHEDULED', scheduled: slot, proposal: null, answerDue: null })
  })

  it('with another time lets the sides take turns until one agrees', async () => {
    const offered = slotIn(api, 30)
    const claim = await claimStep(clinic.api, 'acceptClaim', await claimed(), { slot: offered })
    expect(claim).toMatchObject({
      status: 'ACCEPTED',
      scheduled: null,
      proposal: { by: 'PROVIDER', slot: offered },
    })
    expect((await tryClaimStep(clinic.api, 'proposeClaimTime', claim, { slot: offered })).code).toBe(
      'FORBIDDEN',
    )
    expect((await tryClaimStep(clinic.api, 'scheduleClaim', claim)).code).toBe('FORBIDDEN')
    const wanted = slotIn(api, 31)
    const answered = await claimStep(community.api, 'proposeClaimTime', claim, {
      slot: wanted,
      note: '周末更好',
    })
    expect(answered.proposal).toMatchObject({ by: 'TAKER', slot: wanted, note: '周末更好' })
    expect((await tryClaimStep(community.api, 'scheduleClaim', answered)).code).toBe('FORBIDDEN')
    const agreed = await claimStep(clinic.api, 'scheduleClaim', answered)
    expect(agreed).toMatchObject({ status: 'SCHEDULED', scheduled: wanted, proposal: null })
  })

  it('refuses a time that has passed or ends before it starts', async () => {
    const claim = await claimed()
    const { startsAt, endsAt } = slotIn(api, 21)
    const fields = async (slot: object) =>
      (await tryClaimStep(clinic.api, 'acceptClaim', claim, { slot })).errors[0]!.extensions.fields
    expect(await fields(slotIn(api, -1))).toEqual({ 'slot.startsAt': 'IN_THE_PAST' })
    expect(await fields({ startsAt: endsAt, endsAt: startsAt })).toEqual({
      'slot.endsAt': 'END_BEFORE_START',
    })
  })
})

describe('what crosses', () => {
  it('gets CONFLICT: an answer that crosses a proposal, and of two answers the second', async () => {
    const claim = await claimStep(clinic.api, 'acceptClaim', await claimed(), { slot: slotIn(api, 30) })
    await claimStep(community.api, 'proposeClaimTime', claim, { slot: slotIn(api, 31) })
    expect((await tryClaimStep(community.api, 'scheduleClaim', claim)).code).toBe('CONFLICT')
    const other = await claimed()
    const answers = await Promise.all([
      tryClaimStep(clinic.api, 'acceptClaim', other, { slot: slotIn(api, 21) }),
      tryClaimStep(community.api, 'cancelClaim', other, { reason: 'OTHER' }),
    ])
    expect(answers.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined])
  })
})

describe('moving an agreed time', () => {
  it('lets the old one stand until the new one is agreed', async () => {
    const claim = await scheduled()
    const moved = slotIn(api, 40)
    const proposed = await claimStep(community.api, 'proposeClaimTime', claim, { slot: moved })
    expect(proposed).toMatchObject({
      status: 'SCHEDULED',
      scheduled: slotIn(api, 21),
      proposal: { by: 'TAKER' },
    })
    expect((await tryClaimStep(community.api, 'proposeClaimTime', proposed, { slot: moved })).code).toBe(
      'FORBIDDEN',
    )
    expect(await claimStep(clinic.api, 'scheduleClaim', proposed)).toMatchObject({
      status: 'SCHEDULED',
      scheduled: moved,
    })
  })

  it('has nothing to agree to where nothing is proposed', async () => {
    expect((await tryClaimStep(community.api, 'scheduleClaim', await scheduled())).code).toBe(
      'INVALID_TRANSITION',
    )
  })
})

describe('declining and cancelling', () => {
  it('takes a reason of the district and gives the place back', async () => {
    const claim = await claimed()
    const wrong = await tryClaimStep(clinic.api, 'declineClaim', claim, { reason: 'WHIM' })
    expect(wrong.errors[0]!.extensions.fields).toEqual({ reason: 'NOT_FOUND' })
    const declined = await claimStep(clinic.api, 'declineClaim', claim, { reason: 'NO_STAFF' })
    expect(declined).toMatchObject({ status: 'DECLINED', declineReason: 'NO_STAFF' })
    expect(await placesOf(claim)).toEqual({ taken: 0, waiting: 0 })
  })

  it.each(['REQUESTED', 'ACCEPTED', 'SCHEDULED'])('is open to either side from %s', async (status) => {
    for (const who of [community.api, clinic.api]) {
      const start = status === 'SCHEDULED' ? await scheduled() : await claimed()
      const claim =
        status === 'ACCEPTED'
          ? await claimStep(clinic.api, 'acceptClaim', start, { slot: slotIn(api, 30) })
          : start
      expect(claim.status).toBe(status)
      const reason = { reason: 'TIME_DOES_NOT_FIT', note: '社区活动冲突' }
      const cancelled = await claimStep(who, 'cancelClaim', claim, reason)
      expect(cancelled).toMatchObject({
        status: 'CANCELLED',
        cancelReason: reason.reason,
        cancelNote: reason.note,
      })
      expect(await placesOf(claim)).toEqual({ taken: 0, waiting: 0 })
    }
  })

  it('is over with the end', async () => {
    const claim = await claimStep(clinic.api, 'declineClaim', await claimed(), { reason: 'OTHER' })
    const again = await tryClaimStep(community.api, 'cancelClaim', claim, { reason: 'OTHER' })
    expect(again.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      facts: { from: 'DECLINED', allowed: [] },
    })
  })
})

describe('deadlines', () => {
  it('expire what nobody answers, cancel what nobody agrees on, and let an agreed time stand', async () => {
    const silent = await claimed()
    const open = await claimStep(clinic.api, 'acceptClaim', await claimed(), { slot: slotIn(api, 50) })
    const agreed = slotIn(api, 21)
    const moving = await claimStep(community.api, 'proposeClaimTime', await scheduled(), {
      slot: slotIn(api, 50),
    })
    await api.runJob('claim-deadlines')
    expect((await readClaim(community.api, silent)).status).toBe('REQUESTED')

    await letDaysPass(api, 14, community, clinic)
    expect((await tryClaimStep(clinic.api, 'acceptClaim', silent, { slot: slotIn(api, 21) })).code).toBe(
      'TOO_LATE',
    )
    expect((await tryClaimStep(community.api, 'scheduleClaim', open)).code).toBe('TOO_LATE')
    await api.runJob('claim-deadlines')
    expect((await readClaim(community.api, silent)).status).toBe('EXPIRED')
    expect(await placesOf(silent)).toEqual({ taken: 0, waiting: 0 })
    expect(await readClaim(community.api, open)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'NO_AGREEMENT',
    })
    expect(await readClaim(community.api, moving)).toMatchObject({
      status: 'SCHEDULED',
      scheduled: agreed,
      proposal: null,
    })
  })
})
