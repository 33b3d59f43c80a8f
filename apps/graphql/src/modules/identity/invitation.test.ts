import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badRequiredText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'
import {
  createNeighbourhood,
  freshKey,
  type Neighbourhood,
  type Registered,
  registerEnterprise,
  rowId,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import { globalId } from '../../platform/global-id.ts'
import { takeRoles } from './index.ts'

let api: TestApi
let district: StoryDistrict
let place: Neighbourhood
let bookshop: Registered

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  place = await createNeighbourhood(district)
  bookshop = await registerEnterprise(api, place.buildingId, '江城书院')
})
afterAll(() => api?.close())

const fields = 'invitation { id version status mobileMasked scopeName inviterName expiresAt } token'
const newInvitation = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  mobile: freshMobile(),
  name: '周宁',
  role: 'COMMUNITY_STAFF',
  scopeId: place.communityId,
  ...more,
})
const invite = (more: object = {}, by: Caller = district.admin.api) =>
  sendMutation(by, 'inviteUser', newInvitation(more), fields)
const read = (token: string) =>
  api.caller().query(
    `query ($token: String!) { invitation(token: $token) {
      districtName scopeName role inviterName name mobileMasked hasAccount validFrom } }`,
    { token },
  )
const accept = (caller: Caller, given: object) =>
  sendMutation(
    caller,
    'acceptInvitation',
    given,
    'viewer { user { name } actingGrant { role scopeName origin } }',
  )
const changed = (name: string, one: { id: string; version: number }, by = district.admin.api) =>
  by.query(`mutation ($input: InvitationInput!) { ${name}(input: $input) { ${fields} } }`, {
    input: { id: one.id, version: one.version },
  })

