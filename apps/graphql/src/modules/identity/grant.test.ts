import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshKey,
  type Neighbourhood,
  registerEnterprise,
  rowId,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import { rows } from '../../platform/database/rows.ts'
import { globalId } from '../../platform/global-id.ts'
import { takeRoles } from './index.ts'

let api: TestApi
let district: StoryDistrict
let place: Neighbourhood

beforeAll(async () => {
  api = await startApi()
  // Before the days that the stories name.
  at('2026-12-01T09:00')
  district = await createDistrict(api)
  place = await createNeighbourhood(district)
})
afterAll(() => api?.close())

const grantsOn = `query ($day: Date!, $filter: RoleGrantFilter) { grantsOn(day: $day, first: 100, filter: $filter) {
  edges { node { id role scopeName origin giverName endedAt state user { name } } } } }`
const held = async (on: string, filter: object = {}) => {
  const answer = await district.admin.api.ask(grantsOn, { day: on, filter })
  return answer.grantsOn.edges.map((edge: { node: object }) => edge.node)
}
const userId = (accountId: string) => globalId('User', accountId)
const grantOf = async (accountId: string) => {
  const { roleGrants } = await district.admin.api.ask(
    'query ($filter: RoleGrantFilter) { roleGrants(first: 5, filter: $filter) { edges { node { id version validFrom validUntil state } } } }',
    { filter: { userId: userId(accountId) } },
  )
  return roleGrants.edges[0].node
}
const again = () => district.admin.api.signIn(district.admin.mobile, password)
const end = (given: object, by = district.admin.api) =>
  sendMutation(by, 'endRole', given, 'grant { id validUntil state endedAt version }')
const grant = (given: object) =>
  sendMutation(
    district.admin.api,
    'grantRole',
    {
      idempotencyKey: freshKey(),
      name: '周宁',
      role: 'COMMUNITY_STAFF',
      scopeId: place.communityId,
      ...given,
    },
    'grant { id version state user { id } }',
  )
/** At a time of December 2026, in Asia/Shanghai. */
const at = (moment: string) => api.clock.set(new Date(`${moment}:00+08:00`))

