import { afterAll, beforeAll, expect, test } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, registerEnterprise, rowId } from '../../../tests/support/story/councils.ts'
import { openFile, upload } from '../../../tests/support/story/files.ts'
import { type CouncilStory, createCouncil, must, newOffer } from '../../../tests/support/story/offers.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'

let api: TestApi
let council: CouncilStory
let elsewhere: string

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  elsewhere = await councilElsewhere()
})
afterAll(() => api?.close())

/** A council of a building in which nobody of the story sits. */
async function councilElsewhere(): Promise<string> {
  const { district, streetId } = council
  const id = v7()
  await district.work(({ em }) =>
    rows<{ building: Record<string, unknown> }>(em)
      .insertInto('building')
      .values({
        id,
        districtId: district.id,
        streetId: rowId(streetId),
        kind: 'OFFICE_BUILDING',
        name: '时代广场',
        address: '沿江大道 9 号',
      })
      .execute(),
  )
  const buildingId = Buffer.from(`Building:${id}`).toString('base64url')
  const input = { idempotencyKey: freshKey(), name: '时代广场楼宇理事会', buildingId }
  return (await must(district.admin.api, 'createCouncil', input, 'council { id }')).council.id
}

const seen = async (who: Caller, offer: string) =>
  who.ask(
    `query ($offer: ID!, $council: ID!, $chair: ID!) {
      offers(first: 9) { totalCount } offer(id: $offer) { id } a: node(id: $offer) { id }
      enterprises(first: 9) { totalCount } b: node(id: $chair) { id }
      councils(first: 9) { edges { node { name seats { id } } } }
      council(id: $council) { id } c: node(id: $council) { id }
      councilMemberships(first: 9) { totalCount } }`,
    { offer, council: elsewhere, chair: council.chair.id },
  )

test('an enterprise sees its own record and the councils of its building until it is verified', async () => {
  const published = await newOffer(council, council.chair)
  const newcomer = await registerEnterprise(api, council.buildingId, '汉口书局')
  expect(await seen(newcomer.api, published.id)).toEqual({
    offers: { totalCount: 0 },
    offer: null,
    a: null,
    enterprises: { totalCount: 1 },
    b: null,
    councils: { edges: [{ node: { name: '泰昌大厦楼宇理事会', seats: [] } }] },
    council: null,
    c: null,
    councilMemberships: { totalCount: 0 },
  })
  const verified = await council.member('江城书院')
  expect(await seen(verified.api, published.id)).toMatchObject({
    offers: { totalCount: 1 },
    offer: { id: published.id },
    enterprises: { totalCount: 2 },
    council: { id: elsewhere },
    c: { id: elsewhere },
  })
})

test('it applies to a council that it sees, and to no other', async () => {
  const newcomer = await registerEnterprise(api, council.buildingId, '汉口烘焙')
  const apply = (councilId: string) =>
    newcomer.api.query(
      'mutation ($input: ApplyForMembershipInput!) { applyForMembership(input: $input) { membership { id } } }',
      { input: { idempotencyKey: freshKey(), councilId, enterpriseId: newcomer.id, seat: 'DIRECTOR' } },
    )
  expect((await apply(elsewhere)).code).toBe('NOT_FOUND')
  expect((await apply(council.councilId)).errors).toEqual([])
})

test('its licence is seen by itself and by whoever decides about it', async () => {
  const newcomer = await registerEnterprise(api, council.buildingId, '汉口茶行')
  const licenceId = await upload(api, newcomer.api, 'LICENCE')
  const { id: enterpriseId } = newcomer
  const { councilId, district } = council
  const input = { idempotencyKey: freshKey(), councilId, enterpriseId, seat: 'DIRECTOR', licenceId }
  const fields = 'membership { id version enterprise { licence { id url } } }'
  const { membership } = await must(newcomer.api, 'applyForMembership', input, fields)
  expect(membership.enterprise.licence.id).toBe(licenceId)
  const { url } = membership.enterprise.licence
  const step = { id: membership.id, version: membership.version }
  const officerElsewhere = await district.person(Role.COUNCIL_OFFICER, ScopeKind.COUNCIL, rowId(elsewhere))
  const reviewers = [council.officer.api, council.streetStaff.api, district.admin.api, newcomer.api]
  for (const reviewer of reviewers) expect(await openFile(api, reviewer, url)).toBe(200)
  await must(council.officer.api, 'endorseMembership', step, 'membership { version }').then(
    ({ membership: { version } }) =>
      must(
        district.admin.api,
        'approveMembership',
        { id: step.id, version, licenceSeen: true },
        'membership { id }',
      ),
  )
  // The record is everybody's now, the licence is not.
  const read = 'query ($id: ID!) { enterprise(id: $id) { name licence { id } } }'
  for (const outsider of [council.communityStaff.api, council.chair.api, officerElsewhere.api]) {
    expect((await outsider.ask(read, { id: enterpriseId })).enterprise).toEqual({
      name: '汉口茶行',
      licence: null,
    })
    expect(await openFile(api, outsider, url)).toBe(404)
  }
})