describe('an invitation', () => {
  it('shows where it leads, and makes an account whose role begins', async () => {
    const mobile = freshMobile()
    const { token, invitation } = (await invite({ mobile })).data.inviteUser
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(invitation).toMatchObject({ status: 'OPEN', scopeName: '扬子社区', inviterName: '江岸区管理员' })
    expect((await read(token)).data.invitation).toMatchObject({
      districtName: '江岸区',
      scopeName: '扬子社区',
      role: 'COMMUNITY_STAFF',
      inviterName: '江岸区管理员',
      name: '周宁',
      mobileMasked: mobile.replace(/^(...).{4}/, '$1****'),
      hasAccount: false,
    })
    const caller = api.caller()
    const done = await accept(caller, { token, name: '周小宁', password: 'a walk along the river' })
    expect(done.data.acceptInvitation.viewer).toEqual({
      user: { name: '周小宁' },
      actingGrant: { role: 'COMMUNITY_STAFF', scopeName: '扬子社区', origin: 'INVITATION' },
    })
    expect((await caller.query('{ compounds(first: 1) { totalCount } }')).code).toBeUndefined()
    expect((await api.caller().signIn(mobile, 'a walk along the river')).code).toBeUndefined()
  })

  it('is taken by an account that is there with its password, and not without', async () => {
    const known = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id, '两职人')
    const { token } = (await invite({ mobile: known.mobile })).data.inviteUser
    expect((await read(token)).data.invitation.hasAccount).toBe(true)
    const wrong = await accept(api.caller(), { token, name: '别人', password: 'not the password' })
    expect(wrong.errors[0]!.extensions.fields).toEqual({ password: 'WRONG_PASSWORD' })
    const done = await accept(api.caller(), { token, password })
    expect(done.data.acceptInvitation.viewer).toMatchObject({
      user: { name: '两职人' },
      actingGrant: { role: 'COMMUNITY_STAFF' },
    })
  })

  it('answers alike when it is unknown, used, withdrawn or expired', async () => {
    const used = (await invite()).data.inviteUser
    await accept(api.caller(), { token: used.token, name: '周宁', password })
    const withdrawn = (await invite()).data.inviteUser
    expect((await changed('withdrawInvitation', withdrawn.invitation)).data.withdrawInvitation).toMatchObject(
      {
        invitation: { status: 'WITHDRAWN' },
        token: null,
      },
    )
    const expired = (await invite()).data.inviteUser
    const before = api.clock.now()
    api.clock.advance(7 * 86_400_000)
    for (const token of [globalId('User', district.id), used.token, withdrawn.token, expired.token]) {
      expect((await read(token)).data).toEqual({ invitation: null })
      const answer = await accept(api.caller(), { token, name: '周宁', password })
      expect(answer.errors[0]!.extensions).toEqual({
        code: 'NOT_FOUND',
        requestId: expect.any(String) as string,
      })
    }
    api.clock.set(before)
  })

  it('gets another link when the first is lost, and then the first is worth nothing', async () => {
    const { token, invitation } = (await invite()).data.inviteUser
    const renewed = (await changed('renewInvitation', invitation)).data.renewInvitation
    expect(renewed.token).not.toBe(token)
    expect((await read(token)).data.invitation).toBeNull()
    expect((await read(renewed.token)).data.invitation).toMatchObject({ name: '周宁' })
    expect((await changed('renewInvitation', invitation)).code).toBe('CONFLICT')
  })

  it('leads to one grant, however many take it at once', async () => {
    const { token } = (await invite()).data.inviteUser
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => accept(api.caller(), { token, name: '周宁', password })),
    )
    expect(answers.map(({ code }) => code ?? 'taken').toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => 'NOT_FOUND'),
      'taken',
    ])
  })

  it('counts who tries links out, by the address that they come from', async () => {
    const codes: (string | undefined)[] = []
    for (let round = 0; round < 101; round++) codes.push((await read(`no such link ${round}`)).code)
    expect(codes.at(0)).toBeUndefined()
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS')
    const { token } = (await invite()).data.inviteUser
    expect((await read(token)).code).toBe('TOO_MANY_ATTEMPTS')
    await api.services.orm.em.fork().getConnection().execute('delete from rate_limit')
  })

  it('is made once for a key, and its token is told once', async () => {
    const input = newInvitation()
    const first = await sendMutation(district.admin.api, 'inviteUser', input, fields)
    const second = await sendMutation(district.admin.api, 'inviteUser', input, fields)
    expect(second.data.inviteUser.invitation.id).toBe(first.data.inviteUser.invitation.id)
    expect(second.data.inviteUser.token).toBeNull()
  })

  it('is refused with the field that is wrong, and writes nothing', async () => {
    const open = newInvitation()
    await sendMutation(district.admin.api, 'inviteUser', open, fields)
    const cases: [object, object][] = [
      [{ mobile: '123' }, { mobile: 'NOT_A_MOBILE_NUMBER' }],
      [{ mobile: open.mobile }, { mobile: 'DUPLICATE' }],
      [{ mobile: place.communityStaff.mobile }, { mobile: 'DUPLICATE' }],
      [{ role: 'COUNCIL_OFFICER' }, { role: 'NOT_ALLOWED' }],
      [{ role: 'STREET_STAFF' }, { role: 'NOT_ALLOWED' }],
      [{ scopeId: 'nonsense' }, { scopeId: 'NOT_AN_ID' }],
      [{ validFrom: '2020-01-01' }, { validFrom: 'IN_THE_PAST' }],
      [{ validUntil: '2020-01-01' }, { validUntil: 'IN_THE_PAST' }],
      ...badRequiredText(60).map(([name, code]): [object, object] => [{ name }, { name: code }]),
      ...badKeys.map(([idempotencyKey, code]): [object, object] => [
        { idempotencyKey },
        { idempotencyKey: code },
      ]),
    ]
    for (const [more, wrong] of cases) {
      expect(await refused(api, () => invite(more)), JSON.stringify(more)).toEqual({
        code: 'INVALID_INPUT',
        fields: wrong,
      })
    }
    const { token } = (await invite()).data.inviteUser
    const weak = await accept(api.caller(), { token, name: '周宁', password: 'aaaaaaaaaaaa' })
    expect(weak.errors[0]!.extensions.fields).toEqual({ password: 'WEAK_PASSWORD' })
    const nameless = await accept(api.caller(), { token, password })
    expect(nameless.errors[0]!.extensions.fields).toEqual({ name: 'REQUIRED' })
  })
})

