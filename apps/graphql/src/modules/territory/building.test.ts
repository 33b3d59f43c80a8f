import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Limits, Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badRequiredText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { importLines } from '../../../tests/support/story/territory.ts'

const facts = `building { id version name kind address floors viewerCanUpdate
  street { name } community { name } point { latitude longitude system givenSystem } }`
const point = { latitude: 30.6, longitude: 114.3, system: 'GCJ02' }
/** The same place as it is kept. */
const kept = { latitude: 30.602423, longitude: 114.294568, system: 'WGS84', givenSystem: 'GCJ02' }

let api: TestApi
let district: StoryDistrict
let admin: Caller
let street: { id: string; communities: { id: string; name: string }[] }
let other: typeof street

const building = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  streetId: street.id,
  kind: 'OFFICE_BUILDING',
  name: '江畔大厦',
  address: '沿江大道1号',
  ...more,
})
const localOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!
const create = (who: Caller, input: object) => sendMutation(who, 'createBuilding', input, facts)
const update = (who: Caller, input: object) => sendMutation(who, 'updateBuilding', input, facts)
async function made(input: object, who = admin) {
  const { data, code } = await create(who, input)
  expect(code).toBeUndefined()
  return (data as { createBuilding: { building: { id: string; version: number } } }).createBuilding.building
}

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  admin = district.admin.api
  await importLines(
    district,
    ['420102002,大智街道', '420102003,一元街道'],
    ['420102002001,保成社区,420102002', '420102003001,泰宁社区,420102003'],
  )
  const { territory } = await admin.ask('{ territory { streets { id communities { id name } } } }')
  ;[street, other] = territory.streets
})
afterAll(() => api?.close())

describe('a building by hand', () => {
  test('is added once for each key, stands behind the others and keeps its point as WGS-84 with the system that it came in', async () => {
    const input = building({ point, floors: 32, communityId: street.communities[0]!.id })
    const first = await made(input)
    expect(first).toMatchObject({
      ...{ name: '江畔大厦', floors: 32, point: kept, version: 1, viewerCanUpdate: true },
      ...{ street: { name: '大智街道' }, community: { name: '保成社区' } },
    })
    expect((await made(input)).id).toBe(first.id)
    await made(building({ name: '次第大厦' }))
    const { buildings } = await admin.ask('{ buildings(first: 10) { edges { node { name } } } }')
    const names = buildings.edges.map(({ node }: { node: { name: string } }) => node.name)
    expect(names).toEqual(['江畔大厦', '次第大厦'])
  })

  test('is corrected with what stood before in the log, and only from its present version', async () => {
    const { id } = await made(building({ name: '旧名大厦', floors: 9 }))
    const correction = { id, version: 1, name: '新名大厦', floors: null, point }
    const { data } = await update(admin, correction)
    expect(data).toMatchObject({
      updateBuilding: { building: { name: '新名大厦', floors: null, version: 2, point: kept } },
    })
    // Sent back as it was shown, the point still says where it came from.
    const again = { id, version: 2, name: '旧名大厦', point: { ...kept, givenSystem: undefined } }
    expect((await update(admin, again)).data).toMatchObject({
      updateBuilding: { building: { name: '旧名大厦', point: kept } },
    })
    expect((await update(admin, correction)).code).toBe('CONFLICT')
    const { auditLog } = await admin.ask(
      'query ($id: ID!) { auditLog(first: 5, filter: { recordId: $id }) { edges { node { action changes } } } }',
      { id },
    )
    const [last] = auditLog.edges
    expect(last.node.action).toBe('updateBuilding')
    expect(JSON.stringify(last.node.changes)).toContain('旧名大厦')
  })

  test('is kept by the district and by the staff of its street alone', async () => {
    const staff = await district.person(Role.STREET_STAFF, ScopeKind.STREET, localOf(street.id))
    const mine = await made(building({ name: '街道所建' }), staff.api)
    const theirs = await made(building({ name: '他街大厦', streetId: other.id }))
    expect((await create(staff.api, building({ name: '越界', streetId: other.id }))).code).toBe('FORBIDDEN')
    expect((await update(staff.api, { id: theirs.id, version: 1, name: '越界' })).code).toBe('FORBIDDEN')
    expect((await update(staff.api, { id: mine.id, version: 1, name: '本街大厦' })).code).toBeUndefined()
  })
})

describe('bad input', () => {
  const sent = (more: object) => refused(api, () => create(admin, building(more)))
  const wrong = (fields: object) => ({ code: 'INVALID_INPUT', fields })

  test.each(badRequiredText(Limits.nameLength))('refuses the name %j with %s', async (name, code) => {
    expect(await sent({ name })).toEqual(wrong({ name: code }))
  })
  test.each(badKeys)('refuses the key %j with %s', async (idempotencyKey, code) => {
    expect(await sent({ idempotencyKey })).toEqual(wrong({ idempotencyKey: code }))
  })
  test.each([
    [{ floors: 0 }, { floors: 'TOO_SMALL' }],
    [{ floors: Limits.floorsMax + 1 }, { floors: 'TOO_LARGE' }],
    [{ point: { ...point, latitude: 91 } }, { 'point.latitude': 'TOO_LARGE' }],
    [{ point: { ...point, longitude: -181 } }, { 'point.longitude': 'TOO_SMALL' }],
    [{ point: { ...point, longitude: 2.35 } }, { 'point.system': 'NOT_ALLOWED' }],
  ])('refuses %j', async (more, fields) => {
    expect(await sent(more)).toEqual(wrong(fields))
  })
  test('refuses a name that the street has, and a community of another street', async () => {
    await made(building({ name: '唯一大厦' }))
    expect(await sent({ name: '唯一大厦' })).toEqual(wrong({ name: 'DUPLICATE' }))
    const communityId = other.communities[0]!.id
    expect(await sent({ communityId })).toEqual(wrong({ communityId: 'NOT_FOUND' }))
  })
})
