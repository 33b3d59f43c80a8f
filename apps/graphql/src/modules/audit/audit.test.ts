import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RecordKind, Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../tests/support/story.ts'
import { recordChange } from '../../platform/changes.ts'
import { recordId } from '../../platform/global-id.ts'
import { v7 } from '../../platform/ids.ts'

const list = `query ($first: Int!, $after: String, $filter: AuditFilter) {
  auditLog(first: $first, after: $after, filter: $filter) { totalCount
    edges { node { id at action actorName actingRole recordKind recordId recordName from to reason changes source requestId } }
    pageInfo { hasNextPage endCursor } } }`
const street = v7()
const otherStreet = v7()
const community = v7()
const compound = v7()
const building = v7()
const council = v7()
const membership = v7()
const enterprise = v7()

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict
let auditor: Person
let streetAuditor: Person

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
  await makePlaces()
  auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  streetAuditor = await district.person(Role.AUDITOR, ScopeKind.STREET, street)
  await change(district, RecordKind.STREET, street, '车站街道')
  await change(district, RecordKind.STREET, otherStreet, '大智街道')
  await change(district, RecordKind.COMMUNITY, community, '三元里社区')
  await change(district, RecordKind.BUILDING, building, '平安大厦')
  await change(district, RecordKind.COMPOUND, compound, '江岸小区')
  await change(neighbour, RecordKind.COMPOUND, v7(), '外区小区')
})
afterAll(() => api?.close())

async function makePlaces() {
  const client = await api.database.owner()
  const coded = '(id, district_id, code, name, official_order, valid_from'
  for (const [id, code] of [
    [street, '1'],
    [otherStreet, '2'],
  ])
    await client.query(`insert into street ${coded}) values ($1, $2, $3, $3, 1, '2020-01-01')`, [
      id,
      district.id,
      code,
    ])
  await client.query(
    `insert into community ${coded}, street_id) values ($1, $2, '1', '三元里社区', 1, '2020-01-01', $3)`,
    [community, district.id, street],
  )
  await client.query(
    `insert into compound (id, district_id, community_id, name, address) values ($1, $2, $3, '江岸小区', '1号')`,
    [compound, district.id, community],
  )
  await client.query(
    `insert into building (id, district_id, street_id, kind, name, address)
      values ($1, $2, $3, 'OFFICE_BUILDING', '平安大厦', '2号')`,
    [building, district.id, street],
  )
  await client.query(
    `insert into council (id, district_id, building_id, street_id, name, status)
      values ($1, $2, $3, $4, '平安理事会', 'FORMING')`,
    [council, district.id, building, street],
  )
  await client.query(
    `insert into enterprise (id, district_id, kind, name, credit_code, status, contact_name, contact_mobile)
      values ($1, $2, 'ENTERPRISE', '江城科技', '91420102MA4K00000X', 'REGISTERED', '王', '13800000000')`,
    [enterprise, district.id],
  )
  await client.query(
    `insert into enterprise_building (id, district_id, enterprise_id, building_id) values ($1, $2, $3, $4)`,
    [v7(), district.id, enterprise, building],
  )
  await client.query(
    `insert into council_membership (id, district_id, council_id, member_kind, enterprise_id, seat, status,
      applied_at, street_endorses_from) values ($1, $2, $3, 'ENTERPRISE', $4, 'CHAIR', 'APPLIED', now(), now())`,
    [membership, district.id, council, enterprise],
  )
}

function change(of: StoryDistrict, kind: RecordKind, id: string, recordName: string) {
  api.clock.advance(1_000)
  const changes = { households: [5, 8] } as const
  return of.work((work) =>
    recordChange(work, { kind, id, recordName, action: 'correct', reason: '更正', changes }),
  )
}

async function entries(person: Person, filter: object = {}, page: object = { first: 100 }) {
  const { auditLog } = await person.api.ask(list, { filter, ...page })
  return auditLog.edges.map((edge: { node: object }) => edge.node) as Record<string, unknown>[]
}
const names = (of: Record<string, unknown>[]) => of.map((entry) => entry['recordName'])

