import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../tests/support/story.ts'
import { importJiangan, importLines } from '../../../tests/support/story/territory.ts'

const tree = `{ territory { id name streets { id name officialOrder
  communities { id code name compounds { id name } } } } }`
const create = `mutation ($input: CreateCompoundInput!) { createCompound(input: $input) {
  compound { id name version households point { latitude } community { id street { name } } } } }`
const update = `mutation ($input: UpdateCompoundInput!) { updateCompound(input: $input) {
  compound { id name version households } } }`
const list = `query ($first: Int!, $after: String, $filter: CompoundFilter) {
  compounds(first: $first, after: $after, filter: $filter) {
    edges { cursor node { id name community { name street { name } } } }
    pageInfo { hasNextPage hasPreviousPage endCursor } totalCount } }`

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict
let staff: { street: Person; otherStreet: Person; community: Person; auditor: Person; rep: Person }
let communities: { id: string; code: string; name: string }[]

const localOf = (id: string) => Buffer.from(id, 'base64url').toString().split(':')[1]!
let keys = 0
const compound = (communityId: string, name: string) => ({
  idempotencyKey: `territory-${++keys}`,
  communityId,
  name,
  address: '江岸区沿江大道1号',
  households: 1_200,
  residents: 3_100,
  olderShare: 0.24,
  childrenShare: 0.16,
  dualIncomeShare: 0.4,
})

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  await importJiangan(district)
  await importLines(neighbour, ['420106001,积玉桥街道'], ['420106001001,凤凰社区,420106001'])
  const { territory } = await district.admin.api.ask(tree)
  communities = territory.streets[0].communities
  const [first, second] = territory.streets.map((street: { id: string }) => localOf(street.id))
  staff = {
    street: await district.person(Role.STREET_STAFF, ScopeKind.STREET, first),
    otherStreet: await district.person(Role.STREET_STAFF, ScopeKind.STREET, second),
    community: await district.person(Role.COMMUNITY_STAFF, ScopeKind.COMMUNITY, localOf(communities[0]!.id)),
    auditor: await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id),
    rep: await district.person(Role.AUDITOR, ScopeKind.STREET, first),
  }
})
afterAll(() => api.close())

describe('the tree of the district', () => {
  test('holds the real streets and communities in official order, by the street_code column', async () => {
    const { territory } = await district.admin.api.ask(tree)
    expect(territory.name).toBe('江岸区')
    expect(territory.streets).toHaveLength(17)
    expect(territory.streets[0].name).toBe('大智街道')
    const all = territory.streets.flatMap((street: { communities: unknown[] }) => street.communities)
    expect(all).toHaveLength(141)
    expect(territory.streets[0].communities[0].name).toBe('保成社区')
  })

  test('takes the same few statements however many rows it has', async () => {
    api.statements.splice(0)
    await neighbour.admin.api.ask(tree)
    const small = api.statements.splice(0).length
    await district.admin.api.ask(tree)
    expect(api.statements.splice(0).length).toBe(small)
  })

  test('has settings and ranked reasons, and the viewer knows the district', async () => {
    const answer = await staff.auditor.api.ask(
      `{ territory { settings { reviewDays evaluationDays } reasons(use: CANCEL_CLAIM) { code zh en rank } }
         viewer { district { name code } } }`,
    )
    expect(answer.territory.settings).toEqual({ reviewDays: 3, evaluationDays: 10 })
    expect(answer.territory.reasons.length).toBeGreaterThan(2)
    expect(answer.viewer.district).toEqual({ name: '江岸区', code: '420102' })
  })
})

