import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../../tests/support/api.ts'
import { createDistrict, type Person, password } from '../../../../tests/support/story.ts'
import { newClaim, slotIn } from '../../../../tests/support/story/claims.ts'
import { freshKey, rowId, sendMutation } from '../../../../tests/support/story/councils.ts'
import { newMessages } from '../../../../tests/support/story/messages.ts'
import {
  answer,
  proposalFields,
  proposalsOf,
  roundFields as fields,
} from '../../../../tests/support/story/rounds.ts'
import {
  type CouncilStory,
  createCouncil,
  type Member,
  must,
  newOffer,
} from '../../../../tests/support/story/offers.ts'
import { dayOf } from '../../../platform/clock.ts'
import { faultsOfBooks } from '../../../../tests/support/claim-books.ts'

const day = 86_400_000

let api: TestApi
let council: CouncilStory
let giver: Member
let community: Person
let compounds: string[]

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  giver = await council.member('江城律师事务所')
  community = council.communityStaff
  compounds = []
  for (const name of ['江汉里', '如寿里', '三德里']) compounds.push(await newCompound(name))
})
afterAll(() => api?.close())

const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * day))

async function admin(): Promise<Caller> {
  const { api: caller, mobile } = council.district.admin
  await caller.signIn(mobile, password)
  return caller
}

async function newCompound(name: string): Promise<string> {
  const facts = { households: 10, residents: 20, olderShare: 0.2, childrenShare: 0.2, dualIncomeShare: 0.2 }
  const place = { idempotencyKey: freshKey(), communityId: council.communityId, name, address: '1 号' }
  return (await must(await admin(), 'createCompound', { ...place, ...facts }, 'compound { id }')).compound.id
}

const scope = (more: object = {}) => ({
  ...{ name: '冬季匹配', kinds: [], streetIds: [], startsOn: inDays(0), endsOn: inDays(60) },
  ...{ mostPerCompound: 1, answerDays: 3, ...more },
})

const begin = async (more: object = {}) =>
  (await must(await admin(), 'createMatchingRound', { idempotencyKey: freshKey(), ...scope(more) }, fields))
    .round

const read = async (who: Caller, { id }: { id: string }) =>
  (await who.ask(`query ($id: ID!) { ${fields.replace('round', 'round: matchingRound(id: $id)')} }`, { id }))
    .round

/** A round with its plan. */
async function computed(more: object = {}) {
  const round = await begin(more)
  await api.runJob('compute-rounds')
  return read(await admin(), round)
}

const step = async (name: string, { id, version }: { id: string; version: number }, more: object = {}) =>
  (await must(await admin(), name, { id, version, ...more }, fields)).round

const takenOf = async (id: string): Promise<number> =>
  (await giver.api.ask('query ($id: ID!) { offer(id: $id) { taken } }', { id })).offer.taken

/** Every round of these stories takes what is open; what one leaves open the next would take. */
async function closeAll() {
  const { offers } = await giver.api.ask(
    '{ offers(first: 100, filter: { mine: true, statuses: [PUBLISHED] }) { edges { node { id version } } } }',
  )
  for (const { node } of offers.edges) await must(giver.api, 'closeOffer', node, 'offer { id }')
}

