import type { Answer, Caller, TestApi } from '../api.ts'
import { password, type Person } from '../story.ts'
import { claimPlace, type ClaimPlace } from './claim-rows.ts'
import { freshKey, sendMutation } from './councils.ts'
import type { CouncilStory, Member } from './offers.ts'

const minute = 60_000
const hour = 60 * minute

/** What the steps after an agreement answer. */
export const claimFields = `claim { id version status quantity note evaluationDue viewerSide viewerHasEvaluated
  viewerCanRecordDelivery viewerCanConfirmDelivery viewerCanDisputeDelivery viewerCanSettleDelivery
  viewerCanReportNoShow viewerCanObjectNoShow viewerCanEvaluate viewerCanArchive viewerCanCopy
  scheduled { startsAt endsAt } preferredTimes { startsAt endsAt } compound { id }
  delivery { status headcount hours note confirmDue disputedHeadcount disputedHours disputeNote
    evidence { id name url } }
  noShow { absent reportedBy note objection objectionDue }
  evaluations { side punctuality quality conduct benefit comment }
  timeline { action from to reason source actingRole onBehalfOf facts } }`

/** A claim by the version that somebody read. */
export interface Handle {
  id: string
  version: number
}

/** An offer whose claims come to their time. */
export interface DeliveryStory extends ClaimPlace {
  community: Caller
  giver: Caller
  /** An enterprise that has nothing to do with it. */
  stranger: Caller
  /** The district's administrator, whose session ends soonest, signed in just now. */
  admin(): Promise<Caller>
  /** Agreed on a time in half an hour. */
  agreed(): Promise<Handle>
  /** Agreed on a time that began just now. */
  begun(): Promise<Handle>
  /** Recorded by the provider. */
  delivered(figures?: object): Promise<Handle>
  /** Recorded and confirmed. */
  confirmed(): Promise<Handle>
  /** Time goes by, and whoever's session ended signs in again. */
  pass(milliseconds: number): Promise<void>
}

/** Begins a story with an offer of an enterprise that needs no lead time. */
export async function createDeliveries(
  api: TestApi,
  council: CouncilStory,
  giver: Member,
): Promise<DeliveryStory> {
  const place = await claimPlace(council, giver, {
    capacity: 1_000,
    perCompoundLimit: 1_000,
    leadTimeDays: 0,
  })
  const community = council.communityStaff.api
  const stranger = await council.member('老万成食品')
  const { admin } = council.district
  const agreed = async () => {
    const startsAt = new Date(api.clock.now().getTime() + 30 * minute).toISOString()
    const slot = { startsAt, endsAt: new Date(api.clock.now().getTime() + 2 * hour).toISOString() }
    const { offerId, compoundId } = place
    const wish = { offerId, compoundId, quantity: 1, preferredTimes: [slot], note: '在活动室' }
    const claimed = await take(community, 'claimOffer', { idempotencyKey: freshKey(), ...wish })
    return take(giver.api, 'acceptClaim', { ...claimed, slot })
  }
  const begun = async () => {
    const claim = await agreed()
    api.clock.advance(31 * minute)
    return claim
  }
  const delivered = async (figures: object = {}) =>
    take(giver.api, 'recordDelivery', { ...(await begun()), headcount: 42, hours: 2, ...figures })
  const people: Pick<Person, 'api' | 'mobile'>[] = [
    ...[council.communityStaff, council.streetStaff, council.officer],
    ...[giver, stranger],
  ]
  return {
    ...place,
    community,
    giver: giver.api,
    stranger: stranger.api,
    async admin() {
      await admin.api.signIn(admin.mobile, password)
      return admin.api
    },
    agreed,
    begun,
    delivered,
    confirmed: async () => take(community, 'confirmDelivery', await delivered()),
    async pass(milliseconds) {
      api.clock.advance(milliseconds)
      for (const person of people) await person.api.signIn(person.mobile, password)
    },
  }
}

/** Sends a step, which may be refused. */
export function tryTake(who: Caller, name: string, input: object): Promise<Answer> {
  return sendMutation(who, name, input, claimFields)
}

/** Takes a step that has to work, and answers the claim's id and version. */
export async function take(who: Caller, name: string, input: object): Promise<Handle> {
  const { id, version } = await taken(who, name, input)
  return { id, version }
}

/** The same with all that the step answers. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
export async function taken(who: Caller, name: string, input: object): Promise<any> {
  const answer = await tryTake(who, name, input)
  if (answer.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
  return answer.data[name].claim
}

/** The claim as somebody sees it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
export async function readClaim(who: Caller, { id }: { id: string }): Promise<any> {
  return (await who.ask(`query ($id: ID!) { ${claimFields.replace('claim', 'claim(id: $id)')} }`, { id }))
    .claim
}
