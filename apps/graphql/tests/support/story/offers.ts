import type { Answer, Caller, TestApi } from '../api.ts'
import type { Person, StoryDistrict } from '../story.ts'
import {
  createNeighbourhood,
  freshKey,
  type Neighbourhood,
  registerEnterprise,
  type Registered,
  rowId,
  sendMutation,
} from './councils.ts'

/** A council with its chair, and the way for further enterprises onto it. */
export interface CouncilStory extends Neighbourhood {
  district: StoryDistrict
  councilId: string
  /** An officer who belongs to no enterprise. */
  officer: Person
  /** The enterprise in the chair, whose representative is an officer too. */
  chair: Member
  /** An enterprise with an active membership. */
  member(name: string): Promise<Member>
}

export interface Member extends Registered {
  membershipId: string
}

const membership = 'membership { id version status }'

export async function createCouncil(api: TestApi, district: StoryDistrict): Promise<CouncilStory> {
  const place = await createNeighbourhood(district)
  const created = await must(
    district.admin.api,
    'createCouncil',
    { idempotencyKey: freshKey(), buildingId: place.buildingId, name: '泰昌大厦楼宇理事会' },
    'council { id }',
  )
  const councilId = created.council.id as string
  const join = async (name: string, seat: string, endorser: Caller) => {
    const enterprise = await registerEnterprise(api, place.buildingId, name)
    const applied = await must(
      enterprise.api,
      'applyForMembership',
      { idempotencyKey: freshKey(), councilId, enterpriseId: enterprise.id, seat },
      membership,
    )
    const { id, version } = applied.membership
    const endorsed = await must(endorser, 'endorseMembership', { id, version }, membership)
    await must(
      district.admin.api,
      'approveMembership',
      { id, version: endorsed.membership.version, licenceSeen: true },
      membership,
    )
    return { ...enterprise, membershipId: id as string }
  }
  const officer = await district.person('COUNCIL_OFFICER', 'COUNCIL', rowId(councilId))
  const enterprise = await join('长江置业', 'CHAIR', place.streetStaff.api)
  return {
    ...place,
    district,
    councilId,
    officer,
    chair: enterprise,
    member: (name) => join(name, 'DIRECTOR', officer.api),
  }
}

/** A draft that can be submitted. */
export const completeDraft = {
  kind: 'SERVICE',
  category: 'S03',
  title: '邻里纠纷调解日',
  summary: '调解员到小区接待',
  body: '每次两小时，含咨询与调解。',
  audiences: ['OLDER'],
  capacity: 5,
}

/** Sends a mutation that has to work, and answers its payload. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads what it asked for
export async function must(caller: Caller, name: string, input: object, fields: string): Promise<any> {
  const answer: Answer = await sendMutation(caller, name, input, fields)
  if (answer.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
  return answer.data[name]
}

/** What the steps of an offer answer. */
export const offerFields = `offer { id version status awaiting title returnNote pauseCause capacity publisherName
  terms { number status category { code } audiences pricePolicy } proposedTerms { number status returnNote } }`

/** A draft of a member that can be submitted. */
export async function newDraft(by: Member, words: object = {}) {
  const input = { ...completeDraft, membershipId: by.membershipId, idempotencyKey: freshKey(), ...words }
  return (await must(by.api, 'createOffer', input, offerFields)).offer
}

/** Takes a step that has to work, and answers the offer. */
export async function step(
  who: Caller,
  name: string,
  { id, version }: { id: string; version: number },
  more: object = {},
) {
  return (await must(who, name, { id, version, ...more }, offerFields)).offer
}

/** The answer to a step that may be refused. */
export function tryStep(
  who: Caller,
  name: string,
  { id, version }: { id: string; version: number },
  more: object = {},
): Promise<Answer> {
  return sendMutation(who, name, { id, version, ...more }, offerFields)
}

/** An offer of a member that the council's officer passed. */
export async function newOffer(council: CouncilStory, by: Member, words: object = {}) {
  const submitted = await step(by.api, 'submitOffer', await newDraft(by, words))
  return step(council.officer.api, 'reviewOffer', submitted, { decision: 'PASS' })
}