describe('inviting', () => {
  it('is for a representative of the own enterprise alone', async () => {
    const own = { role: 'ENTERPRISE_REP', scopeId: bookshop.id }
    const { token, invitation } = (await invite(own, bookshop.api)).data.inviteUser
    const colleague = api.caller()
    expect((await accept(colleague, { token, name: '郑远', password })).code).toBeUndefined()
    const list =
      '{ roleGrants(first: 9, filter: { state: CURRENT }) { edges { node { id version origin giverName user { name } } } } }'
    const { roleGrants } = await bookshop.api.ask(list)
    expect(roleGrants.edges.map((edge: { node: object }) => edge.node)).toMatchObject([
      { origin: 'INVITATION', giverName: '陈立', user: { name: '郑远' } },
      { origin: 'REGISTRATION', user: { name: '陈立' } },
    ])
    const other = await registerEnterprise(api, place.buildingId, '汉口烘焙')
    const strange = await invite({ ...own, scopeId: other.id }, bookshop.api)
    expect(strange.errors[0]!.extensions.fields).toEqual({ scopeId: 'NOT_FOUND' })
    expect((await invite({}, bookshop.api)).errors[0]!.extensions.fields).toEqual({ role: 'NOT_ALLOWED' })
    expect((await changed('withdrawInvitation', invitation, other.api)).code).toBe('NOT_FOUND')
    const { invitations } = await other.api.ask('{ invitations(first: 5) { totalCount } }')
    expect(invitations.totalCount).toBe(0)

    const [{ node: invited }, { node: first }] = roleGrants.edges
    const end = ({ id, version }: { id: string; version: number }, by: Caller) =>
      sendMutation(by, 'endRole', { id, version }, 'grant { id }')
    expect((await end(invited, other.api)).code).toBe('NOT_FOUND')
    expect((await end(first, bookshop.api)).errors[0]!.extensions.fields).toEqual({ id: 'NOT_ALLOWED' })
    expect((await end(invited, bookshop.api)).code).toBeUndefined()
    expect(await colleague.ask('{ viewer { user { id } } }')).toEqual({ viewer: null })
  })

  it('is for street staff of communities of the own street', async () => {
    expect((await invite({}, place.streetStaff.api)).code).toBeUndefined()
    const street = { role: 'STREET_STAFF', scopeId: place.streetId }
    expect((await invite(street, place.streetStaff.api)).errors[0]!.extensions.fields).toEqual({
      role: 'NOT_ALLOWED',
    })
    const elsewhere = await createDistrict(api, '武昌区', '420106')
    const there = await createNeighbourhood(elsewhere)
    const foreign = await invite({}, there.streetStaff.api)
    expect(foreign.errors[0]!.extensions.fields).toEqual({ scopeId: 'NOT_FOUND' })
  })

  it('ends with the enterprise: its open links and its representatives', async () => {
    const bakery = await registerEnterprise(api, place.buildingId, '江边面包')
    const { token } = (await invite({ role: 'ENTERPRISE_REP', scopeId: bakery.id }, bakery.api)).data
      .inviteUser
    await district.work((work) => takeRoles(work, { role: Role.ENTERPRISE_REP, scopeId: rowId(bakery.id) }))
    expect((await read(token)).data.invitation).toBeNull()
  })

  it('has room for twenty open ones of a role on a scope', async () => {
    const mill = await registerEnterprise(api, place.buildingId, '汉口面粉')
    const own = { role: 'ENTERPRISE_REP', scopeId: mill.id }
    for (let n = 0; n < 20; n++) expect((await invite(own, mill.api)).code).toBeUndefined()
    expect((await invite(own, mill.api)).errors[0]!.extensions.fields).toEqual({ scopeId: 'TOO_MANY' })
  })

  it('is listed in as many statements for twenty as for one', async () => {
    const count = async (first: number) => {
      api.statements.splice(0)
      await district.admin.api.ask(
        'query ($first: Int!) { invitations(first: $first, filter: { role: ENTERPRISE_REP, status: OPEN }) { edges { node { scopeName inviterName status } } } }',
        { first },
      )
      return api.statements.length
    }
    const forOne = await count(1)
    expect(forOne).toBeGreaterThan(2)
    expect(await count(20)).toBe(forOne)
  })
})
