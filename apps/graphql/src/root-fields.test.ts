import { getNamedType, isLeafType, isObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Answer, type Caller, startApi, type TestApi } from '../tests/support/api.ts'
import {
  type Filling,
  type Ids,
  idsWithin,
  nodeTypes,
  valuesOf,
} from '../tests/support/root-field-arguments.ts'
import { openToVisitors, openToAccounts, ofOneself, likeNoRecord } from '../tests/support/root-field-rules.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../tests/support/story.ts'
import { freshKey, registerAgain, registerEnterprise, rowId } from '../tests/support/story/councils.ts'
import { claimDirectly } from '../tests/support/story/direct-claims.ts'
import { answerOverSocket } from '../tests/support/sockets.ts'
import { completeDraft, type CouncilStory, createCouncil, must } from '../tests/support/story/offers.ts'
import { publishProposals } from '../tests/support/story/rounds.ts'
import { giveRole, openAccount } from './modules/identity/index.ts'
import { rootFieldRules } from './platform/authorization.ts'
import { dayOf } from './platform/clock.ts'
import { globalId } from './platform/global-id.ts'
import { v7 } from './platform/ids.ts'
import { buildSchema } from './schema.ts'

const schema = buildSchema()
const rules = rootFieldRules(schema)
const roots = [schema.getQueryType()!, schema.getMutationType()!, schema.getSubscriptionType()!]
const fields = roots.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
)

/** The records of the API, and the table that each is found in. */
const tableOf: Record<string, string> = {
  User: 'select user_id as id from role_grant',
  CouncilMembership: 'select id from council_membership',
  RoleGrant: 'select id from role_grant',
  District: 'select district_id as id from role_grant',
  SavedView: 'select id from saved_view',
  RegistrationDispute: 'select id from registration_dispute',
  MatchingRound: 'select id from matching_round',
  CalendarFeed: 'select id from calendar_feed',
  DirectClaim: 'select id from direct_claim',
  ...Object.fromEntries(
    [
      'Street',
      'Community',
      'Compound',
      'Building',
      'Council',
      'Enterprise',
      'Offer',
      'Claim',
      'Need',
      'Message',
      'Invitation',
      'Feedback',
      'Proposal',
    ].map((type) => [type, `select id from ${type.toLowerCase()}`]),
  ),
}

let api: TestApi
let url: string
let mine: Ids
let foreign: Ids
const actors = new Map<string, Caller>()

beforeAll(async () => {
  api = await startApi()
  url = await api.server.listen({ port: 0, host: '127.0.0.1' })
  const here = await createDistrict(api)
  const there = await createDistrict(api, '武昌区', '420106')
  const story = await fill(here)
  await fill(there)
  const newcomer = await registerEnterprise(api, story.buildingId, '汉口书局')
  mine = { ...(await idsOf(here)), Newcomer: newcomer.id }
  foreign = await idsOf(there)
  for (const role of Object.values(Role)) {
    const [kind, scopeId] = scopeOf(role, story)
    actors.set(role, (await here.person(role, kind, scopeId)).api)
  }
  actors.set('visitor', api.caller())
  actors.set('no role chosen', await account(here, password, [Role.DISTRICT_ADMIN, Role.AUDITOR]))
  actors.set('one-time password', await account(here, undefined, [Role.DISTRICT_ADMIN]))
}, 60_000)
afterAll(() => api?.close())

/** A district with a record of every kind that a story can make. */
async function fill(district: StoryDistrict): Promise<CouncilStory> {
  const story = await createCouncil(api, district)
  const facts = { households: 10, residents: 20, olderShare: 0.2, childrenShare: 0.2, dualIncomeShare: 0.2 }
  const { compound } = await must(
    district.admin.api,
    'createCompound',
    { idempotencyKey: freshKey(), communityId: story.communityId, name: '江汉里', address: '1 号', ...facts },
    'compound { id }',
  )
  const offer = { idempotencyKey: freshKey(), councilId: story.councilId, ...completeDraft }
  await must(story.officer.api, 'createOffer', offer, 'offer { id }')
  const invited = { mobile: freshMobile(), name: '周宁', role: 'COMMUNITY_STAFF', scopeId: story.communityId }
  const invitation = { idempotencyKey: freshKey(), ...invited }
  await must(district.admin.api, 'inviteUser', invitation, 'invitation { id }')
  const view = { idempotencyKey: freshKey(), list: 'offers', name: '待审', query: '', shared: false }
  const written = { idempotencyKey: freshKey(), kind: 'PROBLEM', text: '列表打不开。' }
  await must(district.admin.api, 'sendFeedback', written, 'feedback { id }')
  await must(district.admin.api, 'createSavedView', view, 'savedView { id }')
  await must(district.admin.api, 'createCalendarFeed', { idempotencyKey: freshKey() }, 'feed { id }')
  await registerAgain(api, story.chair, story.buildingId)
  const whom = { compoundId: compound.id, audience: 'OLDER', size: 30 }
  const missed = { title: '上门理发', body: '', urgency: 'NORMAL', ...whom }
  const days = { neededFrom: dayOf(api.clock.now()), neededUntil: '2099-01-01' }
  const raised = { idempotencyKey: freshKey(), ...missed, ...days }
  const { need } = await must(story.communityStaff.api, 'createNeed', raised, 'need { id }')
  await claimDirectly(story.chair.api, need)
  await publishProposals(api, story, compound.id)
  return story
}

