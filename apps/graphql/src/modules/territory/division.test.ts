import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Limits, Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badRequiredText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { importLines } from '../../../tests/support/story/territory.ts'

const tree = `{ territory { streets { id code name version officialOrder validUntil
  communities { id code name version validFrom validUntil street { id } } } } }`
const facts = 'id name version officialOrder validFrom validUntil'

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict
let admin: Caller
let codes = 0

const streetsOf = async (who: Caller) => (await who.ask(tree)).territory.streets
const freshCode = (digits: 9 | 12) => `420102${String(++codes + 500).padStart(digits - 6, '0')}`
const street = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  code: freshCode(9),
  name: '江滨街道',
  ...more,
})
const community = (streetId: string, more: object = {}) => ({
  idempotencyKey: freshKey(),
  streetId,
  code: freshCode(12),
  name: '江滨社区',
  ...more,
})
const make = async (kind: 'Street' | 'Community', input: object) => {
  const { data, code } = await sendMutation(
    admin,
    `create${kind}`,
    input,
    `${kind.toLowerCase()} { ${facts} }`,
  )
  expect(code).toBeUndefined()
  const payload = data as Record<string, Record<string, { id: string; validUntil: string | null }>>
  return payload[`create${kind}`]![kind.toLowerCase()]!
}
const update = (kind: 'Street' | 'Community', input: object) =>
  sendMutation(admin, `update${kind}`, input, `${kind.toLowerCase()} { ${facts} }`)
const wrong = (fields: object) => ({ code: 'INVALID_INPUT', fields })

beforeAll(async () => {
  api = await startApi()
  api.clock.set(new Date('2026-11-24T02:00:00Z'))
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  await importLines(district, ['420102002,大智街道'], ['420102002001,保成社区,420102002'])
  await importLines(neighbour, ['420106001,积玉桥街道'], ['420106001001,凤凰社区,420106001'])
  admin = district.admin.api
})
afterAll(() => api?.close())

