import { generateSync } from 'otplib/functional'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, freshMobile, password, type StoryDistrict } from '../../../tests/support/story.ts'
import { giveRole, openAccount } from './index.ts'

let api: TestApi
let district: StoryDistrict
let mobile: string
let caller: Caller
let districts = 0

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api?.close())

// An administrator who was appointed just now and has never signed in.
beforeEach(async () => {
  api.clock.advance(60_000)
  district = await createDistrict(api, '试验区', String(420_300 + ++districts))
  mobile = freshMobile()
  await district.work(async (work) => {
    const { account } = await openAccount(work, { mobile, name: '新任管理员', password })
    const scope = { scopeKind: ScopeKind.DISTRICT, scopeId: district.id }
    await giveRole(work, { userId: account.id, role: Role.DISTRICT_ADMIN, ...scope })
  })
  caller = api.caller()
  expect((await caller.signInOnly(mobile, password)).data.signIn.viewer.secondFactor).toBe('TO_ENROL')
})

const codeOf = (secret: string) =>
  generateSync({ secret, epoch: Math.floor(api.clock.now().getTime() / 1000) })
const step = (name: string, input: object, fields: string, by = caller) =>
  by.query(
    `mutation ($input: ${name === 'begin' ? 'BeginSecondFactorInput' : 'SecondFactorCodeInput'}!) {
      answer: ${name === 'begin' ? 'beginSecondFactor' : name}(input: $input) { ${fields} } }`,
    { input },
  )
const fieldsOf = (answer: { errors: { extensions: { fields?: unknown } }[] }) =>
  answer.errors[0]?.extensions.fields
const listUsers = (by: Caller) => by.query('{ users(first: 1) { edges { cursor } } }')

async function enrol(): Promise<{ secret: string; codes: string[] }> {
  const { secret } = (await step('begin', {}, 'secret address')).data.answer
  const enrolled = await step('enrolSecondFactor', { code: codeOf(secret) }, 'recoveryCodes')
  return { secret, codes: enrolled.data.answer.recoveryCodes }
}

test('an administrator does nothing before keeping a factor, and goes on with its first code', async () => {
  const refused = await listUsers(caller)
  expect([refused.code, refused.data]).toEqual(['SECOND_FACTOR_REQUIRED', null])
  const begun = await step('begin', {}, 'secret address')
  expect(begun.data.answer.address).toContain(`secret=${begun.data.answer.secret}`)
  expect(begun.data.answer.address).not.toContain(mobile)

  const wrong = await step('enrolSecondFactor', { code: '12345x' }, 'recoveryCodes')
  expect([wrong.code, fieldsOf(wrong)]).toEqual(['INVALID_INPUT', { code: 'WRONG_CODE' }])
  const answer = await step(
    'enrolSecondFactor',
    { code: codeOf(begun.data.answer.secret) },
    'recoveryCodes viewer { secondFactor recoveryCodesLeft }',
  )
  expect(answer.data.answer.viewer).toEqual({ secondFactor: 'PASSED', recoveryCodesLeft: 10 })
  expect(new Set(answer.data.answer.recoveryCodes).size).toBe(10)
  expect((await listUsers(caller)).code).toBeUndefined()
})

test('the next sign-in needs a code, and each code counts once', async () => {
  const { secret } = await enrol()
  const next = api.caller()
  expect((await next.signInOnly(mobile, password)).data.signIn.viewer.secondFactor).toBe('TO_PASS')
  expect((await listUsers(next)).code).toBe('SECOND_FACTOR_REQUIRED')
  // The code that enrolled it was used.
  expect(
    fieldsOf(await step('confirmSecondFactor', { code: codeOf(secret) }, 'viewer { secondFactor }', next)),
  ).toEqual({ code: 'WRONG_CODE' })
  api.clock.advance(30_000)
  const code = codeOf(secret)
  const both = await Promise.all(
    [next, next].map((by) => step('confirmSecondFactor', { code }, 'viewer { secondFactor }', by)),
  )
  expect(both.map((answer) => answer.code ?? 'passed').sort()).toEqual(['INVALID_INPUT', 'passed'])
  expect((await listUsers(next)).code).toBeUndefined()
})