async function idsOf(district: StoryDistrict): Promise<Ids> {
  const owner = await api.database.owner()
  const ids: Ids = {}
  for (const type of nodeTypes) {
    const found =
      tableOf[type] &&
      (await owner.query(`${tableOf[type]} where district_id = $1 order by id limit 1`, [district.id]))
    ids[type] = globalId(type, (found && (found.rows[0]?.id as string | undefined)) || v7())
  }
  return ids
}

function scopeOf(role: Role, story: CouncilStory): [ScopeKind, string] {
  const scopes: Record<Role, [ScopeKind, string]> = {
    DISTRICT_ADMIN: [ScopeKind.DISTRICT, story.district.id],
    STREET_STAFF: [ScopeKind.STREET, rowId(story.streetId)],
    COMMUNITY_STAFF: [ScopeKind.COMMUNITY, rowId(story.communityId)],
    COUNCIL_OFFICER: [ScopeKind.COUNCIL, rowId(story.councilId)],
    ENTERPRISE_REP: [ScopeKind.ENTERPRISE, rowId(story.chair.id)],
    AUDITOR: [ScopeKind.DISTRICT, story.district.id],
  }
  return scopes[role]
}

async function account(district: StoryDistrict, given: string | undefined, roles: Role[]): Promise<Caller> {
  const mobile = freshMobile()
  const own = await district.work(async (work) => {
    const opened = await openAccount(work, { mobile, name: '周宁', ...(given && { password: given }) })
    for (const role of roles) {
      const scope = { scopeKind: ScopeKind.DISTRICT, scopeId: district.id }
      await giveRole(work, { userId: opened.account.id, role, ...scope })
    }
    return given ?? opened.oneTimePassword!
  })
  const caller = api.caller()
  const { code } = await caller.signIn(mobile, own)
  if (code) throw new Error(`cannot sign in: ${code}`)
  return caller
}

/** What a role has to say besides the least that the types ask for: whom it acts for, or the present version. */
function alsoGiven(root: string, role: string, path: string): object {
  if (root === 'updateEnterprise') return { version: 2 }
  if (root === 'applyForMembership') {
    // Licences are looked at for enterprises alone, and only before they sit on the council.
    const party = path === 'licenceId' ? { enterpriseId: mine['Newcomer'] } : partyOf(role)
    return { seat: 'DIRECTOR', ...party }
  }
  if (root !== 'createOffer') return {}
  const party = role === Role.ENTERPRISE_REP ? 'membershipId' : 'councilId'
  return { [party]: mine[role === Role.ENTERPRISE_REP ? 'CouncilMembership' : 'Council'] }
}

function partyOf(role: string): object {
  if (role === Role.STREET_STAFF) return { streetId: mine['Street'] }
  if (role === Role.COMMUNITY_STAFF) return { communityId: mine['Community'] }
  return { enterpriseId: mine['Enterprise'] }
}

function send(actor: string, name: string, filling: Filling): Promise<Answer> {
  const { root } = filling
  const heads = root.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
  const args = root.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ')
  const answer = getNamedType(root.type)
  const isList = isObjectType(answer) && 'edges' in answer.getFields()
  const selection = isLeafType(answer) ? '' : isList ? '{ edges { cursor } }' : '{ __typename }'
  const values = valuesOf(root.args, filling)
  if (filling.path?.startsWith('input.')) {
    const required = values['input'] as object
    const path = filling.path.split('.')[1]!
    values['input'] = { ...required, ...alsoGiven(root.name, actor, path), ...pick(required, path) }
  }
  const kind = name.split('.')[0]!.toLowerCase()
  const query = `${kind} ${heads && `(${heads})`} { field: ${root.name}${args && `(${args})`} ${selection} }`
  const caller = actors.get(actor)!
  return kind === 'subscription' ? answerOverSocket(url, caller, query, values) : caller.query(query, values)
}

