import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { refused } from '../../../tests/support/refusals.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, type Member } from '../../../tests/support/story/offers.ts'
import { globalId } from '../../platform/global-id.ts'

let api: TestApi
let council: CouncilStory
let clinic: Member
let admin: Caller
let auditor: Caller

const reveal = (who: Caller, input: object) => sendMutation(who, 'revealMobile', input, 'mobile')
async function readingsOf(who: Caller) {
  const { numberReadings } = await who.ask(
    '{ numberReadings(first: 20) { edges { node { readerName readerRole recordKind recordName reason } } } }',
  )
  return numberReadings.edges.map(({ node }: { node: object }) => node)
}

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  admin = council.district.admin.api
  auditor = (await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)).api
})
afterAll(() => api?.close())

test('a number is read for a reason, which the person concerned reads with who it was', async () => {
  const { accountId, mobile, name } = council.communityStaff
  const userId = globalId('User', accountId)
  expect(await readingsOf(council.communityStaff.api)).toEqual([])
  const { data } = await reveal(admin, { userId, reason: '核对联系电话' })
  expect(data).toEqual({ revealMobile: { mobile } })
  expect(await readingsOf(council.communityStaff.api)).toEqual([
    {
      ...{ readerName: council.district.admin.name, readerRole: 'DISTRICT_ADMIN' },
      ...{ recordKind: 'USER', recordName: name, reason: '核对联系电话' },
    },
  ])
  expect(await readingsOf(admin)).toEqual([])
  const { auditLog } = await auditor.ask(
    'query ($id: ID!) { auditLog(first: 1, filter: { recordId: $id }) { edges { node { action reason } } } }',
    { id: userId },
  )
  expect(auditLog.edges[0].node).toEqual({ action: 'revealMobile', reason: '核对联系电话' })
})

test('an enterprise’s contact is told, and nobody reads it who does not decide about the enterprise', async () => {
  const input = { enterpriseId: clinic.id, reason: '约定核验时间' }
  expect((await reveal(admin, input)).code).toBeUndefined()
  expect(await readingsOf(clinic.api)).toMatchObject([{ recordKind: 'ENTERPRISE', reason: '约定核验时间' }])
  for (const who of [auditor, clinic.api, council.communityStaff.api])
    expect((await reveal(who, input)).code).toBe('FORBIDDEN')
})

test('without a reason, of nobody, of two or too often, it shows and keeps nothing', async () => {
  const userId = globalId('User', council.communityStaff.accountId)
  const wrong = (fields: object) => ({ code: 'INVALID_INPUT', fields })
  const sent = (input: object) => refused(api, () => reveal(admin, input))
  expect(await sent({ userId, reason: ' ' })).toEqual(wrong({ reason: 'REQUIRED' }))
  expect(await sent({ reason: '核对' })).toEqual(wrong({ userId: 'REQUIRED' }))
  expect(await sent({ userId, enterpriseId: clinic.id, reason: '核对' })).toEqual(
    wrong({ userId: 'REQUIRED' }),
  )
  for (let n = 0; n < 58; n++) await reveal(admin, { userId, reason: '核对' })
  expect((await reveal(admin, { userId, reason: '核对' })).code).toBe('TOO_MANY_ATTEMPTS')
})
