import type { Caller, TestApi } from '../api.ts'
import { password } from '../story.ts'
import { dayOf } from '../../../src/platform/clock.ts'
import { freshKey } from './councils.ts'
import { createDeliveries, type DeliveryStory, type Handle } from './deliveries.ts'
import { type CouncilStory, type Member, must } from './offers.ts'

const minute = 60_000
const day = 86_400_000

/** An enterprise that misses something for its staff, and another that gives. */
export interface TakingStory extends DeliveryStory {
  taker: Member
  raise(who: Caller, more?: object): Promise<{ id: string; version: number; building: object | null }>
  /** What the giver sends to answer a need, with a time in half an hour. */
  answer(need: { id: string }, more?: object): object
  /** Claimed by the giver; for a new need of the taker when none is given. */
  claimed(more?: object, need?: { id: string }): Promise<Handle>
  inDays(days: number): string
}

/** Begins a story with an offer of an enterprise that needs no lead time, and a taker in the same building. */
export async function createTaking(api: TestApi, council: CouncilStory, giver: Member): Promise<TakingStory> {
  const story = await createDeliveries(api, council, giver)
  const taker = await council.member('汉口书局')
  const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * day))
  const raise = async (who: Caller, more: object = {}) => {
    const what = { title: '员工法律咨询', body: '', category: 'S03', audience: 'EVERYONE', size: 20 }
    const when = { urgency: 'NORMAL', neededFrom: inDays(0), neededUntil: inDays(60) }
    const input = { idempotencyKey: freshKey(), ...what, ...when, ...more }
    return (await must(who, 'createNeed', input, 'need { id version building { name } }')).need
  }
  const at = (minutes: number) => new Date(api.clock.now().getTime() + minutes * minute).toISOString()
  const answer = (need: { id: string }, more: object = {}) => ({
    idempotencyKey: freshKey(),
    needId: need.id,
    offerId: story.offerId,
    quantity: 1,
    expectedParticipants: 20,
    slot: { startsAt: at(30), endsAt: at(120) },
    ...more,
  })
  return {
    ...story,
    taker,
    raise,
    answer,
    inDays,
    async claimed(more = {}, need) {
      const of = need ?? (await raise(taker.api))
      return (await must(giver.api, 'claimNeed', answer(of, more), 'claim { id version }')).claim
    },
    async pass(milliseconds) {
      await story.pass(milliseconds)
      await taker.api.signIn(taker.mobile, password)
    },
  }
}