describe('streets and communities by hand', () => {
  test('are added behind the others, once for each key, and stand in the tree from their first day', async () => {
    const input = street({ name: '新街道' })
    const added = await make('Street', input)
    expect(added).toMatchObject({ officialOrder: 2, version: 1, validFrom: '2026-11-24', validUntil: null })
    expect((await make('Street', input)).id).toBe(added.id)
    const below = await make('Community', community(added.id))
    await make('Community', community(added.id, { name: '明年社区', validFrom: '2027-01-01' }))
    const shown = (await streetsOf(admin)).find((one: { id: string }) => one.id === added.id)
    expect(shown.communities.map((one: { id: string }) => one.id)).toEqual([below.id])
  })

  test('are corrected, moved and ended, each with what stood before in the log', async () => {
    const [here, there] = [await make('Street', street()), await make('Street', street())]
    const one = await make('Community', community(here.id))
    const correction = { id: one.id, version: 1, name: '滨江社区', streetId: there.id, officialOrder: 7 }
    const { data } = await update('Community', correction)
    expect(data).toMatchObject({
      updateCommunity: { community: { name: '滨江社区', version: 2, officialOrder: 7 } },
    })
    expect((await update('Community', { ...correction, name: '又一名' })).code).toBe('CONFLICT')

    // Nothing changed, so nothing is written.
    expect(await update('Community', { id: one.id, version: 2, name: '滨江社区' })).toMatchObject({
      data: { updateCommunity: { community: { version: 2 } } },
    })
    await update('Street', { id: here.id, version: 1, validUntil: '2026-11-23' })
    const refusedEnd = await refused(api, () =>
      update('Street', { id: there.id, version: 1, validUntil: '2026-12-31' }),
    )
    expect(refusedEnd).toEqual(wrong({ validUntil: 'NOT_ALLOWED' }))

    await update('Community', { id: one.id, version: 2, validUntil: '2026-12-31' })
    expect(
      (await update('Street', { id: there.id, version: 1, validUntil: '2026-12-31' })).code,
    ).toBeUndefined()
    expect((await update('Street', { id: there.id, version: 2, validUntil: null })).data).toMatchObject({
      updateStreet: { street: { validUntil: null, version: 3 } },
    })
    const { auditLog } = await admin.ask(
      `query ($id: ID!) { auditLog(first: 10, filter: { recordId: $id }) { edges { node { action changes } } } }`,
      { id: one.id },
    )
    expect(auditLog.edges.map((edge: { node: { action: string } }) => edge.node.action)).toEqual([
      'updateCommunity',
      'updateCommunity',
      'createCommunity',
    ])
    expect(auditLog.edges[1].node.changes).toMatchObject({
      name: ['江滨社区', '滨江社区'],
      officialOrder: [1, 7],
    })
  })

  test('take no code that holds on one of their days', async () => {
    const [{ code }] = await streetsOf(admin)
    const twice = () => sendMutation(admin, 'createStreet', street({ code }), '__typename')
    expect(await refused(api, twice)).toEqual(wrong({ code: 'DUPLICATE' }))
  })

  test('an ended street’s code is issued again from the next day, and its end cannot be taken away', async () => {
    const code = freshCode(9)
    const old = await make('Street', street({ code, validFrom: '2026-01-01', validUntil: '2026-10-31' }))
    await make('Street', street({ code, validFrom: '2026-11-01' }))
    const taken = await refused(api, () => update('Street', { id: old.id, version: 1, validUntil: null }))
    expect(taken).toEqual(wrong({ validUntil: 'DUPLICATE' }))
  })

  test('are the matter of the district’s administrators alone, and of its own', async () => {
    const [first] = await streetsOf(admin)
    const [foreign] = await streetsOf(neighbour.admin.api)
    const localOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!
    const staff = await district.person(Role.STREET_STAFF, ScopeKind.STREET, localOf(first.id))
    expect((await sendMutation(staff.api, 'createStreet', street(), '__typename')).code).toBe('FORBIDDEN')
    expect((await update('Street', { id: foreign.id, version: 1, name: '改名' })).code).toBe('NOT_FOUND')
    expect(
      await refused(api, () => sendMutation(admin, 'createCommunity', community(foreign.id), '__typename')),
    ).toEqual(wrong({ streetId: 'NOT_FOUND' }))
  })
})

describe('bad input', () => {
  const sent = (more: object) =>
    refused(api, () => sendMutation(admin, 'createStreet', street(more), '__typename'))

  test.each(badRequiredText(Limits.nameLength))('refuses the name %j with %s', async (name, code) => {
    expect(await sent({ name })).toEqual(wrong({ name: code }))
  })
  test.each(badKeys)('refuses the key %j with %s', async (idempotencyKey, code) => {
    expect(await sent({ idempotencyKey })).toEqual(wrong({ idempotencyKey: code }))
  })
  test.each([
    [{ code: '42010200' }, { code: 'MALFORMED' }],
    [{ code: '４２０１０２００２' }, { code: 'MALFORMED' }],
    [{ officialOrder: 0 }, { officialOrder: 'TOO_SMALL' }],
    [{ officialOrder: 10_001 }, { officialOrder: 'TOO_LARGE' }],
    [{ validFrom: '2026-12-02', validUntil: '2026-12-01' }, { validUntil: 'END_BEFORE_START' }],
  ])('refuses %j', async (more, fields) => {
    expect(await sent(more)).toEqual(wrong(fields))
  })
  test('refuses a community in what is no street, or with a short code', async () => {
    const [first] = await streetsOf(admin)
    const add = (streetId: string, more: object = {}) =>
      refused(api, () => sendMutation(admin, 'createCommunity', community(streetId, more), '__typename'))
    expect(await add(first.communities[0].id)).toEqual(wrong({ streetId: 'NOT_AN_ID' }))
    expect(await add(first.id, { code: '420102002' })).toEqual(wrong({ code: 'MALFORMED' }))
  })
})
