import { dayOf } from '../../../src/platform/clock.ts'
import type { TestApi } from '../api.ts'
import { freshKey } from './councils.ts'
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
