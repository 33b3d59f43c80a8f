import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'

let api: TestApi
let district: StoryDistrict
let other: StoryDistrict

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  other = await createDistrict(api, '武昌区', '420106')
})
afterAll(() => api?.close())

const viewerQuery = `{ viewer { user { name mobileMasked passwordChangeRequired }
  grants { id role scopeName districtName } actingGrant { role } } }`
const grantRole = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) {
  grant { id version role scopeId scopeName validFrom user { name } } oneTimePassword } }`
const districtId = (of: StoryDistrict) => Buffer.from(`District:${of.id}`).toString('base64url')
let keys = 0
const key = () => `key-number-${++keys}`

describe('signing in', () => {
  it('shows nobody to a visitor', async () => {
    expect(await api.caller().ask(viewerQuery)).toEqual({ viewer: null })
  })

  it('acts in the only role at once', async () => {
    const { viewer } = await district.admin.api.ask(viewerQuery)
    expect(viewer).toMatchObject({
      user: { name: '江岸区管理员', passwordChangeRequired: false },
      grants: [{ role: 'DISTRICT_ADMIN', scopeName: '江岸区', districtName: '江岸区' }],
      actingGrant: { role: 'DISTRICT_ADMIN' },
    })
    expect(viewer.user.mobileMasked).toMatch(/^138\*{4}\d{4}$/)
  })

  it('accepts +86, spaces and full-width digits', async () => {
    const { mobile } = district.admin
    const wide = [...mobile].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
    expect((await api.caller().signIn(`+86 ${wide}`, password)).code).toBeUndefined()
  })

  it('answers an unknown number and a wrong password alike', async () => {
    const unknown = await api.caller().signIn(freshMobile(), password)
    const wrong = await api.caller().signIn(other.admin.mobile, 'not the password')
    const { requestId: _, ...said } = unknown.errors[0]!.extensions
    expect(said).toEqual({ code: 'WRONG_CREDENTIALS' })
    expect(wrong.errors[0]!.extensions).toMatchObject(said)
  })

  it('refuses after five failures of an account, the right password too', async () => {
    const person = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => api.caller().signIn(person.mobile, 'not the password')),
    )
    expect(tries.filter((answer) => answer.code === 'WRONG_CREDENTIALS')).toHaveLength(5)
    const right = await api.caller().signIn(person.mobile, password)
    expect(right.code).toBe('TOO_MANY_ATTEMPTS')
    expect(right.errors[0]!.extensions.facts.retryAfterSeconds).toBeGreaterThan(800)
  })

  it('gives a new secret at each sign-in and ends the one before', async () => {
    const { api: caller, mobile } = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const before = caller.cookie
    const stolen = api.caller()
    stolen.cookie = before
    await caller.signIn(mobile, password)
    expect(caller.cookie).not.toBe(before)
    expect(await stolen.ask('{ viewer { user { id } } }')).toEqual({ viewer: null })
  })

  it('ends on the server with signing out, and by itself when idle', async () => {
    const { api: caller } = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const kept = api.caller()
    kept.cookie = caller.cookie
    await caller.ask('mutation { signOut(input: {}) { ok } }')
    expect(await kept.ask(viewerQuery)).toEqual({ viewer: null })

    const lunch = await createDistrict(api, '洪山区', '420111')
    api.clock.advance(31 * 60_000)
    expect(await lunch.admin.api.ask(viewerQuery)).toEqual({ viewer: null })
    district = { ...district, admin: await again(district) }
    other = { ...other, admin: await again(other) }
  })

  async function again(of: StoryDistrict) {
    await of.admin.api.signIn(of.admin.mobile, password)
    return of.admin
  }
})

describe('roles', () => {
  it('are granted with an account whose one-time password has to be replaced', async () => {
    const mobile = freshMobile()
    const { grantRole: granted } = await district.admin.api.ask(grantRole, {
      input: { idempotencyKey: key(), mobile, name: '李审', role: 'AUDITOR', scopeId: districtId(district) },
    })
    expect(granted.grant).toMatchObject({ role: 'AUDITOR', scopeName: '江岸区', user: { name: '李审' } })

    const caller = api.caller()
    await caller.signIn(mobile, granted.oneTimePassword)
    expect((await caller.query('{ users(first: 5) { totalCount } }')).code).toBe('PASSWORD_CHANGE_REQUIRED')
    const change =
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { actingGrant { role } } } }'
    const weak = await caller.query(change, {
      input: { currentPassword: granted.oneTimePassword, newPassword: 'aaaaaaaaaaaa' },
    })
    expect(weak.errors[0]!.extensions.fields).toEqual({ newPassword: 'WEAK_PASSWORD' })
    const changed = await caller.ask(change, {
      input: { currentPassword: granted.oneTimePassword, newPassword: 'a walk along the river' },
    })
    expect(changed.changePassword.viewer.actingGrant.role).toBe('AUDITOR')
    expect((await caller.ask('{ users(first: 5) { totalCount } }')).users.totalCount).toBeGreaterThan(1)
  })

  it('are granted once for one key, and refused for another payload', async () => {
    const input = {
      idempotencyKey: key(),
      mobile: freshMobile(),
      name: '王查',
      role: 'AUDITOR',
      scopeId: districtId(district),
    }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => district.admin.api.ask(grantRole, { input })),
    )
    expect(new Set(answers.map((answer) => answer.grantRole.grant.id)).size).toBe(1)
    expect(answers.filter((answer) => answer.grantRole.oneTimePassword)).toHaveLength(1)
    const reused = await district.admin.api.query(grantRole, { input: { ...input, name: '另一人' } })
    expect(reused.code).toBe('IDEMPOTENCY_KEY_REUSED')
  })

  it('are refused with the field that is wrong', async () => {
    const input = { mobile: '123', name: '', role: 'AUDITOR', scopeId: 'nonsense' }
    const empty = await district.admin.api.query(grantRole, { input: { ...input, idempotencyKey: key() } })
    expect(empty.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      fields: { name: 'TOO_SHORT' },
    })
    const badId = await district.admin.api.query(grantRole, {
      input: { ...input, name: '甲', idempotencyKey: key() },
    })
    expect(badId.errors[0]!.extensions.fields).toEqual({ scopeId: 'NOT_AN_ID' })
    const badMobile = await district.admin.api.query(grantRole, {
      input: { ...input, name: '甲', scopeId: districtId(district), idempotencyKey: key() },
    })
    expect(badMobile.errors[0]!.extensions.fields).toEqual({ mobile: 'NOT_A_MOBILE_NUMBER' })
    const elsewhere = await district.admin.api.query(grantRole, {
      input: {
        ...input,
        mobile: freshMobile(),
        name: '甲',
        scopeId: districtId(other),
        idempotencyKey: key(),
      },
    })
    expect(elsewhere.errors[0]!.extensions.fields).toEqual({ scopeId: 'NOT_FOUND' })
  })

  it('end now, with the session that acts in them, and not by a stale version', async () => {
    const person = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const { viewer } = await person.api.ask(viewerQuery)
    const end = 'mutation ($input: EndRoleInput!) { endRole(input: $input) { grant { validUntil version } } }'
    const input = { id: viewer.grants[0].id, version: 1, reason: '调岗' }
    const stale = await district.admin.api.query(end, { input: { ...input, version: 9 } })
    expect(stale.errors[0]!.extensions).toMatchObject({ code: 'CONFLICT', facts: { currentVersion: 1 } })
    expect((await other.admin.api.query(end, { input })).code).toBe('NOT_FOUND')
    await district.admin.api.ask(end, { input })
    expect(await person.api.ask(viewerQuery)).toEqual({ viewer: null })
  })

  it('in two districts are chosen between, and each shows its own district alone', async () => {
    const person = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id, '两区人')
    await other.admin.api.ask(grantRole, {
      input: {
        idempotencyKey: key(),
        mobile: person.mobile,
        name: '随便',
        role: 'AUDITOR',
        scopeId: districtId(other),
      },
    })
    const caller = api.caller()
    await caller.signIn(person.mobile, password)
    const { viewer } = await caller.ask(viewerQuery)
    expect(viewer.actingGrant).toBeNull()
    expect(viewer.grants.map((grant: { districtName: string }) => grant.districtName).sort()).toEqual(
      ['武昌区', '江岸区'].sort(),
    )
    expect((await caller.query('{ users(first: 5) { totalCount } }')).code).toBe('FORBIDDEN')

    const choose =
      'mutation ($input: ChooseActingRoleInput!) { chooseActingRole(input: $input) { viewer { actingGrant { districtName } } } }'
    for (const { id, districtName } of viewer.grants) {
      const chosen = await caller.ask(choose, { input: { grantId: id } })
      expect(chosen.chooseActingRole.viewer.actingGrant).toEqual({ districtName })
      const { roleGrants } = await caller.ask(
        '{ roleGrants(first: 100) { edges { node { districtName } } } }',
      )
      const names = roleGrants.edges.map((edge: { node: { districtName: string } }) => edge.node.districtName)
      expect(new Set(names)).toEqual(new Set([districtName]))
    }
    const foreign = await person.api.query(choose, {
      input: { grantId: (await district.admin.api.ask(viewerQuery)).viewer.grants[0].id },
    })
    expect(foreign.code).toBe('NOT_FOUND')

    const reset =
      'mutation ($input: ResetPasswordInput!) { resetPassword(input: $input) { oneTimePassword } }'
    const userId = Buffer.from(`User:${person.accountId}`).toString('base64url')
    const taken = await district.admin.api.query(reset, { input: { idempotencyKey: key(), userId } })
    expect(taken.code).toBe('FORBIDDEN')
  })

  it('read users in as many statements for a hundred as for one', async () => {
    const count = async (first: number) => {
      api.statements.splice(0)
      await district.admin.api.ask(
        'query ($first: Int!) { roleGrants(first: $first) { edges { node { scopeName user { name } } } } }',
        { first },
      )
      return api.statements.length
    }
    const forOne = await count(1)
    expect(forOne).toBeGreaterThan(2)
    expect(await count(100)).toBe(forOne)
  })
})