describe('a matching round', () => {
  it('plans what serves the most compounds, beside first come and nothing', async () => {
    await closeAll()
    await newOffer(council, giver, { capacity: 2, leadTimeDays: 0 })
    await newOffer(council, giver, { capacity: 1, leadTimeDays: 0, audiences: ['EVERYONE'] })
    const begun = await begin()
    expect(begun).toMatchObject({
      status: 'DRAFT',
      computation: 'WAITING',
      viewerCanPlan: false,
      viewerCanStop: true,
    })
    await api.runJob('compute-rounds')
    const round = await read(await admin(), begun)
    expect(round).toMatchObject({
      status: 'COMPUTED',
      computation: 'IDLE',
      problem: null,
      comparison: {
        plan: { served: 3, pairs: 3 },
        firstCome: { served: 3 },
        nothing: { served: 0, pairs: 0, total: 0 },
        gap: 0,
      },
      viewerCanPublish: true,
      timeline: [{ action: 'createMatchingRound' }, { action: 'computeMatchingRound', to: 'COMPUTED' }],
    })
    const proposals = await proposalsOf(await admin(), round.id)
    expect(new Set(proposals.map(({ compound }) => compound.id))).toEqual(new Set(compounds))
    expect(proposals.reduce((so, { score }) => so + score, 0)).toBe(round.comparison.plan.total)
    expect(proposals[0]).toMatchObject({
      status: 'PLANNED',
      locked: false,
      fit: { score: proposals[0].score },
    })
    // Nobody else hears of it before it is published.
    expect(await proposalsOf(community.api, round.id)).toEqual([])
    expect(await read(council.streetStaff.api, round)).toMatchObject({ viewerCanPublish: false })
  })

  it('keeps to what staff locked, dropped and added, and says when that cannot be', async () => {
    await closeAll()
    const one = await newOffer(council, giver, { capacity: 1, leadTimeDays: 0 })
    const round = await computed()
    const [planned] = await proposalsOf(await admin(), round.id)
    const other = compounds.find((id) => id !== planned.compound.id)!
    const dropped = await answer(await admin(), 'decideProposal', planned, { decision: 'DROP' })
    expect(dropped.data.decideProposal.proposal).toMatchObject({ status: 'DROPPED', droppedFor: null })
    const pair = { roundId: round.id, version: round.version, offerId: one.id, compoundId: other }
    const added = await must(await admin(), 'addProposal', pair, `proposal { ${proposalFields} }`)
    expect(added.proposal).toMatchObject({ locked: true, added: true, compound: { id: other } })
    const twice = await sendMutation(await admin(), 'addProposal', pair, 'proposal { id }')
    expect(twice.errors[0]!.extensions['fields']).toEqual({ compoundId: 'NOT_ALLOWED' })
    await step('computeMatchingRound', await read(await admin(), round))
    await api.runJob('compute-rounds')
    const again = await proposalsOf(await admin(), round.id, { statuses: ['PLANNED'] })
    expect(again).toMatchObject([{ compound: { id: other }, locked: true, added: true }])

    // Two locks on one place.
    const restored = await answer(await admin(), 'decideProposal', dropped.data.decideProposal.proposal, {
      decision: 'RESTORE',
    })
    await answer(await admin(), 'decideProposal', restored.data.decideProposal.proposal, { decision: 'LOCK' })
    await step('computeMatchingRound', await read(await admin(), round))
    await api.runJob('compute-rounds')
    expect(await read(await admin(), round)).toMatchObject({
      status: 'COMPUTED',
      computation: 'FAILED',
      problem: 'LOCKS_CLASH',
    })
    // What no longer fits is dropped when it is published, and listed with the reason.
    const published = await step('publishMatchingRound', await read(await admin(), round))
    expect(published).toMatchObject({
      status: 'PUBLISHED',
      timeline: expect.arrayContaining([
        { action: 'publishMatchingRound', to: 'PUBLISHED', facts: { proposed: 1, dropped: 1 } },
      ]),
    })
    expect(await proposalsOf(await admin(), round.id, { statuses: ['DROPPED'] })).toMatchObject([
      { droppedFor: 'OFFER_FULL' },
    ])
    await step('cancelMatchingRound', published)
  })

  it('says what is missing', async () => {
    await closeAll()
    expect(await computed()).toMatchObject({ status: 'DRAFT', computation: 'FAILED', problem: 'NO_OFFERS' })
    await newOffer(council, giver, { leadTimeDays: 0 })
    const { street } = await must(
      await admin(),
      'createStreet',
      { idempotencyKey: freshKey(), code: '420102099', name: '新街道' },
      'street { id }',
    )
    expect(await computed({ streetIds: [street.id] })).toMatchObject({ problem: 'NO_COMPOUNDS' })
    const wrong = async (more: object) =>
      (
        await sendMutation(
          await admin(),
          'createMatchingRound',
          { idempotencyKey: freshKey(), ...scope(more) },
          fields,
        )
      ).errors[0]!.extensions['fields']
    expect(await wrong({ endsOn: inDays(-1), startsOn: inDays(-2) })).toEqual({ endsOn: 'IN_THE_PAST' })
    expect(await wrong({ endsOn: inDays(1), startsOn: inDays(2) })).toEqual({ endsOn: 'END_BEFORE_START' })
    expect(await wrong({ mostPerCompound: 0 })).toEqual({ mostPerCompound: 'TOO_SMALL' })
    expect(await wrong({ answerDays: 31 })).toEqual({ answerDays: 'TOO_LARGE' })
    expect(await wrong({ name: ' ' })).toEqual({ name: 'REQUIRED' })
  })

  it('is stopped while it is computed, and changes by the version that was read', async () => {
    const round = await begin()
    expect((await sendMutation(await admin(), 'publishMatchingRound', round, fields)).code).toBe(
      'INVALID_INPUT',
    )
    const { id, version } = round
    expect((await sendMutation(await admin(), 'computeMatchingRound', { id, version }, fields)).code).toBe(
      'INVALID_TRANSITION',
    )
    const stopped = (await must(await admin(), 'stopRoundComputation', { id }, fields)).round
    expect(stopped).toMatchObject({ status: 'DRAFT', computation: 'STOPPED', viewerCanPlan: true })
    await api.runJob('compute-rounds')
    expect(await read(await admin(), round)).toMatchObject({ computation: 'STOPPED' })
    expect((await sendMutation(await admin(), 'computeMatchingRound', { id, version }, fields)).code).toBe(
      'CONFLICT',
    )
    const cancelled = await step('cancelMatchingRound', stopped, { reason: '不再需要' })
    expect(cancelled).toMatchObject({ status: 'CANCELLED', viewerCanCancel: false })
  })
})

