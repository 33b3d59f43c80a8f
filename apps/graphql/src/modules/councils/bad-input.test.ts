import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Limits } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { badKeys, badRequiredText, badText, refused } from '../../../tests/support/refusals.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise, sendMutation } from '../../../tests/support/story/councils.ts'
import { upload } from '../../../tests/support/story/files.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let here: CouncilStory
let there: CouncilStory
let admin: Caller

beforeAll(async () => {
  api = await startApi()
  here = await createCouncil(api, await createDistrict(api))
  there = await createCouncil(api, await createDistrict(api, '武昌区', '420106'))
  admin = here.district.admin.api
})
afterAll(() => api?.close())

const send = (who: Caller, name: string, input: object) => sendMutation(who, name, input, '__typename')
const wrong = (fields: object) => ({ code: 'INVALID_INPUT', fields })

describe('createCouncil', () => {
  const sent = (more: object) =>
    refused(api, () =>
      send(admin, 'createCouncil', {
        idempotencyKey: freshKey(),
        name: '新理事会',
        buildingId: here.buildingId,
        ...more,
      }),
    )

  test.each(badRequiredText(Limits.nameLength))('refuses the name %j with %s', async (name, code) => {
    expect(await sent({ name })).toEqual(wrong({ name: code }))
  })
  test.each(badKeys)('refuses the key %j with %s', async (idempotencyKey, code) => {
    expect(await sent({ idempotencyKey })).toEqual(wrong({ idempotencyKey: code }))
  })
  test('refuses a building that is none, or another district’s, and a name that stands there', async () => {
    expect(await sent({ buildingId: here.streetId })).toEqual(wrong({ buildingId: 'NOT_AN_ID' }))
    expect(await sent({ buildingId: there.buildingId })).toEqual(wrong({ buildingId: 'NOT_FOUND' }))
    expect(await sent({ name: '泰昌大厦楼宇理事会' })).toEqual(wrong({ name: 'DUPLICATE' }))
  })
})

describe('applyForMembership', () => {
  const sent = (more: object, who: Caller = admin) =>
    refused(api, () =>
      send(who, 'applyForMembership', {
        idempotencyKey: freshKey(),
        councilId: here.councilId,
        communityId: here.communityId,
        seat: 'DIRECTOR',
        ...more,
      }),
    )

  test.each(badText(Limits.noteLength))('refuses the statement %j with %s', async (statement, code) => {
    expect(await sent({ statement })).toEqual(wrong({ statement: code }))
  })
  test.each(badKeys)('refuses the key %j with %s', async (idempotencyKey, code) => {
    expect(await sent({ idempotencyKey })).toEqual(wrong({ idempotencyKey: code }))
  })
  test('refuses no party, two, and one of another district', async () => {
    expect(await sent({ communityId: null })).toEqual(wrong({ enterpriseId: 'REQUIRED' }))
    expect(await sent({ streetId: here.streetId })).toEqual(wrong({ enterpriseId: 'TOO_MANY' }))
    expect(await sent({ communityId: there.communityId })).toEqual(wrong({ communityId: 'NOT_FOUND' }))
    const street = { communityId: null, streetId: there.streetId }
    expect(await sent(street)).toEqual(wrong({ streetId: 'NOT_FOUND' }))
    const enterprise = { communityId: null, enterpriseId: there.chair.id }
    expect(await sent(enterprise)).toEqual(wrong({ enterpriseId: 'NOT_FOUND' }))
  })
  test('refuses a council of another district, and a term that is over', async () => {
    expect(await sent({ councilId: there.councilId })).toEqual({ code: 'NOT_FOUND' })
    expect(await sent({ councilId: here.streetId })).toEqual(wrong({ councilId: 'NOT_AN_ID' }))
    expect(await sent({ termUntil: '2020-01-01' })).toEqual(wrong({ termUntil: 'IN_THE_PAST' }))
  })
  test('refuses a licence of a community, and a file that is not the sender’s upload for it', async () => {
    const licenceId = await upload(api, admin, 'LICENCE')
    expect(await sent({ licenceId })).toEqual(wrong({ licenceId: 'NOT_ALLOWED' }))
    const newcomer = await registerEnterprise(api, here.buildingId, '新企业')
    const asEnterprise = (file: string) =>
      sent({ communityId: null, enterpriseId: newcomer.id, licenceId: file }, newcomer.api)
    expect(await asEnterprise(licenceId)).toEqual(wrong({ licenceId: 'NOT_FOUND' }))
    const picture = await upload(api, newcomer.api, 'PICTURE')
    expect(await asEnterprise(picture)).toEqual(wrong({ licenceId: 'NOT_FOUND' }))
    expect(await asEnterprise(newcomer.id)).toEqual(wrong({ licenceId: 'NOT_AN_ID' }))
  })
})