test('a recovery code opens once, however it is typed', async () => {
  const { codes } = await enrol()
  const next = api.caller()
  await next.signInOnly(mobile, password)
  const typed = codes[0]!.replaceAll('-', ' ').toUpperCase()
  const passed = await step('confirmSecondFactor', { code: typed }, 'viewer { recoveryCodesLeft }', next)
  expect(passed.data.answer.viewer.recoveryCodesLeft).toBe(9)
  const again = api.caller()
  await again.signInOnly(mobile, password)
  expect(
    (await step('confirmSecondFactor', { code: codes[0]! }, 'viewer { secondFactor }', again)).code,
  ).toBe('INVALID_INPUT')
})

test('guesses are counted like those of passwords', async () => {
  await enrol()
  const next = api.caller()
  await next.signInOnly(mobile, password)
  const guesses = []
  for (let n = 0; n < 6; n++)
    guesses.push(
      (await step('confirmSecondFactor', { code: '000000' }, 'viewer { secondFactor }', next)).code,
    )
  expect(guesses.slice(0, 4)).toEqual(Array(4).fill('INVALID_INPUT'))
  expect(guesses.at(-1)).toBe('TOO_MANY_ATTEMPTS')
})

test('a factor in use is replaced only with a fresh code, and new recovery codes void the former', async () => {
  const { secret, codes } = await enrol()
  api.clock.advance(11 * 60_000)
  const stale = await step('begin', {}, 'secret address')
  expect([stale.code, stale.errors[0]!.extensions.facts]).toEqual(['SECOND_FACTOR_REQUIRED', { fresh: true }])
  await step('confirmSecondFactor', { code: codeOf(secret) }, 'viewer { secondFactor }')
  const renewed = await caller.ask('mutation { renewRecoveryCodes(input: {}) { recoveryCodes } }')
  expect(renewed.renewRecoveryCodes.recoveryCodes).not.toContain(codes[0])
  const next = api.caller()
  await next.signInOnly(mobile, password)
  expect((await step('confirmSecondFactor', { code: codes[0]! }, 'viewer { secondFactor }', next)).code).toBe(
    'INVALID_INPUT',
  )
  expect((await step('begin', {}, 'secret address')).code).toBeUndefined()
})

test('another administrator takes a lost factor away, which ends the sessions', async () => {
  await enrol()
  const { users } = await district.admin.api.ask(
    '{ users(first: 5, filter: { search: "新任" }) { edges { node { id } } } }',
  )
  const input = { userId: users.edges[0].node.id }
  const reset =
    'mutation ($input: ResetSecondFactorInput!) { resetSecondFactor(input: $input) { user { name } } }'
  expect((await district.admin.api.ask(reset, { input })).resetSecondFactor.user.name).toBe('新任管理员')
  expect((await listUsers(caller)).code).toBe('UNAUTHENTICATED')
  expect((await caller.signInOnly(mobile, password)).data.signIn.viewer.secondFactor).toBe('TO_ENROL')
  const own = { userId: Buffer.from(`User:${district.admin.accountId}`).toString('base64url') }
  expect(fieldsOf(await district.admin.api.query(reset, { input: own }))).toEqual({ userId: 'NOT_ALLOWED' })
})

test('the database alone tells no secret', async () => {
  const { secret, codes } = await enrol()
  const connection = api.services.orm.em.fork().getConnection()
  const rows = await connection.execute<{ secret: Buffer }[]>('select * from second_factor')
  const kept = rows.map((row) => row.secret.toString('latin1')).join()
  expect(kept).not.toContain(secret)
  const hashes = await connection.execute('select * from recovery_code')
  expect(JSON.stringify(hashes)).not.toContain(codes[0])
})
