import { dayOf } from '../../../src/platform/clock.ts'
import type { Answer, Caller, TestApi } from '../api.ts'
import { password } from '../story.ts'
import { freshKey, sendMutation } from './councils.ts'
import { must } from './offers.ts'

/** What the steps of a claim answer. */
export const claimFields = `claim { id version status quantity onBehalf waitlistPosition answerDue heldUntil
  scheduled { startsAt endsAt } proposal { by note answerDue slot { startsAt endsAt } }
  declineReason cancelReason cancelNote termsChanged terms { number } }`

export interface Handle {
  id: string
  version: number
}

const day = 86_400_000

/** The day in Asia/Shanghai, so many days from now. */
export const dayIn = (api: TestApi, days: number) => dayOf(new Date(api.clock.now().getTime() + days * day))

/** Two hours from nine o'clock in Asia/Shanghai, so many days from now. */
export function slotIn(api: TestApi, days: number) {
  const date = dayIn(api, days)
  return { startsAt: `${date}T01:00:00.000Z`, endsAt: `${date}T03:00:00.000Z` }
}

/** A request for an offer, three weeks from now. */
export function claimInput(api: TestApi, offerId: string, compoundId: string, more: object = {}) {
  const preferredTimes = [slotIn(api, 21), slotIn(api, 22)]
  return { idempotencyKey: freshKey(), offerId, compoundId, quantity: 1, preferredTimes, ...more }
}

/** Claims, which has to work, and answers the claim. */
export async function newClaim(api: TestApi, who: Caller, offerId: string, compoundId: string, more = {}) {
  return (await must(who, 'claimOffer', claimInput(api, offerId, compoundId, more), claimFields)).claim
}

/** The answer to a request that may be refused. */
export function tryClaim(
  api: TestApi,
  who: Caller,
  offerId: string,
  compoundId: string,
  more: object = {},
): Promise<Answer> {
  return sendMutation(who, 'claimOffer', claimInput(api, offerId, compoundId, more), claimFields)
}

/** Takes a step that has to work, and answers the claim. */
export async function claimStep(who: Caller, name: string, { id, version }: Handle, more: object = {}) {
  return (await must(who, name, { id, version, ...more }, claimFields)).claim
}

/** The answer to a step that may be refused. */
export function tryClaimStep(
  who: Caller,
  name: string,
  { id, version }: Handle,
  more: object = {},
): Promise<Answer> {
  return sendMutation(who, name, { id, version, ...more }, claimFields)
}

/** The claim as somebody reads it now. */
export async function readClaim(who: Caller, { id }: { id: string }) {
  return (await who.ask(`query ($id: ID!) { ${claimFields.replace('claim', 'claim(id: $id)')} }`, { id }))
    .claim
}

/** A claim whose time is agreed: in three weeks from nine to eleven. */
export async function scheduledClaim(
  api: TestApi,
  taker: Caller,
  provider: Caller,
  offerId: string,
  compoundId: string,
) {
  const claim = await newClaim(api, taker, offerId, compoundId)
  return claimStep(provider, 'acceptClaim', claim, { slot: slotIn(api, 21) })
}

/** Lets days pass and signs these people in again, whose sessions ended meanwhile. */
export async function letDaysPass(api: TestApi, days: number, ...people: { mobile: string; api: Caller }[]) {
  api.clock.advance(days * day)
  for (const { api: caller, mobile } of people) await caller.signIn(mobile, password)
}
