import { afterAll, beforeAll, expect, it } from 'vitest'
import { ClaimStatus, RecordKind, Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../tests/support/story.ts'
import { claimPlace, writeClaim } from '../../../tests/support/story/claim-rows.ts'
import { dayIn } from '../../../tests/support/story/claims.ts'
import { freshKey, rowId } from '../../../tests/support/story/councils.ts'
import { createCouncil, must } from '../../../tests/support/story/offers.ts'
import { importLines } from '../../../tests/support/story/territory.ts'
import { recordChange } from '../../platform/changes.ts'

let api: TestApi
let district: StoryDistrict
let here: Person
let elsewhere: Person
/** Ids of records in the street of `here`. */
let inStreet: string[]

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  const council = await createCouncil(api, district)
  const clinic = await council.member('友好口腔')
  const place = await claimPlace(council, clinic)
  const claim = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: api.clock.now() })
  await district.work((work) =>
    recordChange(work, {
      kind: RecordKind.CLAIM,
      id: rowId(claim),
      recordName: '邻里纠纷调解日',
      action: 'claimOffer',
    }),
  )
  const wish = { audience: 'OLDER', body: '', size: 20, urgency: 'NORMAL' }
  const { need } = await must(
    council.communityStaff.api,
    'createNeed',
    {
      idempotencyKey: freshKey(),
      title: '老人助餐',
      communityId: council.communityId,
      neededFrom: dayIn(api, 0),
      neededUntil: dayIn(api, 60),
      ...wish,
    },
    'need { id }',
  )
  inStreet = [place.offerId, claim, need.id]
  await importLines(
    district,
    [`${district.code}001,一元街道`, `${district.code}002,大智街道`],
    [
      `${district.code}001001,扬子社区,${district.code}001`,
      `${district.code}002001,黎黄社区,${district.code}002`,
    ],
  )
  const { territory } = await district.admin.api.ask('{ territory { streets { id name } } }')
  const other = territory.streets.find((street: { name: string }) => street.name === '大智街道')
  here = await district.person(Role.AUDITOR, ScopeKind.STREET, rowId(council.streetId))
  elsewhere = await district.person(Role.AUDITOR, ScopeKind.STREET, rowId(other.id))
})
afterAll(() => api?.close())

it('shows an auditor of a street its offers, claims and needs, and none of another street', async () => {
  const seen = async (who: Person) => {
    const { auditLog } = await who.api.ask('{ auditLog(first: 100) { edges { node { recordId } } } }')
    return auditLog.edges.map((edge: { node: { recordId: string } }) => edge.node.recordId) as string[]
  }
  expect(await seen(here)).toEqual(expect.arrayContaining(inStreet))
  const others = await seen(elsewhere)
  for (const id of inStreet) expect(others).not.toContain(id)
})
