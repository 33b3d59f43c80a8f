import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let admin: Caller

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  admin = council.district.admin.api
})
afterAll(() => api?.close())

const fields = 'outcomes { id code facts } memberships { id status version memberName }'

async function apply(count: number): Promise<{ id: string; version: number }[]> {
  const { councilId, buildingId } = council
  const found = []
  for (let n = 0; n < count; n++) {
    const enterprise = await registerEnterprise(api, buildingId, `申请企业${freshKey()}`)
    const input = { idempotencyKey: freshKey(), councilId, enterpriseId: enterprise.id, seat: 'DIRECTOR' }
    const { membership } = await must(
      enterprise.api,
      'applyForMembership',
      input,
      'membership { id version }',
    )
    found.push(membership)
  }
  return found
}

const handles = (memberships: { id: string; version: number }[]) =>
  memberships.map(({ id, version }) => ({ id, version }))

describe('a review of many memberships', () => {
  it('takes each on its own: a stale or finished one does not stop the others', async () => {
    const applied = await apply(3)
    const endorsed = await must(council.officer.api, 'endorseMemberships', { records: applied }, fields)
    expect(endorsed.outcomes.map(({ code }: { code: string | null }) => code)).toEqual([null, null, null])
    const [first, second, third] = handles(endorsed.memberships).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const records = [first!, { ...second!, version: 1 }, third!]
    const { outcomes, memberships } = await must(
      admin,
      'approveMemberships',
      { records, licenceSeen: true },
      fields,
    )
    expect(outcomes.map(({ code }: { code: string | null }) => code)).toEqual([null, 'CONFLICT', null])
    expect(outcomes[1].facts).toEqual({ currentVersion: second!.version })
    expect(memberships.map(({ status }: { status: string }) => status).toSorted()).toEqual([
      'ACTIVE',
      'ACTIVE',
      'ENDORSED',
    ])
    const again = await must(admin, 'approveMemberships', { records, licenceSeen: true }, fields)
    expect(again.outcomes.every(({ code }: { code: string | null }) => code !== null)).toBe(true)
  })

  it('runs over all that a filter finds', async () => {
    const applied = await apply(4)
    await must(council.officer.api, 'endorseMemberships', { records: applied }, fields)
    const filter = { forMyReview: true, search: '申请企业' }
    const { outcomes } = await must(admin, 'rejectMemberships', { filter, reason: '资料不全' }, fields)
    expect(outcomes.length).toBeGreaterThanOrEqual(4)
    expect(outcomes.every(({ code }: { code: string | null }) => code === null)).toBe(true)
    const none = await must(admin, 'rejectMemberships', { filter, reason: '资料不全' }, fields)
    expect(none.outcomes).toEqual([])
  })

  it('is for who reviews, and asks for records or a filter', async () => {
    const [one] = await apply(1)
    const records = [one!]
    const outcome = async (who: Caller, name: string, more: object = {}) =>
      (await must(who, name, { records, ...more }, fields)).outcomes[0].code
    expect(await outcome(council.streetStaff.api, 'endorseMemberships')).toBe('FORBIDDEN')
    expect(await outcome(admin, 'approveMemberships')).toBe('INVALID_TRANSITION')
    const refused = (who: Caller, input: object) => sendMutation(who, 'approveMemberships', input, fields)
    expect((await refused(council.officer.api, { records })).code).toBe('FORBIDDEN')
    expect((await refused(admin, {})).errors[0]!.extensions.fields).toEqual({ records: 'REQUIRED' })
    const both = await refused(admin, { records, filter: {} })
    expect(both.errors[0]!.extensions.fields).toEqual({ filter: 'NOT_ALLOWED' })
    const many = Array.from({ length: 501 }, () => one)
    expect((await refused(admin, { records: many })).code).toBe('INVALID_INPUT')
  })
})