describe('a step', () => {
  let ids: Record<'applied' | 'endorsed' | 'active' | 'suspended' | 'council', string>
  let applicant: Caller
  let foreignRep: Caller

  beforeAll(async () => {
    const applying = async (name: string) => {
      const enterprise = await registerEnterprise(api, here.buildingId, name)
      const party = { enterpriseId: enterprise.id, seat: 'DIRECTOR', councilId: here.councilId }
      const given = { ...party, idempotencyKey: freshKey() }
      const fields = 'membership { id version }'
      return { enterprise, ...(await must(enterprise.api, 'applyForMembership', given, fields)).membership }
    }
    const applied = await applying('申请中')
    const { id, version } = await applying('已推荐')
    await must(here.officer.api, 'endorseMembership', { id, version }, 'membership { id }')
    const { membershipId: suspended } = await here.member('已暂停')
    const { councilMembership } = await admin.ask(
      'query ($id: ID!) { councilMembership(id: $id) { version } }',
      {
        id: suspended,
      },
    )
    const step = { id: suspended, version: councilMembership.version, reason: '整改' }
    await must(admin, 'suspendMembership', step, 'pausedOffers')
    applicant = applied.enterprise.api
    foreignRep = there.chair.api
    const { membershipId: active } = await here.member('在任')
    ids = { applied: applied.id, endorsed: id, active, suspended, council: here.councilId }
  })

  const foreignAdmin = () => there.district.admin.api
  const reason = { reason: '一个理由' }
  const steps = [
    ['withdrawMembershipApplication', 'applied', {}, () => applicant, () => foreignRep],
    ['endorseMembership', 'applied', {}, () => here.officer.api, () => there.officer.api],
    ['approveMembership', 'endorsed', {}, () => admin, foreignAdmin],
    ['rejectMembership', 'endorsed', reason, () => admin, foreignAdmin],
    ['suspendMembership', 'active', reason, () => admin, foreignAdmin],
    ['resumeMembership', 'suspended', {}, () => admin, foreignAdmin],
    ['endMembership', 'active', { cause: 'EXPELLED', ...reason }, () => admin, foreignAdmin],
    ['dissolveCouncil', 'council', reason, () => admin, foreignAdmin],
  ] as const

  test.each(steps)('%s of a record that changed, is none or another district’s', async (...step) => {
    const [name, record, more, actor, foreigner] = step
    const take = (who: Caller, given: object = {}) =>
      refused(api, () => send(who, name, { id: ids[record], version: 1, ...more, ...given }))
    expect(await take(actor(), { version: 999 })).toMatchObject({
      code: 'CONFLICT',
      facts: { currentVersion: expect.any(Number) },
    })
    expect(await take(actor(), { id: 'nonsense' })).toEqual(wrong({ id: 'NOT_AN_ID' }))
    expect(await take(actor(), { id: here.streetId })).toEqual(wrong({ id: 'NOT_AN_ID' }))
    expect(await take(foreigner())).toEqual({ code: 'NOT_FOUND' })
  })

  test.each(steps.filter(([, , more]) => 'reason' in more))('%s with a bad reason', async (...step) => {
    const [name, record, more, actor] = step
    for (const [text, code] of badRequiredText(Limits.reasonLength)) {
      const input = { id: ids[record], version: 1, ...more, reason: text }
      expect(await refused(api, () => send(actor(), name, input))).toEqual(wrong({ reason: code }))
    }
  })

  test.each([
    [{ termFrom: '2027-02-01', termUntil: '2027-01-01' }, { termUntil: 'END_BEFORE_START' }],
    [{ termFrom: '2020-01-01', termUntil: '2020-12-31' }, { termUntil: 'IN_THE_PAST' }],
    [{ seat: 'SECRETARY', officerMobile: '13800138000' }, { officerName: 'REQUIRED' }],
    [{ seat: 'SECRETARY', officerMobile: '12345', officerName: '周宁' }, { mobile: 'NOT_A_MOBILE_NUMBER' }],
    [{ officerName: '长'.repeat(61) }, { officerName: 'TOO_LONG' }],
  ])('approveMembership refuses %j', async (more, fields) => {
    const read = 'query ($id: ID!) { councilMembership(id: $id) { version } }'
    const { councilMembership } = await admin.ask(read, { id: ids.endorsed })
    const input = { id: ids.endorsed, version: councilMembership.version, licenceSeen: true, ...more }
    expect(await refused(api, () => send(admin, 'approveMembership', input))).toEqual(wrong(fields))
  })

  test('endMembership refuses a cause that only the system gives', async () => {
    const input = { id: ids.active, version: 1, cause: 'TERM_OVER', ...reason }
    expect(await refused(api, () => send(admin, 'endMembership', input))).toEqual(
      wrong({ cause: 'NOT_ALLOWED' }),
    )
  })
})