describe('the audit log', () => {
  it('tells administrators and auditors what changed, newest first', async () => {
    const [newest] = await entries(auditor, { action: 'correct' })
    expect(newest).toMatchObject({
      action: 'correct',
      actorName: null,
      actingRole: null,
      recordKind: 'COMPOUND',
      recordId: recordId(RecordKind.COMPOUND, compound),
      recordName: '江岸小区',
      from: null,
      to: null,
      reason: '更正',
      changes: { households: [5, 8] },
      source: 'SYSTEM',
    })
    expect(await entries(district.admin)).toEqual(await entries(auditor))
  })

  it('names who did it, in which role and by which request', async () => {
    const input = {
      idempotencyKey: 'audit-grant-1',
      mobile: '13912345678',
      name: '李审',
      role: 'AUDITOR',
      scopeId: recordId(RecordKind.DISTRICT, district.id),
    }
    await district.admin.api.ask(
      'mutation ($input: GrantRoleInput!) { grantRole(input: $input) { grant { id } } }',
      { input },
    )
    const actorId = recordId(RecordKind.USER, district.admin.accountId)
    const done = await entries(auditor, { actorId, recordKind: 'ROLE_GRANT' })
    expect(done).toHaveLength(1)
    expect(done[0]).toMatchObject({
      action: 'grantRole',
      actorName: '江岸区管理员',
      actingRole: 'DISTRICT_ADMIN',
      source: 'WEB',
      requestId: expect.any(String),
    })
  })

  it('is found by record and time', async () => {
    const id = recordId(RecordKind.BUILDING, building)
    const [entry] = await entries(auditor, { recordId: id })
    expect(entry!['recordName']).toBe('平安大厦')
    const since = names(await entries(auditor, { from: entry!['at'], action: 'correct' }))
    expect(since).toEqual(['江岸小区', '平安大厦'])
    const before = names(await entries(auditor, { until: entry!['at'], action: 'correct' }))
    expect(before).toEqual(['三元里社区', '大智街道', '车站街道'])
  })

  it('is found by parts of names, by id, role, source and action together', async () => {
    const by = async (filter: object) => names(await entries(auditor, filter))
    expect(await by({ record: ' 平安 ' })).toEqual(['平安大厦'])
    expect(await by({ record: recordId(RecordKind.COMPOUND, compound) })).toEqual(['江岸小区'])
    expect(await by({ record: '%' })).toEqual([])
    const granted = { actor: '区管理', role: 'DISTRICT_ADMIN', source: 'WEB', action: 'grantRole' }
    expect((await by(granted)).length).toBeGreaterThan(0)
    for (const other of [{ actor: '无此人' }, { role: 'AUDITOR' }, { source: 'IMPORT' }])
      expect(await by({ ...granted, ...other }), JSON.stringify(other)).toEqual([])
    expect(await by({ source: 'SYSTEM', action: 'correct' })).toHaveLength(5)
  })

  it('shows no mobile number, whatever was changed', async () => {
    const id = v7()
    await district.work((work) =>
      recordChange(work, {
        kind: RecordKind.ENTERPRISE,
        id,
        recordName: '换号企业',
        action: 'updateEnterprise',
        reason: '改用 13900001111',
        changes: { contactMobile: ['13900002222', '13900003333'] },
      }),
    )
    const [entry] = await entries(auditor, { recordId: recordId(RecordKind.ENTERPRISE, id) })
    expect(entry).toMatchObject({
      reason: '改用 139****1111',
      changes: { contactMobile: ['139****2222', '139****3333'] },
    })
  })

  it('turns its pages without gap or repetition', async () => {
    const seen: unknown[] = []
    let after: string | null = null
    do {
      const { auditLog }: { auditLog: { edges: { node: { id: string } }[]; pageInfo: never } } =
        await auditor.api.ask(list, { first: 2, after })
      seen.push(...auditLog.edges.map((edge) => edge.node.id))
      const { hasNextPage, endCursor } = auditLog.pageInfo as { hasNextPage: boolean; endCursor: string }
      after = hasNextPage ? endCursor : null
    } while (after)
    expect(seen).toEqual((await entries(auditor)).map((entry) => entry['id']))
  })

  it('shows an auditor of a street what lies in the street alone', async () => {
    await change(district, RecordKind.COUNCIL, council, '平安理事会')
    await change(district, RecordKind.MEMBERSHIP, membership, '江城科技的席位')
    await change(district, RecordKind.ENTERPRISE, enterprise, '江城科技')
    await change(district, RecordKind.ENTERPRISE, v7(), '别街企业')
    const seen = names(await entries(streetAuditor))
    expect(seen.slice(0, 3)).toEqual(['江城科技', '江城科技的席位', '平安理事会'])
    expect(seen.slice(3)).toEqual(['江岸小区', '平安大厦', '三元里社区', '车站街道'])
    const [hidden] = await entries(auditor, { recordId: recordId(RecordKind.STREET, otherStreet) })
    const node = 'query ($id: ID!) { node(id: $id) { id ... on AuditEntry { recordName } } }'
    expect(await auditor.api.ask(node, { id: hidden!['id'] })).toEqual({
      node: { id: hidden!['id'], recordName: '大智街道' },
    })
    expect(await streetAuditor.api.ask(node, { id: hidden!['id'] })).toEqual({ node: null })
  })

  it('shows nothing of another district', async () => {
    expect(names(await entries(auditor))).not.toContain('外区小区')
    expect(names(await entries(neighbour.admin, { action: 'correct' }))).toEqual(['外区小区'])
    const [own] = await entries(auditor)
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    expect(await neighbour.admin.api.ask(node, { id: own!['id'] })).toEqual({ node: null })
  })

  it('is refused to visitors and to every other role', async () => {
    expect((await api.caller().query(list, { first: 1 })).code).toBe('UNAUTHENTICATED')
    const staff = await district.person(Role.STREET_STAFF, ScopeKind.STREET, street)
    expect((await staff.api.query(list, { first: 1 })).code).toBe('FORBIDDEN')
    const [entry] = await entries(auditor)
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    expect(await staff.api.ask(node, { id: entry!['id'] })).toEqual({ node: null })
  })

  it('refuses bad input with the field that is wrong', async () => {
    const fields = async (variables: object) => {
      const answer = await auditor.api.query(list, { first: 1, ...variables })
      return answer.errors[0]?.extensions.fields
    }
    expect(await fields({ first: 101 })).toEqual({ first: 'TOO_LARGE' })
    expect(await fields({ after: 'nonsense' })).toEqual({ after: 'MALFORMED' })
    expect(await fields({ filter: { recordId: 'nonsense' } })).toEqual({ 'filter.recordId': 'NOT_AN_ID' })
    expect(await fields({ filter: { actorId: recordId(RecordKind.STREET, street) } })).toEqual({
      'filter.actorId': 'NOT_AN_ID',
    })
    expect(
      await fields({ filter: { from: '2026-02-01T00:00:00.000Z', until: '2026-01-01T00:00:00.000Z' } }),
    ).toEqual({ 'filter.until': 'END_BEFORE_START' })
    for (const [key, length] of [
      ['action', 60],
      ['actor', 40],
      ['record', 120],
    ] as const) {
      const at = `filter.${key}`
      expect(await fields({ filter: { [key]: 'x'.repeat(length + 1) } })).toEqual({ [at]: 'TOO_LONG' })
      expect(await fields({ filter: { [key]: '' } })).toEqual({ [at]: 'REQUIRED' })
    }
    for (const [key, value] of [
      ['role', 'KING'],
      ['source', 'RUMOUR'],
      ['recordKind', 'MOON'],
    ] as const)
      expect((await auditor.api.query(list, { first: 1, filter: { [key]: value } })).code).toBe(
        'INVALID_INPUT',
      )
  })

  it('takes as many statements for a hundred entries as for one', async () => {
    const count = async (first: number) => {
      api.statements.splice(0)
      await auditor.api.ask(list, { first, filter: { record: '江', source: 'SYSTEM' } })
      return api.statements.length
    }
    const forOne = await count(1)
    expect(forOne).toBeGreaterThan(1)
    expect(await count(100)).toBe(forOne)
  })
})

