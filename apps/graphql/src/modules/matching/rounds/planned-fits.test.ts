import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../../tests/support/api.ts'
import { createDistrict } from '../../../../tests/support/story.ts'
import { newCompound } from '../../../../tests/support/story/claim-rows.ts'
import { freshKey, sendMutation } from '../../../../tests/support/story/councils.ts'
import { answer, proposalsOf, roundFields } from '../../../../tests/support/story/rounds.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
} from '../../../../tests/support/story/offers.ts'
import { dayOf } from '../../../platform/clock.ts'

let api: TestApi
let council: CouncilStory
let giver: Member

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
})
afterAll(() => api?.close())

const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * 86_400_000))

async function plan() {
  const scope = { name: '冬季匹配', kinds: [], streetIds: [], mostPerCompound: 3, answerDays: 3 }
  const input = { idempotencyKey: freshKey(), ...scope, startsOn: inDays(0), endsOn: inDays(60) }
  const { round } = await must(council.district.admin.api, 'createMatchingRound', input, roundFields)
  return computed(round.id)
}

async function computed(id: string) {
  await api.runJob('compute-rounds')
  const { round } = await council.district.admin.api.ask(
    `query ($id: ID!) { ${roundFields.replace('round', 'round: matchingRound(id: $id)')} }`,
    { id },
  )
  return round
}

it("plans with the score, the reasons and the reach that the offer's page shows", async () => {
  await newCompound(council)
  const { communityId, district, communityStaff } = council
  const need = { title: '调解', body: '', category: 'S03', audience: 'OLDER', size: 9, urgency: 'URGENT' }
  const when = { neededFrom: inDays(0), neededUntil: inDays(30) }
  await must(
    communityStaff.api,
    'createNeed',
    { idempotencyKey: freshKey(), ...need, ...when },
    'need { id }',
  )
  const near = await newOffer(council, giver, { leadTimeDays: 2 })
  const areaOf = (communityIds: string[]) => ({ kind: 'COMMUNITIES', communityIds })
  await newOffer(council, giver, { leadTimeDays: 0, serviceArea: areaOf([communityId]) })
  const proposals = await proposalsOf(district.admin.api, (await plan()).id)
  expect(new Set(proposals.map(({ offer }) => offer.id)).size).toBe(2)
  for (const { offer, compound, fit } of proposals) {
    const { offerFits } = await district.admin.api.ask(
      'query ($id: ID!) { offerFits(offerId: $id, first: 50) { score terms { term } compound { id } } }',
      { id: offer.id },
    )
    expect(offerFits).toContainEqual({ ...fit, compound })
  }
  expect(proposals.map(({ offer }) => offer.id)).toContain(near.id)
})

it('says that what was locked can no longer be had, and keeps the lock', async () => {
  const round = await plan()
  const { admin } = council.district
  const [first] = await proposalsOf(admin.api, round.id)
  await answer(admin.api, 'decideProposal', first, { decision: 'LOCK' })
  const { offer } = await giver.api.ask('query ($id: ID!) { offer(id: $id) { id version } }', {
    id: first.offer.id,
  })
  await must(giver.api, 'closeOffer', offer, 'offer { id }')
  const { id } = round
  const { version } = await computed(id)
  await sendMutation(admin.api, 'computeMatchingRound', { id, version }, roundFields)
  expect(await computed(id)).toMatchObject({
    status: 'COMPUTED',
    computation: 'FAILED',
    problem: 'LOCKS_CLASH',
  })
  expect(await proposalsOf(admin.api, id, { locked: true })).toMatchObject([
    { offer: { id: first.offer.id } },
  ])
})
