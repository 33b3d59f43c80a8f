import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { slotIn } from '../../../tests/support/story/claims.ts'
import { createDeliveries, type DeliveryStory, take } from '../../../tests/support/story/deliveries.ts'
import { newMessages } from '../../../tests/support/story/messages.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
} from '../../../tests/support/story/offers.ts'
import { dayOf } from '../../platform/clock.ts'

const minute = 60_000

let api: TestApi
let council: CouncilStory
let giver: Member
let story: DeliveryStory
let community: Caller

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
  story = await createDeliveries(api, council, giver)
  community = story.community
})
afterAll(() => api?.close())

const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * 86_400_000))

async function raise(who: Caller, more: object = {}) {
  const what = {
    title: '法律咨询',
    body: '',
    category: 'S03',
    audience: 'OLDER',
    size: 50,
    urgency: 'NORMAL',
  }
  const when = { neededFrom: inDays(0), neededUntil: inDays(60) }
  const input = { idempotencyKey: freshKey(), ...what, ...when, ...more }
  return (await must(who, 'createNeed', input, 'need { id version }')).need
}

async function newCompound(name: string, more: object = {}): Promise<string> {
  const facts = { households: 10, residents: 20, olderShare: 0.2, childrenShare: 0.2, dualIncomeShare: 0.2 }
  const place = { idempotencyKey: freshKey(), communityId: council.communityId, name, address: '1 号' }
  const input = { ...place, ...facts, ...more }
  return (await must(await story.admin(), 'createCompound', input, 'compound { id }')).compound.id
}

const needFields = 'status size met promised metres viewerCanClaim timeline { action to facts }'
const read = async (who: Caller, { id }: { id: string }) =>
  (await who.ask(`query ($id: ID!) { need(id: $id) { ${needFields} } }`, { id })).need

const claimFields = `claim { id version status preferredTimes { startsAt } need { id } note
  proposal { by slot { startsAt } } timeline { action to } }`

const answer = (need: { id: string }, more: object = {}) => ({
  idempotencyKey: freshKey(),
  needId: need.id,
  offerId: story.offerId,
  compoundId: story.compoundId,
  quantity: 1,
  slot: slotIn(api, 10),
  ...more,
})

const claimNeed = (who: Caller, input: object) => sendMutation(who, 'claimNeed', input, claimFields)

/** A claim by the community for a need, as far as both sides agree on `headcount`. */
async function deliver(need: { id: string }, headcount: number, settle?: number) {
  const startsAt = new Date(api.clock.now().getTime() + 30 * minute).toISOString()
  const slot = { startsAt, endsAt: new Date(api.clock.now().getTime() + 120 * minute).toISOString() }
  const { offerId, compoundId } = story
  const wish = { offerId, compoundId, quantity: 1, preferredTimes: [slot], expectedParticipants: 40 }
  const claimed = await take(community, 'claimOffer', {
    idempotencyKey: freshKey(),
    ...wish,
    needId: need.id,
  })
  expect(await read(community, need)).toMatchObject({ promised: 40 })
  const agreed = await take(giver.api, 'acceptClaim', { ...claimed, slot })
  await story.pass(31 * minute)
  const delivered = await take(giver.api, 'recordDelivery', { ...agreed, headcount, hours: 2, note: '' })
  if (settle === undefined) return take(community, 'confirmDelivery', delivered)
  const figures = { headcount: headcount + 1, hours: 2, note: '人数不符' }
  const disputed = await take(community, 'disputeDelivery', { ...delivered, ...figures })
  return take(council.streetStaff.api, 'settleDelivery', { ...disputed, ...figures, headcount: settle })
}

