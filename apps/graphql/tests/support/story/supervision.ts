import type { Answer, Caller, TestApi } from '../api.ts'
import type { Person } from '../story.ts'
import { newCompound } from './claim-rows.ts'
import { type Handle, letDaysPass, readClaim, scheduledClaim } from './claims.ts'
import { sendMutation } from './councils.ts'
import { type CouncilStory, createCouncil, type Member, newOffer } from './offers.ts'
import type { StoryDistrict } from '../story.ts'

/** What a story reads of a step. */
export const stepFields = `kind holderKind holderName since due light level overdueDays acknowledgedAt remindedAt
  reminders pausedAt pauseReason viewerCanAcknowledge viewerCanRemind viewerCanPause viewerCanResume`
const list = `query ($filter: SupervisionFilter) { supervisedSteps(first: 100, filter: $filter) {
  totalCount edges { node { id recordId recordKind title street { name } ${stepFields} } } } }`
const ofClaim = `query ($id: ID!) { claim(id: $id) { version light due steps { ${stepFields} }
  timeline { action actorName reason facts } } }`

/** A council whose claims come to their time. */
export interface SupervisionStory {
  council: CouncilStory
  clinic: Member
  community: Person
  street: Person
  admin: Person
  /** Everybody is there at that moment. */
  moveTo(at: Date): Promise<void>
  /** A claim whose agreed time has just begun, and until when its delivery has to be recorded. */
  begunClaim(): Promise<Handle & { due: Date; startsAt: Date }>
}

export async function createSupervision(api: TestApi, district: StoryDistrict): Promise<SupervisionStory> {
  const council = await createCouncil(api, district)
  const clinic = await council.member('友好口腔')
  const { communityStaff: community, streetStaff: street } = council
  const { admin } = district
  const moveTo = async (at: Date) => {
    api.clock.set(at)
    await letDaysPass(api, 0, community, clinic, street, council.officer, admin)
  }
  const begunClaim = async () => {
    const offer = await newOffer(council, clinic)
    const claim = await scheduledClaim(api, community.api, clinic.api, offer.id, await newCompound(council))
    const { scheduled } = await readClaim(clinic.api, claim)
    const startsAt = new Date(scheduled.startsAt)
    await moveTo(later(startsAt, 60_000))
    return { ...claim, startsAt, due: new Date((await claimOf(clinic.api, claim)).due) }
  }
  return { council, clinic, community, street, admin, moveTo, begunClaim }
}

export const later = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds)

/** The steps that somebody supervises. */
export async function stepsOf(who: Caller, filter: object = {}) {
  const { supervisedSteps } = await who.ask(list, { filter })
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
  return supervisedSteps.edges.map(({ node }: any) => node)
}

/** A claim with its light and what it waits for. */
export async function claimOf(who: Caller, { id }: { id: string }) {
  return (await who.ask(ofClaim, { id })).claim
}

export function stepOf({ id }: { id: string }, kind = 'DELIVERY_TO_RECORD') {
  return { recordId: id, kind }
}

/** The answer to what somebody does about a step. */
export function onStep(who: Caller, name: string, input: object): Promise<Answer> {
  return sendMutation(who, name, input, `steps { ${stepFields} }`)
}
