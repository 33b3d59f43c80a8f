import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'
import { dayOf } from '../../platform/clock.ts'

const day = 86_400_000

let api: TestApi
let council: CouncilStory
let community: Caller
let compoundId: string

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  community = council.communityStaff.api
  const facts = { households: 10, residents: 20, olderShare: 0.2, childrenShare: 0.2, dualIncomeShare: 0.2 }
  const made = await must(
    council.district.admin.api,
    'createCompound',
    {
      idempotencyKey: freshKey(),
      communityId: council.communityId,
      name: '江汉里',
      address: '1 号',
      ...facts,
    },
    'compound { id }',
  )
  compoundId = made.compound.id
})
afterAll(() => api?.close())

const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * day))

const fields = `need { id version status title size urgency audience neededUntil raisedByName category { code zh }
  community { name } compound { name } enterprise { name } viewerCanWithdraw timeline { action to reason } }`

const words = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  title: '社区食堂菜品',
  body: '为行动不便的老人送午餐。',
  audience: 'OLDER',
  size: 30,
  urgency: 'NORMAL',
  neededFrom: inDays(1),
  neededUntil: inDays(30),
  ...more,
})

const raise = async (who: Caller, more: object = {}) =>
  (await must(who, 'createNeed', words(more), fields)).need

const read = async (who: Caller, id: string) =>
  (await who.ask(`query ($id: ID!) { need(id: $id) { status viewerCanWithdraw } }`, { id })).need

const titles = async (who: Caller, filter: object): Promise<string[]> => {
  const { needs } = await who.ask(
    'query ($filter: NeedFilter) { needs(first: 50, filter: $filter) { totalCount edges { node { title } } } }',
    { filter },
  )
  return needs.edges.map((edge: { node: { title: string } }) => edge.node.title)
}

describe('a need', () => {
  it('is raised by a community for a compound of its own, and seen by the district', async () => {
    const need = await raise(community, { compoundId, category: 'S03' })
    expect(need).toMatchObject({
      status: 'OPEN',
      raisedByName: '扬子社区',
      community: { name: '扬子社区' },
      compound: { name: '江汉里' },
      enterprise: null,
      category: { code: 'S03' },
      viewerCanWithdraw: true,
      timeline: [{ action: 'createNeed', to: 'OPEN' }],
    })
    expect(await read(council.chair.api, need.id)).toEqual({ status: 'OPEN', viewerCanWithdraw: false })
  })

  it('is raised by a verified enterprise for its staff, and by no other', async () => {
    const need = await raise(council.chair.api, { title: '员工子女暑托' })
    expect(need).toMatchObject({
      raisedByName: '长江置业',
      enterprise: { name: '长江置业' },
      community: null,
    })
    const newcomer = await registerEnterprise(api, council.buildingId, '汉口书局')
    expect((await sendMutation(newcomer.api, 'createNeed', words(), fields)).code).toBe('FORBIDDEN')
    expect((await sendMutation(council.officer.api, 'createNeed', words(), fields)).code).toBe('FORBIDDEN')
  })

  it('is raised once for a key', async () => {
    const input = words({ title: '只提一次' })
    const [one, other] = await Promise.all([
      must(community, 'createNeed', input, fields),
      must(community, 'createNeed', input, fields),
    ])
    expect(one.need.id).toBe(other.need.id)
    const changed = await sendMutation(community, 'createNeed', { ...input, size: 31 }, fields)
    expect(changed.code).toBe('IDEMPOTENCY_KEY_REUSED')
    expect(await titles(community, { search: '只提一次' })).toHaveLength(1)
  })

  it.each([
    [{ title: ' ' }, 'title', 'REQUIRED'],
    [{ title: '长'.repeat(61) }, 'title', 'TOO_LONG'],
    [{ body: '长'.repeat(5_001) }, 'body', 'TOO_LONG'],
    [{ body: '前\u202e后' }, 'body', 'CONTROL_CHARACTERS'],
    [{ size: 0 }, 'size', 'TOO_SMALL'],
    [{ size: 100_001 }, 'size', 'TOO_LARGE'],
    [{ category: 'X99' }, 'category', 'NOT_FOUND'],
    [{ neededFrom: '2026-12-09', neededUntil: '2026-12-08' }, 'neededUntil', 'END_BEFORE_START'],
    [{ neededFrom: '2020-01-01', neededUntil: '2020-01-02' }, 'neededUntil', 'IN_THE_PAST'],
    [{ compoundId: 'x' }, 'compoundId', 'NOT_AN_ID'],
    [{ idempotencyKey: 'short' }, 'idempotencyKey', 'TOO_SHORT'],
  ])('refuses %o', async (more, path, code) => {
    const answer = await sendMutation(community, 'createNeed', words(more), fields)
    expect(answer.code).toBe('INVALID_INPUT')
    expect(answer.errors[0]!.extensions.fields).toMatchObject({ [path]: code })
  })

  it("names no other party, nor another's compound", async () => {
    const refused = async (who: Caller, more: object) =>
      (await sendMutation(who, 'createNeed', words(more), fields)).errors[0]!.extensions.fields
    expect(await refused(council.chair.api, { compoundId })).toEqual({ compoundId: 'NOT_FOUND' })
    const { communityId, chair } = council
    expect(await refused(chair.api, { communityId })).toEqual({ communityId: 'NOT_FOUND' })
    expect(await refused(community, { enterpriseId: chair.id })).toEqual({ enterpriseId: 'NOT_FOUND' })
  })
})

