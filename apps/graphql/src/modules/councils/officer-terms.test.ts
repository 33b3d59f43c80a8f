import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password } from '../../../tests/support/story.ts'
import {
  freshKey,
  type Registered,
  registerEnterprise,
  rowId,
} from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'
import { dayOf } from '../../platform/clock.ts'
import { holdersOf } from '../identity/index.ts'

const day = 86_400_000
const membership = 'membership { id version status }'

let api: TestApi
let council: CouncilStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
})
afterAll(() => api?.close())

const inDays = (days: number) => dayOf(new Date(api.clock.now().getTime() + days * day))

async function sitAsSecretary(by: Registered, more: object) {
  const { councilId, officer, district } = council
  const input = { idempotencyKey: freshKey(), councilId, enterpriseId: by.id, seat: 'SECRETARY' }
  const applied = (await must(by.api, 'applyForMembership', input, membership)).membership
  const { id, version } = applied
  const endorsed = (await must(officer.api, 'endorseMembership', { id, version }, membership)).membership
  const approval = { id, version: endorsed.version, licenceSeen: true, ...more }
  await must(district.admin.api, 'approveMembership', approval, membership)
}

const officers = () =>
  council.district.work((work) => holdersOf(work, ['COUNCIL_OFFICER'], rowId(council.councilId)))

it('keeps the role of a person who sits twice until the later of the two terms', async () => {
  const before = await officers()
  const first = await registerEnterprise(api, council.buildingId, '友好口腔')
  const second = await registerEnterprise(api, council.buildingId, '老万成食品')
  await sitAsSecretary(first, { termUntil: inDays(10) })
  const [person] = (await officers()).filter((account) => !before.includes(account))
  await sitAsSecretary(second, { officerMobile: first.mobile, officerName: '陈立', termUntil: inDays(300) })
  expect(await officers()).toHaveLength(before.length + 1)
  api.clock.advance(12 * day)
  await api.runJob('membership-term-over')
  expect(await officers()).toContain(person)
  api.clock.advance(300 * day)
  await council.district.admin.api.signIn(council.district.admin.mobile, password)
  await api.runJob('membership-term-over')
  expect(await officers()).not.toContain(person)
})
