import { BuildingKind, creditCodeCheckCharacter, Role, ScopeKind } from '@youlin/schema'
import { rows } from '../../../src/platform/database/rows.ts'
import { v7 } from '../../../src/platform/ids.ts'
import type { Answer, Caller, TestApi } from '../api.ts'
import { freshMobile, password, type Person, type StoryDistrict } from '../story.ts'
import { importLines } from './territory.ts'

let keys = 0
/** An idempotency key that nobody has used yet. */
export const freshKey = (): string => `key-of-story-${++keys}`

/** The row id within an id of the API. */
export const rowId = (id: string): string => Buffer.from(id, 'base64url').toString().split(':')[1]!

let codes = 0
/** A valid unified social credit code that nobody has yet. */
export function freshCreditCode(): string {
  const body = `91420102MA${String(++codes).padStart(7, '0')}`
  return body + creditCodeCheckCharacter(body)
}

export interface Neighbourhood {
  streetId: string
  communityId: string
  buildingId: string
  streetStaff: Person
  communityStaff: Person
}

/** A street with a community and a building, as ids of the API, and who works there. */
export async function createNeighbourhood(district: StoryDistrict): Promise<Neighbourhood> {
  const { code } = district
  await importLines(district, [`${code}001,一元街道`], [`${code}001001,扬子社区,${code}001`])
  const tree = await district.admin.api.ask('{ territory { streets { id communities { id } } } }')
  const streetId = tree.territory.streets[0].id as string
  const communityId = tree.territory.streets[0].communities[0].id as string
  await addBuilding(district, rowId(streetId), '泰昌大厦')
  const found = await district.admin.api.ask('{ buildings(first: 1) { edges { node { id } } } }')
  return {
    streetId,
    communityId,
    buildingId: found.buildings.edges[0].node.id,
    streetStaff: await district.person(Role.STREET_STAFF, ScopeKind.STREET, rowId(streetId)),
    communityStaff: await district.person(Role.COMMUNITY_STAFF, ScopeKind.COMMUNITY, rowId(communityId)),
  }
}

/** Buildings come with a district's set-up, so a story writes one itself. */
function addBuilding(district: StoryDistrict, streetId: string, name: string): Promise<unknown> {
  return district.work(({ em }) =>
    rows<{ building: Record<string, unknown> }>(em)
      .insertInto('building')
      .values({
        id: v7(),
        districtId: district.id,
        streetId,
        kind: BuildingKind.OFFICE_BUILDING,
        name,
        address: '沿江大道 1 号',
      })
      .execute(),
  )
}

export interface Registered {
  id: string
  name: string
  creditCode: string
  mobile: string
  /** Its representative, signed in. */
  api: Caller
}

/** An enterprise registers itself through the public form. */
export async function registerEnterprise(
  api: TestApi,
  buildingId: string,
  name: string,
): Promise<Registered> {
  const creditCode = freshCreditCode()
  const mobile = freshMobile()
  const caller = api.caller()
  await caller.ask(
    'mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { ok } }',
    {
      input: {
        idempotencyKey: freshKey(),
        creditCode,
        name,
        kind: 'ENTERPRISE',
        buildingId,
        contactName: '陈立',
        mobile,
        password,
      },
    },
  )
  const { code } = await caller.signIn(mobile, password)
  if (code) throw new Error(`${name} cannot sign in: ${code}`)
  const { enterprises } = await caller.ask('{ enterprises(first: 5) { edges { node { id } } } }')
  return { id: enterprises.edges[0].node.id, name, creditCode, mobile, api: caller }
}

/** Somebody else registers the same credit code; answers their number. */
export async function registerAgain(
  api: TestApi,
  { creditCode }: Registered,
  buildingId: string,
  words: object = {},
): Promise<string> {
  const mobile = freshMobile()
  const input = {
    ...{ idempotencyKey: freshKey(), creditCode, buildingId, kind: 'ENTERPRISE', mobile, password },
    ...{ name: '长江置业有限公司', contactName: '林远', ...words },
  }
  const answer = await sendMutation(api.caller(), 'registerEnterprise', input, 'ok')
  if (answer.errors.length > 0) throw new Error(JSON.stringify(answer.errors))
  return mobile
}

/** Sends a mutation whose input type is named after it. */
export function sendMutation(caller: Caller, name: string, input: object, fields: string): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`
  return caller.query(`mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, { input })
}