describe('withdrawing a need', () => {
  const withdraw = (who: Caller, { id, version }: { id: string; version: number }, reason?: string) =>
    sendMutation(who, 'withdrawNeed', { id, version, reason }, fields)

  it('is for its party, by the version that it read, and once', async () => {
    const need = await raise(community)
    expect((await withdraw(council.chair.api, need)).code).toBe('FORBIDDEN')
    expect((await withdraw(council.streetStaff.api, need)).code).toBe('FORBIDDEN')
    expect((await withdraw(community, { ...need, version: 7 })).code).toBe('CONFLICT')
    const tooLong = await withdraw(community, need, '长'.repeat(201))
    expect(tooLong.errors[0]!.extensions.fields).toEqual({ reason: 'TOO_LONG' })
    const nowhere = await withdraw(community, { ...need, id: 'x' })
    expect(nowhere.errors[0]!.extensions.fields).toEqual({ id: 'NOT_AN_ID' })
    const { data } = await withdraw(community, need, '已由志愿者解决')
    expect(data.withdrawNeed.need).toMatchObject({ status: 'WITHDRAWN', viewerCanWithdraw: false })
    expect(data.withdrawNeed.need.timeline[1]).toMatchObject({ to: 'WITHDRAWN', reason: '已由志愿者解决' })
    const again = await withdraw(community, data.withdrawNeed.need)
    expect(again.code).toBe('INVALID_TRANSITION')
    expect(again.errors[0]!.extensions.facts).toMatchObject({ from: 'WITHDRAWN', allowed: [] })
  })

  it('answers for a need of another district as for none', async () => {
    const there = await createCouncil(api, await createDistrict(api, '武昌区', '420106'))
    const foreign = await raise(there.communityStaff.api)
    expect((await withdraw(community, foreign)).code).toBe('NOT_FOUND')
    expect(await read(community, foreign.id)).toBeNull()
  })
})

describe('the list of needs', () => {
  it('is filtered by words, category, party, street and state', async () => {
    await raise(community, { title: '楼道加装扶手', body: '', category: 'S03' })
    await raise(council.chair.api, { title: '午间健身场地' })
    expect(await titles(community, { search: '扶手' })).toEqual(['楼道加装扶手'])
    expect(await titles(community, { search: '扬子' })).toContain('楼道加装扶手')
    expect(await titles(community, { search: '扶手', category: 'S04' })).toEqual([])
    expect(await titles(community, { communityId: council.communityId })).not.toContain('午间健身场地')
    expect(await titles(community, { streetId: council.streetId })).toEqual(
      expect.arrayContaining(['楼道加装扶手', '午间健身场地']),
    )
    expect(await titles(council.chair.api, { mine: true })).not.toContain('楼道加装扶手')
    expect(await titles(council.streetStaff.api, { mine: true })).toEqual([])
    expect(await titles(community, { statuses: ['WITHDRAWN'] })).not.toContain('楼道加装扶手')
  })

  it('reads its rows by one statement, whatever their number, and by cursor', async () => {
    const list = `query ($first: Int!, $after: String) { needs(first: $first, after: $after) {
      edges { node { title raisedByName category { zh } } } pageInfo { hasNextPage endCursor } } }`
    const count = async (first: number) => {
      api.statements.splice(0)
      const { needs } = await community.ask(list, { first })
      return {
        rows: needs.edges.length,
        statements: api.statements.filter((sql) => sql.includes('"need"')).length,
      }
    }
    const one = await count(1)
    const more = await count(4)
    expect([one.rows, more.rows]).toEqual([1, 4])
    expect([one.statements, more.statements]).toEqual([1, 1])
    const first = await community.ask(list, { first: 1 })
    const next = await community.ask(list, { first: 1, after: first.needs.pageInfo.endCursor })
    expect(next.needs.edges[0].node.title).not.toBe(first.needs.edges[0].node.title)
    expect((await community.query(list, { first: 101 })).code).toBe('INVALID_INPUT')
  })
})

it('is hidden from an enterprise that is not verified yet', async () => {
  const { id } = await raise(community)
  const applicant = await registerEnterprise(api, council.buildingId, '新来的公司')
  expect(await read(applicant.api, id)).toBeNull()
  expect(await titles(applicant.api, {})).toEqual([])
  expect(await read(council.chair.api, id)).not.toBeNull()
  const taken = await sendMutation(applicant.api, 'withdrawNeed', { id, version: 1 }, fields)
  expect(taken.code).toBe('NOT_FOUND')
})

it('expires on the day after its last one', async () => {
  const need = await raise(community, { title: '今天截止', neededFrom: inDays(0), neededUntil: inDays(0) })
  await api.runJob('expire-needs')
  expect((await read(community, need.id)).status).toBe('OPEN')
  api.clock.advance(2 * day)
  await api.runJob('expire-needs')
  await community.signIn(council.communityStaff.mobile, password)
  expect((await read(community, need.id)).status).toBe('EXPIRED')
})
