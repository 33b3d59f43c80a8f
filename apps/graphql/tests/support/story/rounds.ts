import { dayOf } from '../../../src/platform/clock.ts'
import type { Caller, TestApi } from '../api.ts'
import { freshKey, sendMutation } from './councils.ts'
import { type CouncilStory, must, newOffer } from './offers.ts'

/** A need, and a round whose proposals lie before the community. */
export async function publishProposals(api: TestApi, story: CouncilStory, compoundId: string): Promise<void> {
  const within = { startsOn: dayOf(new Date()), endsOn: dayOf(new Date(Date.now() + 30 * 86_400_000)) }
  const missed = { compoundId, title: '助餐', body: '', audience: 'OLDER', size: 5, urgency: 'NORMAL' }
  const when = { neededFrom: within.startsOn, neededUntil: within.endsOn }
  await must(
    story.communityStaff.api,
    'createNeed',
    { idempotencyKey: freshKey(), ...missed, ...when },
    'need { id }',
  )
  await newOffer(story, story.chair, { leadTimeDays: 0 })
  const scope = { name: '冬季匹配', kinds: [], streetIds: [], mostPerCompound: 1, answerDays: 30 }
  const { api: admin } = story.district.admin
  const begun = await must(
    admin,
    'createMatchingRound',
    { idempotencyKey: freshKey(), ...scope, ...within },
    'round { id }',
  )
  await api.runJob('compute-rounds')
  const { id } = begun.round
  const { matchingRound } = await admin.ask('query ($id: ID!) { matchingRound(id: $id) { id version } }', {
    id,
  })
  await must(admin, 'publishMatchingRound', matchingRound, 'round { id }')
}

const outcome = '{ served pairs total worst spread }'
/** What the steps of a round answer. */
export const roundFields = `round { id version status name computation stage problem answerDue
  comparison { plan ${outcome} firstCome ${outcome} nothing ${outcome} highestScore gap }
  viewerCanPlan viewerCanStop viewerCanPublish viewerCanCancel timeline { action to facts } }`

/** What the steps of a proposal answer. */
export const proposalFields = `id version status score locked added droppedFor quantity answerDue declineNote
  slot { startsAt } offer { id taken } compound { id } claim { id status preferredTimes { startsAt } }
  fit { score terms { term } } viewerCanAnswer viewerCanDecide`

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
export type Found = any

/** Those of a round that somebody may see. */
export async function proposalsOf(who: Caller, roundId: string, more: object = {}): Promise<Found[]> {
  const { proposals } = await who.ask(
    `query ($filter: ProposalFilter) { proposals(first: 100, filter: $filter) { edges { node { ${proposalFields} } } } }`,
    { filter: { roundId, ...more } },
  )
  return proposals.edges.map((edge: { node: object }) => edge.node)
}

/** A step on a proposal, which may be refused. */
export const answer = (who: Caller, name: string, { id, version }: Found, more: object = {}) =>
  sendMutation(who, name, { id, version, ...more }, `proposal { ${proposalFields} }`)