describe('a need that claims answer', () => {
  it('is met by what was delivered, part by part', async () => {
    const need = await raise(community, { compoundId: story.compoundId })
    expect(await read(giver.api, need)).toMatchObject({ met: 0, promised: 0, viewerCanClaim: true })
    await deliver(need, 20)
    expect(await read(community, need)).toMatchObject({ status: 'PARTLY_MET', met: 20, promised: 0 })
    await deliver(need, 10, 30)
    const met = await read(community, need)
    expect(met).toMatchObject({ status: 'MET', met: 50, viewerCanClaim: false })
    expect(met.timeline.map(({ action, to }: { action: string; to: string }) => [action, to])).toEqual([
      ['createNeed', 'OPEN'],
      ['meetNeed', 'PARTLY_MET'],
      ['meetNeed', 'MET'],
    ])
    const { claims } = await community.ask(
      'query ($id: ID!) { claims(first: 5, filter: { needId: $id }) { edges { node { need { id } status } } } }',
      { id: need.id },
    )
    expect(claims.edges.map((edge: { node: object }) => edge.node)).toEqual([
      { need: { id: need.id }, status: 'DELIVERED' },
      { need: { id: need.id }, status: 'DELIVERED' },
    ])
  })

  it('is not met by a delivery that nobody came to', async () => {
    const need = await raise(community, { compoundId: story.compoundId })
    await deliver(need, 0)
    expect(await read(community, need)).toMatchObject({ status: 'OPEN', met: 0 })
  })

  it('is answered for its own compound, or for any of its community', async () => {
    const own = await raise(community, { compoundId: await newCompound('江汉里') })
    const { offerId, compoundId } = story
    const wish = { offerId, quantity: 1, preferredTimes: [slotIn(api, 20)] }
    const refused = async (need: { id: string }) => {
      const input = { idempotencyKey: freshKey(), compoundId, needId: need.id, ...wish }
      const { errors } = await sendMutation(community, 'claimOffer', input, 'claim { id }')
      return errors[0]?.extensions['fields']
    }
    expect(await refused(own)).toEqual({ needId: 'NOT_ALLOWED' })
    expect(await refused(await raise(giver.api, { title: '员工暑托' }))).toEqual({ needId: 'NOT_ALLOWED' })
    expect(await refused(await raise(community))).toBeUndefined()
  })
})

describe('claiming a need', () => {
  it('puts an own offer forward with a time, which the community answers', async () => {
    const need = await raise(community, { compoundId: story.compoundId })
    const input = answer(need, { compoundId: null, expectedParticipants: 30, note: '可带资料' })
    const { data } = await claimNeed(giver.api, input)
    const { claim } = data.claimNeed
    expect(claim).toMatchObject({
      status: 'ACCEPTED',
      preferredTimes: [],
      need: { id: need.id },
      note: '可带资料',
      proposal: { by: 'PROVIDER', slot: { startsAt: input.slot.startsAt } },
      timeline: [{ action: 'claimNeed', to: 'ACCEPTED' }],
    })
    const again = await claimNeed(giver.api, input)
    expect(again.data.claimNeed.claim.id).toBe(claim.id)
    expect(await read(community, need)).toMatchObject({ promised: 30, status: 'OPEN' })
    const told = (await newMessages(api, council.communityStaff)).filter(({ kind }) => kind === 'needClaimed')
    expect(told).toMatchObject([{ facts: { startsAt: input.slot.startsAt } }])
    const agreed = await take(community, 'scheduleClaim', { id: claim.id, version: claim.version })
    expect(agreed.id).toBe(claim.id)
  })

  it('is for those who publish an offer, of needs of communities that are unmet', async () => {
    const need = await raise(community, { compoundId: story.compoundId })
    expect((await claimNeed(community, answer(need))).code).toBe('FORBIDDEN')
    const wrong = async (who: Caller, input: object) => {
      const { code, errors } = await claimNeed(who, input)
      return code === 'INVALID_INPUT' ? errors[0]!.extensions['fields'] : code
    }
    expect(await wrong(story.stranger, answer(need))).toEqual({ offerId: 'NOT_ALLOWED' })
    expect(await wrong(giver.api, answer(await raise(giver.api)))).toEqual({ needId: 'NOT_ALLOWED' })
    const open = await raise(community)
    expect(await wrong(giver.api, answer(open, { compoundId: null }))).toEqual({ compoundId: 'REQUIRED' })
    const withdrawn = await raise(community)
    await must(community, 'withdrawNeed', { ...withdrawn, reason: null }, 'need { id }')
    expect(await wrong(giver.api, answer(withdrawn))).toEqual({ needId: 'NOT_ALLOWED' })
    expect(await wrong(giver.api, answer(need, { quantity: 2 }))).toEqual({ quantity: 'TOO_LARGE' })
    expect(await wrong(giver.api, answer(need, { slot: slotIn(api, -1) }))).toEqual({
      'slot.startsAt': 'IN_THE_PAST',
    })
    expect(await wrong(giver.api, answer(need, { slot: slotIn(api, 900) }))).toEqual({
      'slot.endsAt': 'NOT_ALLOWED',
    })
  })

  it('takes places by the same counters, and waits for none', async () => {
    const small = await newOffer(council, giver, { capacity: 1, perCompoundLimit: 1, leadTimeDays: 0 })
    const need = await raise(community, { compoundId: story.compoundId })
    const both = await Promise.all(
      [1, 2].map(() => claimNeed(giver.api, answer(need, { offerId: small.id }))),
    )
    expect(both.map(({ code }) => code ?? 'taken').toSorted()).toEqual(['COMPOUND_LIMIT', 'taken'])
    const { offer } = await giver.api.ask('query ($id: ID!) { offer(id: $id) { taken waiting } }', {
      id: small.id,
    })
    expect(offer).toEqual({ taken: 1, waiting: 0 })
  })
})