describe('grants in time', () => {
  it('tell for any day who could do what, by which grant, how it came and from whom', async () => {
    at('2026-12-01T10:00')
    await again()
    const mobile = freshMobile()
    const given = await grant({ mobile, validFrom: '2026-12-03', validUntil: '2026-12-05' })
    const { id, state, user } = given.data.grantRole.grant
    expect(state).toBe('COMING')
    const whose = { userId: user.id }
    expect(await held('2026-12-02', whose)).toEqual([])
    for (const on of ['2026-12-03', '2026-12-04', '2026-12-05']) {
      expect(await held(on, whose)).toEqual([
        expect.objectContaining({
          id,
          role: 'COMMUNITY_STAFF',
          scopeName: '扬子社区',
          origin: 'BY_HAND',
          giverName: '江岸区管理员',
          user: { name: '周宁' },
        }),
      ])
    }
    expect(await held('2026-12-06', whose)).toEqual([])

    at('2026-12-10T10:00')
    await again()
    expect(await held('2026-12-04', { scopeId: place.communityId, ...whose })).toMatchObject([
      { id, state: 'ENDED' },
    ])
    // A street stands for what lies in it.
    expect(await held('2026-12-04', { scopeId: place.streetId, ...whose })).toHaveLength(1)
    expect(await held('2026-12-04', { scopeId: globalId('District', district.id), ...whose })).toEqual([])
  })

  it('refuse in an open session from the day after their last one', async () => {
    at('2026-12-20T23:40')
    await again()
    const staff = await district.person(Role.COMMUNITY_STAFF, ScopeKind.COMMUNITY, rowId(place.communityId))
    const { id, version } = await grantOf(staff.accountId)
    const ended = await end({ id, version, lastDay: '2026-12-20', reason: '调岗' })
    expect(ended.data.endRole.grant).toMatchObject({
      validUntil: '2026-12-20',
      state: 'CURRENT',
      endedAt: null,
    })
    const ask = () =>
      staff.api.query('{ compounds(first: 1) { totalCount } viewer { actingGrant { role } } }')
    expect((await ask()).code).toBeUndefined()
    at('2026-12-21T00:01')
    expect((await ask()).code).toBe('FORBIDDEN')
    await again()
    expect(await held('2026-12-20', { userId: userId(staff.accountId) })).toHaveLength(1)
    expect(await held('2026-12-21', { userId: userId(staff.accountId) })).toEqual([])
  })

  it('ended at once held on that day until then, and sign out whoever acts in them', async () => {
    const staff = await district.person(Role.COMMUNITY_STAFF, ScopeKind.COMMUNITY, rowId(place.communityId))
    const { id, version } = await grantOf(staff.accountId)
    at('2026-12-21T00:05')
    const ended = await end({ id, version })
    expect(ended.data.endRole.grant).toMatchObject({ state: 'ENDED', validUntil: '2026-12-20' })
    expect(await staff.api.ask('{ viewer { user { id } } }')).toEqual({ viewer: null })
    const whose = { userId: userId(staff.accountId) }
    expect(await held('2026-12-21', whose)).toMatchObject([{ id, endedAt: '2026-12-20T16:05:00.000Z' }])
    expect(await held('2026-12-20', whose)).toEqual([])
    // Ended again it would seem to have lasted longer.
    const twice = await end({ id, version: ended.data.endRole.grant.version })
    expect(twice.errors[0]!.extensions.fields).toEqual({ id: 'NOT_ALLOWED' })
  })

  it('that were ended before they began never held', async () => {
    const given = await grant({ mobile: freshMobile(), validFrom: '2027-01-10' })
    const { id, version, user } = given.data.grantRole.grant
    const ended = await end({ id, version })
    expect(ended.data.endRole.grant).toMatchObject({ state: 'ENDED', validUntil: '2027-01-09' })
    for (const on of ['2026-12-20', '2026-12-21', '2027-01-09', '2027-01-10']) {
      expect(await held(on, { userId: user.id })).toEqual([])
    }
    const state = { userId: user.id, state: 'COMING' }
    const { roleGrants } = await district.admin.api.ask(
      'query ($filter: RoleGrantFilter) { roleGrants(first: 5, filter: $filter) { totalCount } }',
      { filter: state },
    )
    expect(roleGrants.totalCount).toBe(0)
  })

  it('begin today or later, and end between today and the end that they have', async () => {
    const past = await grant({ mobile: freshMobile(), validFrom: '2026-12-20' })
    expect(past.errors[0]!.extensions.fields).toEqual({ validFrom: 'IN_THE_PAST' })
    const turned = await grant({ mobile: freshMobile(), validFrom: '2026-12-30', validUntil: '2026-12-29' })
    expect(turned.errors[0]!.extensions.fields).toEqual({ validUntil: 'END_BEFORE_START' })
    const given = await grant({ mobile: freshMobile(), validFrom: '2026-12-25', validUntil: '2026-12-28' })
    const { id, version } = given.data.grantRole.grant
    for (const [lastDay, code] of [
      ['2026-12-20', 'IN_THE_PAST'],
      ['2026-12-24', 'END_BEFORE_START'],
      ['2026-12-29', 'TOO_LARGE'],
    ]) {
      const answer = await end({ id, version, lastDay })
      expect(answer.errors[0]!.extensions.fields).toEqual({ lastDay: code })
    }
  })

  it('come by registration, by a seat or with the district without being given by hand', async () => {
    const enterprise = await registerEnterprise(api, place.buildingId, '江城书院')
    expect(await held('2026-12-21', { scopeId: enterprise.id })).toMatchObject([
      { origin: 'REGISTRATION', giverName: null },
    ])
    expect(await held('2026-12-21', { role: 'DISTRICT_ADMIN' })).toMatchObject([{ origin: 'SYSTEM' }])
    await district.work((work) =>
      takeRoles(work, { role: Role.ENTERPRISE_REP, scopeId: rowId(enterprise.id) }),
    )
    expect(await enterprise.api.ask('{ viewer { user { id } } }')).toEqual({ viewer: null })
  })

  it('are read within the own street by an auditor of it', async () => {
    const auditor = await district.person(Role.AUDITOR, ScopeKind.STREET, rowId(place.streetId))
    const { grantsOn: seen } = await auditor.api.ask(grantsOn, { day: '2026-12-21', filter: {} })
    const roles = new Set(seen.edges.map((edge: { node: { role: string } }) => edge.node.role))
    expect(roles).toEqual(new Set(['AUDITOR', 'STREET_STAFF', 'COMMUNITY_STAFF', 'ENTERPRISE_REP']))
  })

  it('are listed in as many statements for a hundred as for one', async () => {
    const count = async (first: number) => {
      api.statements.splice(0)
      await district.admin.api.ask(
        `query ($first: Int!) { grantsOn(day: "2026-12-21", first: $first) { edges { node { scopeName giverName user { name } } } } }`,
        { first },
      )
      return api.statements.length
    }
    const forOne = await count(1)
    expect(await count(100)).toBeLessThanOrEqual(forOne + 2)
  })
})

