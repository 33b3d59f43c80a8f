import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import {
  createDeliveries,
  type DeliveryStory,
  readClaim,
  take,
} from '../../../tests/support/story/deliveries.ts'
import { freshKey } from '../../../tests/support/story/councils.ts'
import { newMessages, toldTo } from '../../../tests/support/story/messages.ts'
import { type CouncilStory, createCouncil } from '../../../tests/support/story/offers.ts'

const day = 86_400_000
let api: TestApi
let council: CouncilStory
let story: DeliveryStory
let people: Record<'officer' | 'street' | 'community' | 'giver' | 'stranger', Pick<Person, 'api'>>
const rating = {
  punctuality: 5,
  quality: 4,
  conduct: 5,
  benefit: 4,
  comment: '居民李女士 13812345678 很满意',
}
const figures = { headcount: 20, hours: 1, note: '到场 20 人，问赵主任' }

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  const giver = await council.member('友好口腔')
  story = await createDeliveries(api, council, giver)
  const { officer, streetStaff: street, communityStaff: community } = council
  people = { officer, street, community, giver, stranger: { api: story.stranger } }
})
beforeEach(() => toldTo(api, people))
afterAll(() => api?.close())

describe('a delivery', () => {
  it('is told to the community to confirm, and its confirmation to the provider', async () => {
    const claim = await story.delivered()
    const { delivery } = await readClaim(story.community, claim)
    expect(await newMessages(api, people.community)).toContainEqual(
      expect.objectContaining({
        kind: 'deliveryRecorded',
        recordKind: 'CLAIM',
        recordId: claim.id,
        facts: { compound: expect.stringContaining('如寿里'), due: delivery.confirmDue },
      }),
    )
    await toldTo(api, people)
    const confirmed = await take(story.community, 'confirmDelivery', claim)
    const { evaluationDue } = await readClaim(story.giver, confirmed)
    expect(await newMessages(api, people.giver)).toMatchObject([
      { kind: 'deliveryConfirmed', facts: { due: evaluationDue } },
    ])
    expect(await toldTo(api, people)).toEqual({})
  })

  it('that the system confirms is told to both sides', async () => {
    await story.delivered()
    await toldTo(api, people)
    await story.pass(12 * day)
    await api.runJob('confirm-deliveries')
    const told = await toldTo(api, people)
    expect(told).toEqual({ community: ['deliveryConfirmed'], giver: ['deliveryConfirmed'] })
  })

  it('that is disputed is told to provider and street, and how it was settled to both sides', async () => {
    const claim = await story.delivered()
    await toldTo(api, people)
    const disputed = await take(story.community, 'disputeDelivery', { ...claim, ...figures })
    const [told] = await newMessages(api, people.street)
    expect(told).toMatchObject({ kind: 'deliveryDisputed', recordId: claim.id })
    expect(JSON.stringify(told)).not.toContain('赵主任')
    expect(await toldTo(api, people)).toEqual({ giver: ['deliveryDisputed'] })
    await take(people.street.api, 'settleDelivery', { ...disputed, ...figures })
    const settled = ['deliverySettled']
    expect(await toldTo(api, people)).toEqual({ community: settled, giver: settled })
  })

  it('is evaluated blind: only when both words are open, who waited for it is told', async () => {
    const claim = await story.confirmed()
    await toldTo(api, people)
    await take(story.community, 'evaluateClaim', { ...claim, ...rating })
    expect(await toldTo(api, people)).toEqual({})
    await take(story.giver, 'evaluateClaim', { ...claim, ...rating })
    const told = await newMessages(api, people.community)
    expect(told).toMatchObject([{ kind: 'evaluationsOpened', recordId: claim.id }])
    expect(JSON.stringify(told)).not.toContain('138')
    expect(await toldTo(api, people)).toEqual({})
  })
})

describe('a no-show', () => {
  it('is told to the other side, and its objection to who reported it', async () => {
    const claim = await story.begun()
    await toldTo(api, people)
    const report = { ...claim, absent: 'TAKER', note: '无人接待，找过刘女士' }
    const reported = await take(story.giver, 'reportNoShow', report)
    const { noShow } = await readClaim(story.community, reported)
    const told = await newMessages(api, people.community)
    expect(told).toMatchObject([{ kind: 'noShowReported', facts: { due: noShow.objectionDue } }])
    expect(JSON.stringify(told)).not.toContain('刘女士')
    await take(story.community, 'objectNoShow', { ...reported, note: '有人在场' })
    expect(await toldTo(api, people)).toEqual({ giver: ['noShowObjected'] })
    expect(await toldTo(api, people)).toEqual({})
  })
})

describe('a community where nobody works today', () => {
  it('is spoken for by its street, which is told in its place', async () => {
    const ended = `update role_grant set valid_from = '2020-01-01', valid_until = '2020-12-31'
      where role = 'COMMUNITY_STAFF'`
    await council.district.work(({ em }) =>
      em.getConnection().execute(ended, [], 'run', em.getTransactionContext()),
    )
    const { giver, street, officer, stranger } = people
    const { offerId, compoundId } = story
    const startsAt = new Date(api.clock.now().getTime() + day).toISOString()
    const endsAt = new Date(api.clock.now().getTime() + day + 7_200_000).toISOString()
    const wish = { offerId, compoundId, quantity: 1, preferredTimes: [{ startsAt, endsAt }] }
    const claim = await take(await story.admin(), 'claimOffer', { idempotencyKey: freshKey(), ...wish })
    api.clock.advance(9_000)
    const told = () => toldTo(api, { giver, street, officer, stranger })
    expect(await told()).toEqual({ giver: ['claimRequested'], street: ['claimedOnBehalf'] })
    const slot = { startsAt, endsAt }
    await take(story.giver, 'acceptClaim', { ...claim, slot })
    expect(await told()).toEqual({ street: ['claimScheduled'] })
  })
})