describe('its table', () => {
  const altering = ['update audit_log set reason = null', 'delete from audit_log', 'truncate audit_log']

  it('cannot be altered by the role that serves', async () => {
    const client = new pg.Client(api.database.url)
    await client.connect()
    await client.query(`select set_config('app.district_id', $1, false)`, [district.id])
    expect((await client.query('select from audit_log')).rowCount).toBeGreaterThan(5)
    for (const statement of altering)
      await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' })
    await client.end()
  })

  it('cannot be altered by its owner either', async () => {
    const client = await api.database.owner()
    for (const statement of altering)
      await expect(client.query(statement), statement).rejects.toThrow('the audit log is only added to')
  })

  it('shows no row to a connection without a district, and takes none for another', async () => {
    const client = new pg.Client(api.database.url)
    await client.connect()
    for (const table of ['audit_log', 'timeline'])
      expect((await client.query(`select from ${table}`)).rowCount, table).toBe(0)
    await client.query(`select set_config('app.district_id', $1, false)`, [district.id])
    const foreign = `insert into audit_log (id, district_id, at, action, actor_name, record_kind, record_id, source, record_name)
      values ($1, $2, now(), 'x', '', 'STREET', $1, 'WEB', 'x')`
    await expect(client.query(foreign, [v7(), neighbour.id])).rejects.toMatchObject({ code: '42501' })
    await client.end()
  })
})
