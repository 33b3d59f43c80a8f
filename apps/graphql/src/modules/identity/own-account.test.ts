import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'
import { deviceName } from './own-device.ts'

let api: TestApi
let district: StoryDistrict

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
})
afterAll(() => api?.close())

const somebody = () => district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
const sessionsQuery = '{ viewer { sessions { id device startedAt lastSeenAt isThisOne } } }'
const endSession = `mutation ($session: String!) { endSession(input: { session: $session }) {
  viewer { sessions { id } } } }`
const update = `mutation ($input: UpdateOwnAccountInput!) { updateOwnAccount(input: $input) {
  viewer { user { name mobileMasked version } } } }`

describe('own sessions', () => {
  it('are seen and ended one by one, by their owner alone', async () => {
    const person = await somebody()
    const elsewhere = api.caller()
    await elsewhere.signIn(person.mobile, password)
    const { viewer } = await person.api.ask(sessionsQuery)
    expect(viewer.sessions.map((one: { isThisOne: boolean }) => one.isThisOne).toSorted()).toEqual([
      false,
      true,
    ])
    const other = viewer.sessions.find((one: { isThisOne: boolean }) => !one.isThisOne)

    const stranger = await somebody()
    expect((await stranger.api.query(endSession, { session: other.id })).code).toBe('NOT_FOUND')
    const left = await person.api.ask(endSession, { session: other.id })
    expect(left.endSession.viewer.sessions).toHaveLength(1)
    expect(await elsewhere.ask('{ viewer { user { name } } }')).toEqual({ viewer: null })
    expect((await person.api.query(endSession, { session: other.id })).code).toBe('NOT_FOUND')
  })

  it('end all but the one that asks', async () => {
    const person = await somebody()
    const others = [api.caller(), api.caller()]
    for (const other of others) await other.signIn(person.mobile, password)
    const { endOtherSessions } = await person.api.ask(
      'mutation { endOtherSessions(input: {}) { ended viewer { sessions { isThisOne } } } }',
    )
    expect(endOtherSessions).toEqual({ ended: 2, viewer: { sessions: [{ isThisOne: true }] } })
  })

  it('show nobody who has not passed the second factor', async () => {
    const half = api.caller()
    await half.signInOnly(district.admin.mobile, password)
    expect((await half.query(sessionsQuery)).code).toBe('SECOND_FACTOR_REQUIRED')
    expect((await half.query('mutation { endOtherSessions(input: {}) { ended } }')).code).toBe(
      'SECOND_FACTOR_REQUIRED',
    )
  })

  it('say the device in words', () => {
    const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/142.0.0.0 Safari/537.36'
    expect(deviceName(chrome)).toBe('Chrome, Windows')
    expect(deviceName(`${chrome} Edg/142.0`)).toBe('Edge, Windows')
    expect(deviceName('Mozilla/5.0 (Linux; Android 14) Chrome/130 MicroMessenger/8.0')).toBe(
      'WeChat, Android',
    )
    expect(deviceName('curl/8.5')).toBeNull()
    expect(deviceName(null)).toBeNull()
  })
})

describe('the own account', () => {
  it('changes its name at once', async () => {
    const person = await somebody()
    const { updateOwnAccount } = await person.api.ask(update, { input: { version: 1, name: '新名' } })
    expect(updateOwnAccount.viewer.user).toMatchObject({ name: '新名', version: 2 })
    expect((await person.api.query(update, { input: { version: 1, name: '旧名' } })).code).toBe('CONFLICT')
  })

  it('changes its number with the password, signs other devices out, and leaves a masked trace', async () => {
    const person = await somebody()
    const elsewhere = api.caller()
    await elsewhere.signIn(person.mobile, password)
    const mobile = freshMobile()
    await person.api.ask(update, { input: { version: 1, mobile, currentPassword: password } })
    expect(await elsewhere.ask('{ viewer { user { name } } }')).toEqual({ viewer: null })
    expect((await api.caller().signIn(person.mobile, password)).code).toBe('WRONG_CREDENTIALS')
    expect((await api.caller().signIn(mobile, password)).code).toBeUndefined()

    const { auditLog } = await district.admin.api.ask(
      '{ auditLog(first: 1) { edges { node { action changes } } } }',
    )
    expect(auditLog.edges[0].node.action).toBe('updateOwnAccount')
    expect(JSON.stringify(auditLog.edges[0].node.changes)).not.toContain(mobile)
  })

  it.each([
    [
      'a number that is none',
      { mobile: '12345', currentPassword: password },
      'mobile',
      'NOT_A_MOBILE_NUMBER',
    ],
    ['no password', { mobile: '13900001111' }, 'currentPassword', 'REQUIRED'],
    [
      'a wrong password',
      { mobile: '13900001111', currentPassword: 'not it' },
      'currentPassword',
      'WRONG_PASSWORD',
    ],
    ['an empty name', { name: '' }, 'name', 'TOO_SHORT'],
    ['a name too long', { name: '长'.repeat(61) }, 'name', 'TOO_LONG'],
  ])('refuses %s', async (_, given, field, code) => {
    const person = await somebody()
    const answer = await person.api.query(update, { input: { version: 1, ...given } })
    expect(answer.errors[0]?.extensions.fields).toEqual({ [field]: code })
  })

  it('refuses a number that somebody has', async () => {
    const person = await somebody()
    const other = await somebody()
    const input = { version: 1, mobile: other.mobile, currentPassword: password }
    const answer = await person.api.query(update, { input })
    expect(answer.errors[0]?.extensions.fields).toEqual({ mobile: 'DUPLICATE' })
  })
})

describe('idle sessions', () => {
  it('end after 30 minutes for administrators and after 12 hours for others', async () => {
    const person = await somebody()
    const admin = api.caller()
    await admin.signIn(district.admin.mobile, password)
    api.clock.advance(31 * 60_000)
    expect(await admin.ask('{ viewer { user { name } } }')).toEqual({ viewer: null })
    expect((await person.api.ask('{ viewer { user { name } } }')).viewer).not.toBeNull()
    api.clock.advance(12 * 3_600_000 + 60_000)
    expect(await person.api.ask('{ viewer { user { name } } }')).toEqual({ viewer: null })
  })
})