describe('proposals', () => {
  it('take places when they are published, and become claims when they are accepted', async () => {
    await closeAll()
    const one = await newOffer(council, giver, { capacity: 3, leadTimeDays: 0 })
    const round = await step('publishMatchingRound', await computed())
    expect(await takenOf(one.id)).toBe(3)
    const told = (await newMessages(api, community)).filter(({ kind }) => kind === 'proposalsMade')
    expect(told).toMatchObject([{ recordName: '冬季匹配', facts: { count: 3 } }])
    const { viewerTodo } = await community.api.ask('{ viewerTodo { kind count } }')
    expect(viewerTodo).toContainEqual({ kind: 'PROPOSAL_TO_ANSWER', count: 3 })

    const books = () => faultsOfBooks(council.district, rowId(one.id))
    expect(await books()).toEqual([])
    const [first, second, third] = await proposalsOf(community.api, round.id)
    expect(first).toMatchObject({ status: 'PROPOSED', viewerCanAnswer: true, viewerCanDecide: false })
    expect((await answer(giver.api, 'acceptProposal', first)).code).toBe('FORBIDDEN')
    const accepted = await answer(community.api, 'acceptProposal', first)
    expect(accepted.data.acceptProposal.proposal).toMatchObject({
      status: 'ACCEPTED',
      claim: { status: 'REQUESTED', preferredTimes: expect.any(Array) },
      viewerCanAnswer: false,
    })
    expect(accepted.data.acceptProposal.proposal.claim.preferredTimes).toHaveLength(3)
    expect((await answer(community.api, 'acceptProposal', first)).code).toBe('CONFLICT')
    const declined = await answer(community.api, 'declineProposal', second, { note: '本月已安排' })
    expect(declined.data.declineProposal.proposal).toMatchObject({
      status: 'DECLINED',
      declineNote: '本月已安排',
    })
    expect(await takenOf(one.id)).toBe(2)

    // What nobody answers lapses, gives its place back, and the round ends with it.
    api.clock.advance(8 * day)
    for (const person of [community, council.officer, giver]) await person.api.signIn(person.mobile, password)
    expect((await answer(community.api, 'acceptProposal', third)).code).toBe('TOO_LATE')
    await api.runJob('lapse-proposals')
    expect(await takenOf(one.id)).toBe(1)
    expect(await books()).toEqual([])
    expect(await read(await admin(), round)).toMatchObject({ status: 'CLOSED' })
    const left = await proposalsOf(community.api, round.id, { statuses: ['LAPSED'] })
    expect(left.map(({ id }) => id)).toEqual([third.id])
  })

  it('are accepted at the stated time that the plan found, or at others', async () => {
    await closeAll()
    const slots = [slotIn(api, 20), slotIn(api, 21)]
    await newOffer(council, giver, { capacity: 3, leadTimeDays: 0, timeMode: 'SLOTS', slots })
    const round = await step('publishMatchingRound', await computed())
    const proposals = await proposalsOf(community.api, round.id)
    // Each stated time is given once.
    expect(proposals.map(({ slot }) => slot.startsAt).toSorted()).toEqual(
      slots.map(({ startsAt }) => startsAt),
    )
    const { data } = await answer(community.api, 'acceptProposal', proposals[0])
    expect(data.acceptProposal.proposal.claim.preferredTimes).toEqual([
      { startsAt: proposals[0].slot.startsAt },
    ])
    const one = proposals[1].offer.id
    const { offer } = await giver.api.ask('query ($id: ID!) { offer(id: $id) { id version } }', { id: one })
    await must(giver.api, 'updateOffer', { ...offer, acceptsProposals: true }, 'offer { id }')
    const wrong = await answer(community.api, 'acceptProposal', proposals[1], {
      preferredTimes: [slotIn(api, 3)],
    })
    expect(wrong.errors[0]!.extensions['fields']).toEqual({ 'preferredTimes.0.startsAt': 'NOT_ALLOWED' })
    // Agreed beforehand, the time stands at once.
    const agreed = await answer(community.api, 'acceptProposal', proposals[1])
    expect(agreed.data.acceptProposal.proposal.claim.status).toBe('SCHEDULED')
  })

  it('end with their offer, and leave out what somebody waits for', async () => {
    await closeAll()
    const one = await newOffer(council, giver, { capacity: 1, perCompoundLimit: 1, leadTimeDays: 0 })
    await newClaim(api, community.api, one.id, compounds[0]!)
    await newClaim(api, community.api, one.id, compounds[1]!)
    expect(await computed()).toMatchObject({ problem: 'NO_OFFERS' })
    const other = await newOffer(council, giver, { capacity: 1, leadTimeDays: 0 })
    const round = await step('publishMatchingRound', await computed())
    const { offer } = await giver.api.ask('query ($id: ID!) { offer(id: $id) { id version } }', {
      id: other.id,
    })
    await must(giver.api, 'closeOffer', offer, 'offer { id }')
    expect(await proposalsOf(community.api, round.id)).toMatchObject([{ status: 'LAPSED' }])
    expect(await takenOf(other.id)).toBe(0)
    await api.runJob('lapse-proposals')
    expect(await read(await admin(), round)).toMatchObject({ status: 'CLOSED' })
  })

  it('are read by a number of statements that does not grow with them', async () => {
    const who = await admin()
    const count = async (first: number) => {
      api.statements.splice(0)
      const parts = 'edges { node { id offer { title } compound { name } } }'
      await who.ask(`query ($first: Int!) { proposals(first: $first) { ${parts} } }`, { first })
      return api.statements.length
    }
    await count(1)
    expect(await count(5)).toBe(await count(1))
  })
})