const pick = (from: object, name: string) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => key === name))

/** The code that a rule refuses an actor with, or undefined when it lets them in. */
function refusal(actor: string, name: string): string | undefined {
  const allowed: readonly string[] = rules.get(name) ?? []
  if (allowed.includes('PUBLIC')) return undefined
  if (actor === 'visitor') return 'UNAUTHENTICATED'
  // No socket is opened for whoever has not taken all steps of signing in.
  if (name.startsWith('Subscription.') && !(actor in Role)) return 'UNAUTHENTICATED'
  if (allowed.includes('ACCOUNT')) return undefined
  if (actor === 'one-time password') return 'PASSWORD_CHANGE_REQUIRED'
  if (actor === 'no role chosen') return 'FORBIDDEN'
  return allowed.includes('SIGNED_IN') || allowed.includes(actor) ? undefined : 'FORBIDDEN'
}

const everybody = [...Object.values(Role), 'visitor', 'no role chosen', 'one-time password']

describe('root fields', () => {
  it('all have arguments prepared', () => {
    expect(fields.map(({ name }) => name)).toEqual([...rules.keys()])
    for (const { field } of fields) {
      expect(() => [idsWithin(field), valuesOf(field.args, { root: field, own: mine })]).not.toThrow()
    }
  })

  it('are open to visitors and to accounts without a role where this test says so, and nowhere else', () => {
    const withRule = (rule: string) =>
      fields
        .filter(({ name }) => (rules.get(name) as readonly string[] | undefined)?.includes(rule))
        .map(({ name }) => name)
    expect(withRule('PUBLIC').toSorted()).toEqual(openToVisitors.toSorted())
    expect(withRule('ACCOUNT').toSorted()).toEqual(openToAccounts.toSorted())
  })

  it('change nothing for an auditor, and for others only by roles that they name', () => {
    const mutations = fields.filter(({ name }) => name.startsWith('Mutation.')).map(({ name }) => name)
    const own = [...openToVisitors, ...openToAccounts, ...ofOneself]
    const loose = mutations.filter(
      (name) =>
        !own.includes(name) &&
        (rules.get(name) ?? ['SIGNED_IN']).some((rule) => rule === 'SIGNED_IN' || rule === 'AUDITOR'),
    )
    expect(loose).toEqual([])
  })

  it.each(everybody)('refuse %s with the code of the rule, and without data', async (actor) => {
    const wrong: string[] = []
    for (const { name, field } of fields) {
      const wanted = refusal(actor, name)
      if (!wanted) continue
      const { code, data, errors } = await send(actor, name, { root: field, own: mine })
      if (code !== wanted || data?.field != null || errors.length !== 1) {
        wrong.push(`${name}: ${code}, not ${wanted} ${JSON.stringify(data)} ${errors[0]?.message}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it.each(Object.values(Role))('hide the records of another district from %s', async (role) => {
    const wrong: string[] = []
    for (const { name, field } of fields) {
      if (refusal(role, name) || openToVisitors.includes(name)) continue
      for (const { path, type } of idsWithin(field)) {
        const ask = (id: string) => send(role, name, { root: field, own: mine, path, id })
        const answer = await ask(foreign[type]!)
        if (isHidden(answer)) continue
        if (likeNoRecord.includes(`${name}(${path})`)) {
          expect(shown(answer), `${name}(${path})`).toEqual(shown(await ask(globalId(type, v7()))))
          continue
        }
        wrong.push(
          `${name}(${path}: ${type}): ${JSON.stringify(answer.data)} ${JSON.stringify(answer.errors)}`,
        )
      }
    }
    expect(wrong).toEqual([])
  })
})

const shown = ({ data, errors }: Answer) => ({
  data: data?.field ?? null,
  refusals: errors.map(({ extensions: { code, fields: wrong } }) => ({ code, wrong })),
})

/** NOT_FOUND, of the record or of one that the input names; a query shows nothing, or an empty page. */
function isHidden({ code, data, errors }: Answer): boolean {
  if (code === 'INVALID_INPUT') return Object.values(errors[0]!.extensions.fields ?? {}).includes('NOT_FOUND')
  if (code) return code === 'NOT_FOUND'
  return data.field === null || data.field.edges?.length === 0
}
