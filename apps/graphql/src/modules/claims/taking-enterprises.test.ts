import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { slotIn } from '../../../tests/support/story/claims.ts'
import { freshKey, rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { readClaim, take, tryTake } from '../../../tests/support/story/deliveries.ts'
import { newMessages } from '../../../tests/support/story/messages.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
} from '../../../tests/support/story/offers.ts'
import { createTaking, type TakingStory } from '../../../tests/support/story/taking.ts'
import { rows } from '../../platform/database/rows.ts'

const minute = 60_000

let api: TestApi
let council: CouncilStory
let giver: Member
let story: TakingStory
/** The enterprise that misses something for its staff. */
let taker: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
  story = await createTaking(api, council, giver)
  taker = story.taker
})
afterAll(() => api?.close())

const fields = `claim { id version status takerName placeName street { name } compound { id } community { id }
  takerEnterprise { name } takerBuilding { name } viewerSide }`

const wrong = async (who: Caller, input: object) => {
  const { code, errors } = await sendMutation(who, 'claimNeed', input, fields)
  return code === 'INVALID_INPUT' ? errors[0]!.extensions['fields'] : code
}

const offerOf = async (id: string) =>
  (await giver.api.ask('query ($id: ID!) { offer(id: $id) { taken waiting } }', { id })).offer

const needOf = async ({ id }: { id: string }) =>
  (await taker.api.ask('query ($id: ID!) { need(id: $id) { status met promised } }', { id })).need

const todoOf = async (who: Caller) =>
  (await who.ask('{ viewerTodo { kind count items { title subtitle } } }')).viewerTodo.filter(
    ({ count }: { count: number }) => count > 0,
  )

/** A second building of the taker, which changes nothing of the first. */
async function secondBuilding(name: string, more: object = {}): Promise<string> {
  const place = { streetId: council.streetId, kind: 'OFFICE_BUILDING', name, address: '中山大道 2 号' }
  const input = { idempotencyKey: freshKey(), ...place, ...more }
  const { building } = await must(await story.admin(), 'createBuilding', input, 'building { id }')
  await council.district.work(({ em }) =>
    rows<{ enterpriseBuilding: Record<string, unknown> }>(em)
      .insertInto('enterpriseBuilding')
      .values({
        id: crypto.randomUUID(),
        districtId: council.district.id,
        enterpriseId: rowId(taker.id),
        buildingId: rowId(building.id),
      })
      .execute(),
  )
  return building.id
}