describe('compounds', () => {
  test('the district, its street and its community add and correct them', async () => {
    const input = compound(communities[0]!.id, '沿江花园')
    const { createCompound: added } = await staff.community.api.ask(create, { input })
    expect(added.compound).toMatchObject({ name: '沿江花园', version: 1, point: null })
    expect(added.compound.community.street.name).toBe('大智街道')

    const { createCompound: again } = await staff.community.api.ask(create, { input })
    expect(again.compound.id).toBe(added.compound.id)

    const change = { id: added.compound.id, version: 1, households: 1_250 }
    const { updateCompound: corrected } = await staff.street.api.ask(update, { input: change })
    expect(corrected.compound).toMatchObject({ households: 1_250, version: 2 })

    const stale = await district.admin.api.query(update, { input: change })
    expect([stale.code, stale.errors[0]!.extensions.facts]).toEqual(['CONFLICT', { currentVersion: 2 }])
  })

  test('nobody else does', async () => {
    const input = compound(communities[1]!.id, '中山公寓')
    expect((await staff.otherStreet.api.query(create, { input })).code).toBe('FORBIDDEN')
    expect((await staff.community.api.query(create, { input })).code).toBe('FORBIDDEN')
    expect((await staff.auditor.api.query(create, { input })).code).toBe('FORBIDDEN')
    expect((await api.caller().query(create, { input })).code).toBe('UNAUTHENTICATED')
    const { createCompound: added } = await district.admin.api.ask(create, { input })
    const change = { id: added.compound.id, version: 1, name: '改名' }
    expect((await staff.otherStreet.api.query(update, { input: change })).code).toBe('FORBIDDEN')
  })

  test('what is wrong with the input is told by field', async () => {
    const wrong = { ...compound(communities[0]!.id, ''), olderShare: 1.5, households: -1 }
    const answer = await district.admin.api.query(create, { input: wrong })
    expect(answer.code).toBe('INVALID_INPUT')
    expect(answer.errors[0]!.extensions.fields).toEqual({
      name: 'REQUIRED',
      olderShare: 'TOO_LARGE',
      households: 'TOO_SMALL',
    })
    const twice = await district.admin.api.query(create, {
      input: compound(communities[0]!.id, '沿江花园'),
    })
    expect(twice.errors[0]!.extensions.fields).toEqual({ name: 'DUPLICATE' })
    const elsewhere = await district.admin.api.query(create, { input: compound(district.id, '某小区') })
    expect(elsewhere.errors[0]!.extensions.fields).toEqual({ communityId: 'NOT_AN_ID' })
  })

  test('are listed in official order, page by page, with as many statements for many as for few', async () => {
    for (const name of ['第一小区', '第二小区', '第三小区'])
      await district.admin.api.ask(create, { input: compound(communities[0]!.id, name) })
    const walked: string[] = []
    let after: string | null = null
    do {
      const { compounds } = await district.admin.api.ask(list, { first: 2, after })
      walked.push(...compounds.edges.map((edge: { node: { name: string } }) => edge.node.name))
      expect(compounds.totalCount).toBe(5)
      after = compounds.pageInfo.hasNextPage ? compounds.pageInfo.endCursor : null
    } while (after)
    expect(walked).toEqual(['沿江花园', '第一小区', '第二小区', '第三小区', '中山公寓'])

    const counted = async (first: number) => {
      api.statements.splice(0)
      await district.admin.api.ask(list, { first })
      return api.statements.splice(0).length
    }
    expect(await counted(5)).toBe(await counted(1))
  })

  test('are found by area, by name, and by whose they are', async () => {
    const names = async (person: Person, filter: Record<string, unknown>) => {
      const { compounds } = await person.api.ask(list, { first: 50, filter })
      return compounds.edges.map((edge: { node: { name: string } }) => edge.node.name)
    }
    expect(await names(district.admin, { search: '公寓' })).toEqual(['中山公寓'])
    expect(await names(district.admin, { search: '%' })).toEqual([])
    expect(await names(district.admin, { communityId: communities[1]!.id })).toEqual(['中山公寓'])
    expect(await names(staff.community, { mine: true })).not.toContain('中山公寓')
    expect(await names(staff.street, { mine: true })).toHaveLength(5)
    expect(await names(staff.otherStreet, { mine: true })).toEqual([])
    const bad = await district.admin.api.query(list, { first: 101 })
    expect(bad.code).toBe('INVALID_INPUT')
  })
})

describe('another district', () => {
  test('sees nothing of this one by list, record, node or change', async () => {
    const { compounds } = await district.admin.api.ask(list, { first: 1 })
    const { id } = compounds.edges[0].node
    const other = neighbour.admin.api
    expect((await other.ask(list, { first: 10 })).compounds).toMatchObject({ edges: [], totalCount: 0 })
    expect((await other.ask('query ($id: ID!) { compound(id: $id) { name } }', { id })).compound).toBeNull()
    for (const record of [id, communities[0]!.id]) {
      expect((await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: record })).node).toBeNull()
    }
    expect((await other.query(update, { input: { id, version: 1, name: '他区' } })).code).toBe('NOT_FOUND')
    const there = await other.query(create, { input: compound(communities[0]!.id, '他区小区') })
    expect(there.errors[0]!.extensions.fields).toEqual({ communityId: 'NOT_FOUND' })
  })

  test('has a tree of its own', async () => {
    const { territory } = await neighbour.admin.api.ask(tree)
    expect(territory.streets.map((street: { name: string }) => street.name)).toEqual(['积玉桥街道'])
  })
})

describe('node', () => {
  test('gives each record of the territory to those of its district', async () => {
    const { territory } = await district.admin.api.ask(tree)
    for (const id of [territory.id, territory.streets[0].id, communities[0]!.id]) {
      const { node } = await staff.rep.api.ask('query ($id: ID!) { node(id: $id) { id } }', { id })
      expect(node.id).toBe(id)
    }
  })
})