describe('the last administrator', () => {
  it('stays, as long as no other one does without end', async () => {
    const other = await createDistrict(api, '武昌区', '420106')
    const second = await other.person(Role.DISTRICT_ADMIN, ScopeKind.DISTRICT, other.id)
    const third = await other.person(Role.DISTRICT_ADMIN, ScopeKind.DISTRICT, other.id)
    const list = `query ($filter: RoleGrantFilter) { roleGrants(first: 9, filter: $filter) { edges { node { id version } } } }`
    const own = async (accountId: string) =>
      (await other.admin.api.ask(list, { filter: { userId: userId(accountId) } })).roleGrants.edges[0].node
    const [first, next] = [await own(other.admin.accountId), await own(second.accountId)]
    expect((await end(first, other.admin.api)).errors[0]!.extensions.fields).toEqual({ id: 'NOT_ALLOWED' })

    // One whose own role runs out is no replacement.
    const passing = await own(third.accountId)
    const brief = await end({ ...passing, lastDay: '2026-12-31' }, other.admin.api)
    expect(brief.code).toBeUndefined()
    expect((await end(next, third.api)).code).toBeUndefined()
    expect((await end(first, third.api)).code).toBe('LAST_ADMINISTRATOR')
    const shorter = await end({ ...first, lastDay: '2027-12-31' }, third.api)
    expect(shorter.code).toBe('LAST_ADMINISTRATOR')
  })

  it('stays when two end each other at once', async () => {
    const other = await createDistrict(api, '洪山区', '420111')
    const second = await other.person(Role.DISTRICT_ADMIN, ScopeKind.DISTRICT, other.id)
    const { roleGrants } = await other.admin.api.ask(
      '{ roleGrants(first: 9) { edges { node { id version } } } }',
    )
    const [own, first] = roleGrants.edges.map((edge: { node: object }) => edge.node)
    const answers = await Promise.all([end(own, other.admin.api), end(first, second.api)])
    expect(answers.filter(({ code }) => !code)).toHaveLength(1)
    expect(['LAST_ADMINISTRATOR', 'UNAUTHENTICATED']).toContain(answers.find(({ code }) => code)!.code)
  })
})

describe('a grant by hand', () => {
  it('asks an administrator for the second factor, unless that was passed within ten minutes', async () => {
    await again()
    api.clock.advance(11 * 60_000)
    const late = await grant({ mobile: freshMobile() })
    expect(late.errors[0]!.extensions).toMatchObject({
      code: 'SECOND_FACTOR_REQUIRED',
      facts: { fresh: true },
    })
    const { id, version } = await grantOf(district.admin.accountId)
    expect((await end({ id, version })).code).toBe('SECOND_FACTOR_REQUIRED')
    const invitation = { mobile: freshMobile(), name: '周宁', role: 'AUDITOR', scopeId: place.streetId }
    const invited = await sendMutation(
      district.admin.api,
      'inviteUser',
      { idempotencyKey: freshKey(), ...invitation },
      'token',
    )
    expect(invited.code).toBe('SECOND_FACTOR_REQUIRED')
    await again()
    expect((await grant({ mobile: freshMobile() })).code).toBeUndefined()
  })

  it('is refused on an enterprise that is closed', async () => {
    const closed = await registerEnterprise(api, place.buildingId, '汉口旧店')
    await district.work(({ em }) =>
      rows<{ enterprise: { id: string; status: string } }>(em)
        .updateTable('enterprise')
        .set({ status: 'CLOSED' })
        .where('id', '=', rowId(closed.id))
        .execute(),
    )
    const refused = await grant({ mobile: freshMobile(), role: 'ENTERPRISE_REP', scopeId: closed.id })
    expect(refused.errors[0]!.extensions.fields).toEqual({ scopeId: 'NOT_ALLOWED' })
  })

  it('is for somebody of the district, or for a number with a name', async () => {
    const staff = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id, '方文')
    const own = { name: undefined, userId: userId(staff.accountId) }
    expect((await grant(own)).data.grantRole.grant.user.id).toBe(own.userId)
    const stranger = await createDistrict(api, '硚口区', '420104')
    const foreign = await grant({ name: undefined, userId: userId(stranger.admin.accountId) })
    expect(foreign.errors[0]!.extensions.fields).toEqual({ userId: 'NOT_FOUND' })
    const nobody = await grant({ name: undefined })
    expect(nobody.errors[0]!.extensions.fields).toEqual({ mobile: 'REQUIRED', name: 'REQUIRED' })
  })
})