describe('needs near the viewer', () => {
  const list = async (who: Caller, sort: string) =>
    who.query(
      `query ($sort: NeedSort) { needs(first: 50, sort: $sort, filter: { openToClaim: true }) {
        edges { node { title metres } } } }`,
      { sort },
    )

  it('come nearest first for whoever gives, and those on no map last', async () => {
    const at = (latitude: number) => ({
      point: { latitude, longitude: 114.3, system: 'WGS84' },
    })
    const building = { id: council.buildingId, version: 1, ...at(30.6) }
    await must(await story.admin(), 'updateBuilding', building, 'building { id }')
    for (const [name, latitude] of [
      ['远里', 30.7],
      ['近里', 30.61],
    ] as const)
      await raise(community, { title: name, compoundId: await newCompound(name, at(latitude)) })
    await raise(community)
    await raise(community, { compoundId: story.compoundId })
    const { data } = await list(giver.api, 'DISTANCE')
    const found: { title: string; metres: number | null }[] = data.needs.edges.map(
      (edge: { node: object }) => edge.node,
    )
    const nearest = found.filter(({ metres }) => metres !== null)
    // What is missed by the whole community is as near as its nearest compound.
    expect(nearest.map(({ metres }) => metres).slice(0, 2)).toEqual([1112, 1112])
    expect(nearest.at(-1)).toEqual({ title: '远里', metres: 11_119 })
    expect(found.at(-1)!.metres).toBeNull()
    expect((await list(community, 'DISTANCE')).errors[0]!.extensions['fields']).toEqual({
      sort: 'NOT_ALLOWED',
    })
    expect((await list(community, 'NEWEST')).data.needs.edges[0].node.metres).toBeNull()
  })
})

it('shows a publisher which of its own offers answer a need best, with the compound', async () => {
  const need = await raise(community)
  const ask = async (who: Caller) =>
    (
      await who.ask(
        'query ($id: ID!) { needFits(needId: $id, first: 50) { score offer { id } need { id } compound { id } } }',
        { id: need.id },
      )
    ).needFits
  const own = await ask(giver.api)
  expect(own).toContainEqual(expect.objectContaining({ need: { id: need.id }, offer: { id: story.offerId } }))
  expect(new Set(own.map(({ offer }: { offer: { id: string } }) => offer.id)).size).toBe(own.length)
  expect(await ask(story.stranger)).toEqual([])
  expect((await ask(community)).length).toBeGreaterThan(0)
})
