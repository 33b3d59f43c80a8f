import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password, type StoryDistrict } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  type Neighbourhood,
  registerEnterprise,
  rowId,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import { globalId } from '../../platform/global-id.ts'

let api: TestApi
let district: StoryDistrict
let place: Neighbourhood

beforeAll(async () => {
  api = await startApi()
  // A day whose neighbours the filters name.
  api.clock.set(new Date('2026-12-21T10:00:00+08:00'))
  district = await createDistrict(api)
  place = await createNeighbourhood(district)
})
afterAll(() => api?.close())

const userId = (accountId: string) => globalId('User', accountId)

describe('a user', () => {
  const endUser = (given: object, by = district.admin.api) =>
    sendMutation(by, 'endUser', given, 'endedGrants user { grants { state } }')
  const read = `query ($filter: UserFilter) { users(first: 50, filter: $filter) {
    edges { node { id name version lastSignInAt grants { role state scopeName } } } } }`
  const found = async (filter: object) => {
    const { users } = await district.admin.api.ask(read, { filter })
    return users.edges.map((edge: { node: object }) => edge.node)
  }

  it('is found by role, scope, state, name and last sign-in', async () => {
    const staff = await district.person(
      Role.COMMUNITY_STAFF,
      ScopeKind.COMMUNITY,
      rowId(place.communityId),
      '秦关月',
    )
    const scope = { scopeId: place.communityId, role: 'COMMUNITY_STAFF' }
    expect(await found({ ...scope, search: '秦关' })).toMatchObject([
      { name: '秦关月', lastSignInAt: api.clock.now().toISOString(), grants: [{ state: 'CURRENT' }] },
    ])
    expect(await found({ ...scope, search: staff.mobile, state: 'ENDED' })).toEqual([])
    expect(await found({ search: '秦关', notSignedInSince: '2026-12-21' })).toEqual([])
    expect(await found({ search: '秦关', notSignedInSince: '2026-12-22' })).toHaveLength(1)
    const wrong = await district.admin.api.query(read, { filter: { scopeId: 'nonsense' } })
    expect(wrong.errors[0]!.extensions.fields).toEqual({ 'filter.scopeId': 'NOT_AN_ID' })
  })

  it('loses all roles of the district at once, with a reason, but nobody their own', async () => {
    const [{ id, version }] = await found({ search: '秦关' })
    expect((await endUser({ id, version, reason: '' })).errors[0]!.extensions.fields).toEqual({
      reason: 'TOO_SHORT',
    })
    expect((await endUser({ id, version: version + 1, reason: '离职' })).code).toBe('CONFLICT')
    expect((await endUser({ id, version, reason: '离职' })).data.endUser).toEqual({
      endedGrants: 1,
      user: { grants: [{ state: 'ENDED' }] },
    })
    const own = userId(district.admin.accountId)
    const [self] = await found({ search: district.admin.mobile })
    const refused = await endUser({ id: own, version: self.version, reason: '离职' })
    expect(refused.errors[0]!.extensions.fields).toEqual({ id: 'NOT_ALLOWED' })
  })

  it('shows no grants and no sign-in to whoever only meets them', async () => {
    const rep = await registerEnterprise(api, place.buildingId, '长江茶行')
    const { roleGrants } = await rep.api.ask(
      '{ roleGrants(first: 5) { edges { node { user { mobileMasked lastSignInAt grants { id } } } } } }',
    )
    expect(roleGrants.edges).toHaveLength(1)
    expect(roleGrants.edges[0].node.user).toMatchObject({ lastSignInAt: null, grants: [] })
  })
})

describe('scopes to choose from', () => {
  const scopes = async (role: string, search: string, by = district.admin.api) =>
    (
      await by.ask(
        'query ($role: Role!, $search: String) { grantScopes(role: $role, search: $search) { kind name within } }',
        {
          role,
          search,
        },
      )
    ).grantScopes

  it('fit the role and what is typed', async () => {
    expect(await scopes('COMMUNITY_STAFF', '扬子')).toEqual([
      { kind: 'COMMUNITY', name: '扬子社区', within: '一元街道' },
    ])
    expect(await scopes('AUDITOR', '')).toMatchObject([{ kind: 'DISTRICT' }, { kind: 'STREET' }])
    expect(await scopes('ENTERPRISE_REP', '长江茶')).toMatchObject([{ kind: 'ENTERPRISE', name: '长江茶行' }])
    expect(await scopes('STREET_STAFF', '%')).toEqual([])
    expect(await scopes('COUNCIL_OFFICER', '')).toEqual([])
    await place.streetStaff.api.signIn(place.streetStaff.mobile, password)
    expect(await scopes('COMMUNITY_STAFF', '', place.streetStaff.api)).toMatchObject([{ name: '扬子社区' }])
    expect(await scopes('ENTERPRISE_REP', '', place.streetStaff.api)).toEqual([])
  })
})