describe('what an enterprise misses for its staff', () => {
  it('is answered with an offer, and taken by the enterprise in its building', async () => {
    const need = await story.raise(taker.api)
    const { claim } = await must(giver.api, 'claimNeed', story.answer(need), fields)
    expect(claim).toMatchObject({
      status: 'ACCEPTED',
      takerName: '汉口书局',
      placeName: '泰昌大厦',
      street: { name: '一元街道' },
      compound: null,
      community: null,
      takerEnterprise: { name: '汉口书局' },
      takerBuilding: { name: '泰昌大厦' },
      viewerSide: 'PROVIDER',
    })
    expect(await needOf(need)).toEqual({ status: 'OPEN', met: 0, promised: 20 })
    expect(await todoOf(taker.api)).toEqual([
      {
        kind: 'TIME_TO_ANSWER',
        count: 1,
        items: [{ title: '邻里纠纷调解日', subtitle: '泰昌大厦 · 江城律师事务所' }],
      },
    ])
    const told = (await newMessages(api, taker)).filter(({ kind }) => kind === 'needClaimed')
    expect(told).toMatchObject([{ facts: { compound: '泰昌大厦' } }])

    const { id, version } = claim
    const agreed = await take(taker.api, 'scheduleClaim', { id, version })
    await story.pass(31 * minute)
    const delivered = await take(giver.api, 'recordDelivery', {
      ...agreed,
      headcount: 20,
      hours: 2,
      note: '',
    })
    const confirmed = await take(taker.api, 'confirmDelivery', delivered)
    expect(await needOf(need)).toEqual({ status: 'MET', met: 20, promised: 0 })
    const marks = { punctuality: 5, quality: 5, conduct: 5, benefit: 4, comment: '' }
    const one = await take(taker.api, 'evaluateClaim', { ...confirmed, ...marks })
    const both = await take(giver.api, 'evaluateClaim', { ...one, ...marks })
    const seen = await readClaim(taker.api, both)
    expect(seen).toMatchObject({ status: 'EVALUATED', viewerSide: 'TAKER', viewerCanArchive: true })
    expect(seen.viewerCanCopy).toBe(false)
    await take(taker.api, 'archiveClaim', both)
  })

  it('is disputed, cancelled and moved by the taker as by a community', async () => {
    const claim = await story.claimed()
    const { data } = await tryTake(taker.api, 'proposeClaimTime', {
      ...claim,
      slot: slotIn(api, 2),
      note: '',
    })
    const { id, version, status } = data.proposeClaimTime.claim
    expect(status).toBe('ACCEPTED')
    const cancelled = await take(taker.api, 'cancelClaim', { id, version, reason: 'TIME_DOES_NOT_FIT' })
    expect((await readClaim(giver.api, cancelled)).status).toBe('CANCELLED')

    const other = await take(taker.api, 'scheduleClaim', await story.claimed())
    await story.pass(31 * minute)
    const delivered = await take(giver.api, 'recordDelivery', { ...other, headcount: 9, hours: 2, note: '' })
    const figures = { headcount: 8, hours: 2, note: '人数不符' }
    const disputed = await take(taker.api, 'disputeDelivery', { ...delivered, ...figures })
    await take(council.streetStaff.api, 'settleDelivery', { ...disputed, ...figures })
  })

  it('gives places back, and has no limit of a compound', async () => {
    const small = await newOffer(council, giver, { capacity: 3, perCompoundLimit: 1, leadTimeDays: 0 })
    const need = await story.raise(taker.api)
    const [first] = [
      await story.claimed({ offerId: small.id }, need),
      await story.claimed({ offerId: small.id }, need),
    ]
    expect(await offerOf(small.id)).toEqual({ taken: 2, waiting: 0 })
    await take(taker.api, 'cancelClaim', { ...first, reason: 'TIME_DOES_NOT_FIT' })
    expect(await offerOf(small.id)).toEqual({ taken: 1, waiting: 0 })
    const both = await Promise.all(
      [1, 2, 3].map(() =>
        sendMutation(giver.api, 'claimNeed', story.answer(need, { offerId: small.id }), fields),
      ),
    )
    expect(both.map(({ code }) => code ?? 'taken').toSorted()).toEqual(['OFFER_FULL', 'taken', 'taken'])
    expect(await offerOf(small.id)).toEqual({ taken: 3, waiting: 0 })
  })

  it('is answered by others only, who can reach the building', async () => {
    const need = await story.raise(taker.api)
    expect(await wrong(taker.api, story.answer(need))).toEqual({ needId: 'NOT_ALLOWED' })
    expect(await wrong(council.communityStaff.api, story.answer(need))).toBe('FORBIDDEN')
    expect(await wrong(giver.api, story.answer(need, { compoundId: story.compoundId }))).toEqual({
      compoundId: 'NOT_ALLOWED',
    })
    const community = await story.raise(council.communityStaff.api)
    expect(await wrong(giver.api, story.answer(community, { buildingId: council.buildingId }))).toEqual({
      buildingId: 'NOT_ALLOWED',
    })
    const area = { serviceArea: { kind: 'COMMUNITIES', communityIds: [council.communityId] } }
    const far = await newOffer(council, giver, { ...area, leadTimeDays: 0 })
    // The building belongs to no community yet.
    expect(await wrong(giver.api, story.answer(need, { offerId: far.id }))).toBe('OUTSIDE_SERVICE_AREA')
    const found = async () =>
      (
        await giver.api.ask(
          'query ($id: ID!) { offers(first: 50, filter: { mine: true, servedBuildingId: $id }) { edges { node { id } } } }',
          { id: council.buildingId },
        )
      ).offers.edges.map((edge: { node: { id: string } }) => edge.node.id)
    expect(await found()).not.toContain(far.id)
    const { building } = await (
      await story.admin()
    ).ask('query ($id: ID!) { building(id: $id) { id version } }', { id: council.buildingId })
    const input = { ...building, communityId: council.communityId }
    await must(await story.admin(), 'updateBuilding', input, 'building { id }')
    expect(await found()).toContain(far.id)
    await story.claimed({ offerId: far.id }, need)
  })

  it('names the building, where the enterprise sits in several', async () => {
    const second = await secondBuilding('大智大厦')
    const open = await story.raise(taker.api)
    expect(open.building).toBeNull()
    expect(await wrong(giver.api, story.answer(open))).toEqual({ buildingId: 'REQUIRED' })
    const there = await story.raise(taker.api, { buildingId: second })
    expect(there.building).toEqual({ name: '大智大厦' })
    expect(await wrong(giver.api, story.answer(there, { buildingId: council.buildingId }))).toEqual({
      buildingId: 'NOT_ALLOWED',
    })
    const { claim } = await must(giver.api, 'claimNeed', story.answer(there), fields)
    expect(claim.takerBuilding).toEqual({ name: '大智大厦' })
    const chosen = await must(giver.api, 'claimNeed', story.answer(open, { buildingId: second }), fields)
    expect(chosen.claim.placeName).toBe('大智大厦')

    const strange = { idempotencyKey: freshKey(), buildingId: second, title: '外人', body: '', size: 1 }
    const more = {
      audience: 'EVERYONE',
      urgency: 'NORMAL',
      neededFrom: story.inDays(0),
      neededUntil: story.inDays(9),
    }
    const refused = await sendMutation(giver.api, 'createNeed', { ...strange, ...more }, 'need { id }')
    expect(refused.errors[0]!.extensions['fields']).toEqual({ buildingId: 'NOT_FOUND' })
  })

  it('is listed for whoever may answer it, not among what they miss themselves', async () => {
    await story.raise(taker.api, { title: '自己的需求' })
    const titles = async (who: Caller) =>
      (
        await who.ask('{ needs(first: 100, filter: { openToClaim: true }) { edges { node { title } } } }')
      ).needs.edges.map((edge: { node: { title: string } }) => edge.node.title)
    expect(await titles(giver.api)).toContain('自己的需求')
    expect(await titles(taker.api)).not.toContain('自己的需求')
  })
})
