/* eslint-disable @typescript-eslint/no-explicit-any -- a test reads what it asked for */
import type { Answer, Caller, TestApi } from '../api.ts'
import { freshMobile, password, type Person, type StoryDistrict } from '../story.ts'
import { dayIn, type Handle } from './claims.ts'
import { freshKey, sendMutation } from './councils.ts'
import { type CouncilStory, createCouncil, type Member, must } from './offers.ts'

const parts = `id version status claimant claimantName guestMobileMasked brings reach wishedFrom wishedUntil agreedDay
  onBehalf doneDay reached doneNote reason needEnd erasedAt need { id }
  viewerCanAnswer viewerCanWithdraw viewerCanCancel viewerCanRecord viewerCanCall`
/** What the steps of a direct claim answer. */
export const directClaimFields = `directClaim { ${parts} steps { kind holderName due light }
  timeline { action from to reason facts onBehalfOf actorName } }`
const needParts = `id version status size met promised viewerCanClaimDirectly viewerCanRegisterDirectClaim
  viewerCanOpenDirectClaimLink directClaimLink { token renewedAt closedAt version }`
const formParts = `title categoryZh categoryEn size missing neededFrom neededUntil raisedByName contactsKeptDays`

/** A community with a need, an enterprise that helps, and the street. */
export interface DirectClaimStory {
  council: CouncilStory
  helper: Member
  community: Person
  street: Person
  /** A need of the community. */
  raise(more?: object, who?: Caller): Promise<Handle>
  /** Days pass, and everybody signs in again. */
  pass(days: number): Promise<void>
}

export async function createDirectClaims(api: TestApi, district: StoryDistrict): Promise<DirectClaimStory> {
  const council = await createCouncil(api, district)
  const helper = await council.member('友好口腔')
  const { communityStaff: community, streetStaff: street, officer, chair } = council
  const raise: DirectClaimStory['raise'] = async (more = {}, who = community.api) => {
    const what = {
      title: '上门理发',
      body: '',
      category: 'S03',
      audience: 'OLDER',
      size: 40,
      urgency: 'NORMAL',
    }
    const when = { neededFrom: dayIn(api, 0), neededUntil: dayIn(api, 60) }
    const input = { idempotencyKey: freshKey(), ...what, ...when, ...more }
    return (await must(who, 'createNeed', input, 'need { id version }')).need
  }
  async function pass(days: number) {
    api.clock.advance(days * 86_400_000)
    for (const one of [community, street, helper, officer, chair, district.admin])
      await one.api.signIn(one.mobile, password)
  }
  return { council, helper, community, street, raise, pass }
}

/** What is brought. */
export const brought = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  brings: '理发师两人，上门两小时',
  reach: 10,
  ...more,
})

/** A guest with a number of their own. */
export const guest = (more: object = {}) => ({
  ...brought(),
  name: '江畔志愿队',
  mobile: freshMobile(),
  consented: true,
  ...more,
})

export function claimDirectly(who: Caller, need: { id: string }, more: object = {}): Promise<Answer> {
  return sendMutation(who, 'claimNeedDirectly', brought({ needId: need.id, ...more }), directClaimFields)
}

export function registerGuest(who: Caller, need: { id: string }, more: object = {}): Promise<Answer> {
  return sendMutation(who, 'registerDirectClaim', guest({ needId: need.id, ...more }), directClaimFields)
}

/** The answer to a step that may be refused. */
export function tryDirect(
  who: Caller,
  name: string,
  { id, version }: Handle,
  more: object = {},
): Promise<Answer> {
  return sendMutation(who, name, { id, version, ...more }, directClaimFields)
}

/** Takes a step that has to work. */
export async function direct(who: Caller, name: string, claim: Handle, more: object = {}): Promise<any> {
  return made(await tryDirect(who, name, claim, more), name)
}

/** The direct claim of an answer that has to be one. */
export function made(answer: Answer, name?: string): any {
  if (answer.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(answer.errors)}`)
  return Object.values<any>(answer.data)[0].directClaim
}

/** The direct claims that somebody sees, of a need or of all. */
export async function directClaimsOf(who: Caller, need?: { id: string }, more: object = {}): Promise<any[]> {
  const { directClaims } = await who.ask(
    `query ($filter: DirectClaimFilter) { directClaims(first: 50, filter: $filter) { edges { node { ${parts} } } } }`,
    { filter: { needId: need?.id ?? null, ...more } },
  )
  return directClaims.edges.map(({ node }: any) => node)
}

export async function needOf(who: Caller, { id }: { id: string }): Promise<any> {
  return (await who.ask(`query ($id: ID!) { need(id: $id) { ${needParts} } }`, { id })).need
}

/** Makes, renews or closes the link of a need; answers the need. */
export function onLink(who: Caller, name: string, input: object): Promise<Answer> {
  return sendMutation(who, name, input, `need { ${needParts} }`)
}

/** The token of a link that is made for it. */
export async function linkOf(who: Caller, { id: needId }: { id: string }): Promise<string> {
  const answer = await onLink(who, 'openDirectClaimLink', { idempotencyKey: freshKey(), needId })
  return answer.data.openDirectClaimLink.need.directClaimLink.token
}

/** What a visitor finds behind a link. */
export async function openForm(who: Caller, token: string): Promise<any> {
  return (
    await who.ask(`query ($token: String!) { directClaimForm(token: $token) { ${formParts} } }`, { token })
  ).directClaimForm
}

/** Sends from the public page, which may be refused. */
export function sendGuest(who: Caller, token: string, more: object = {}): Promise<Answer> {
  return sendMutation(who, 'sendDirectClaim', guest({ token, ...more }), `form { ${formParts} }`)
}

/** A guest's number in full, which may be refused. */
export function reveal(who: { api: Caller }, { id }: { id: string }): Promise<Answer> {
  return sendMutation(who.api, 'revealGuestMobile', { directClaimId: id }, 'mobile')
}
/* eslint-enable @typescript-eslint/no-explicit-any */
