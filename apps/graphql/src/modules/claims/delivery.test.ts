import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { freshKey, rowId } from '../../../tests/support/story/councils.ts'
import {
  createDeliveries,
  type DeliveryStory,
  readClaim,
  take,
  taken,
  tryTake,
} from '../../../tests/support/story/deliveries.ts'
import { openFile, upload } from '../../../tests/support/story/files.ts'
import { type CouncilStory, createCouncil } from '../../../tests/support/story/offers.ts'
import { takeRoles } from '../identity/index.ts'

const day = 86_400_000

let api: TestApi
let council: CouncilStory
let story: DeliveryStory

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  story = await createDeliveries(api, council, await council.member('友好口腔'))
})
afterAll(() => api?.close())

const figures = { headcount: 40, hours: 1.5 }
const fieldsOf = async (who: Caller, name: string, input: object) => {
  const { code, errors } = await tryTake(who, name, input)
  expect(code).toBe('INVALID_INPUT')
  return errors[0]!.extensions.fields
}

describe('a delivery', () => {
  it('is recorded by the provider from the agreed start on, with pictures', async () => {
    const claim = await story.agreed()
    const early = await tryTake(story.giver, 'recordDelivery', { ...claim, ...figures })
    expect(early.code).toBe('TOO_EARLY')
    expect(early.errors[0]!.extensions.facts).toEqual({ startsAt: expect.any(String) })
    expect((await readClaim(story.giver, claim)).viewerCanRecordDelivery).toBe(false)
    await story.pass(day / 24)
    expect((await readClaim(story.giver, claim)).viewerCanRecordDelivery).toBe(true)
    expect((await readClaim(story.community, claim)).viewerCanRecordDelivery).toBe(false)
    const evidenceIds = [await upload(api, story.giver, 'EVIDENCE')]
    const input = { ...claim, headcount: 42, hours: 2.254, note: '两场都满', evidenceIds }
    const shown = await taken(story.giver, 'recordDelivery', input)
    expect(shown).toMatchObject({
      status: 'DELIVERED',
      delivery: { status: 'RECORDED', headcount: 42, hours: 2.25, note: '两场都满', evidence: [{}] },
    })
    expect(shown.timeline.at(-1)).toMatchObject({
      action: 'recordDelivery',
      from: 'SCHEDULED',
      to: 'DELIVERED',
      actingRole: 'ENTERPRISE_REP',
      facts: { headcount: 42, hours: 2.25 },
    })
    const { url } = shown.delivery.evidence[0]
    expect(await openFile(api, story.community, url)).toBe(200)
    expect(await openFile(api, story.stranger, url)).not.toBe(200)
  })

  it('is recorded by nobody else, nor twice, nor on a stale page', async () => {
    const claim = await story.begun()
    const send = (who: Caller, more: object = {}) =>
      tryTake(who, 'recordDelivery', { ...claim, ...figures, ...more })
    expect((await send(council.officer.api)).code).toBe('FORBIDDEN')
    expect((await send(council.streetStaff.api)).code).toBe('FORBIDDEN')
    expect((await send(story.stranger)).code).toBe('NOT_FOUND')
    expect((await send(story.community)).code).toBe('FORBIDDEN')
    expect((await send(story.giver, { version: 99 })).code).toBe('CONFLICT')
    const { version } = await take(story.giver, 'recordDelivery', { ...claim, ...figures })
    const again = await send(story.giver, { version })
    expect(again.code).toBe('INVALID_TRANSITION')
    expect(again.errors[0]!.extensions.facts).toMatchObject({ from: 'DELIVERED', allowed: ['EVALUATED'] })
  })

  it.each([
    [{ headcount: -1 }, { headcount: 'TOO_SMALL' }],
    [{ headcount: 100_001 }, { headcount: 'TOO_LARGE' }],
    [{ hours: -0.5 }, { hours: 'TOO_SMALL' }],
    [{ hours: 241 }, { hours: 'TOO_LARGE' }],
    [{ note: '长'.repeat(501) }, { note: 'TOO_LONG' }],
    [{ note: '前\u202e后' }, { note: 'CONTROL_CHARACTERS' }],
    [{ evidenceIds: ['x'] }, { 'evidenceIds.0': 'NOT_AN_ID' }],
    [{ evidenceIds: Array<string>(10).fill('x') }, { evidenceIds: 'TOO_MANY' }],
    [{ id: 'x' }, { id: 'NOT_AN_ID' }],
  ])('refuses %o', async (more, fields) => {
    const claim = await story.begun()
    expect(await fieldsOf(story.giver, 'recordDelivery', { ...claim, ...figures, ...more })).toEqual(fields)
    expect((await readClaim(story.giver, claim)).status).toBe('SCHEDULED')
  })

  it("takes no other's picture, and then writes nothing", async () => {
    const claim = await story.begun()
    const evidenceIds = [await upload(api, story.community, 'EVIDENCE')]
    const fields = await fieldsOf(story.giver, 'recordDelivery', { ...claim, ...figures, evidenceIds })
    expect(fields).toEqual({ 'evidenceIds.0': 'NOT_FOUND' })
    expect(await readClaim(story.giver, claim)).toMatchObject({ status: 'SCHEDULED', delivery: null })
  })
})

describe('the community', () => {
  it('confirms, and both evaluate next', async () => {
    const claim = await story.delivered()
    expect(await readClaim(story.community, claim)).toMatchObject({
      viewerCanConfirmDelivery: true,
      viewerCanDisputeDelivery: true,
      viewerCanEvaluate: false,
    })
    const send = (who: Caller, more: object = {}) => tryTake(who, 'confirmDelivery', { ...claim, ...more })
    expect((await send(story.giver)).code).toBe('FORBIDDEN')
    expect((await send(council.streetStaff.api)).code).toBe('FORBIDDEN')
    expect((await send(story.community, { version: 99 })).code).toBe('CONFLICT')
    const { data } = await send(story.community)
    expect(data.confirmDelivery.claim).toMatchObject({
      status: 'DELIVERED',
      delivery: { status: 'CONFIRMED', headcount: 42 },
      evaluationDue: expect.any(String),
      viewerCanConfirmDelivery: false,
      viewerCanEvaluate: true,
    })
    expect(data.confirmDelivery.claim.timeline.at(-1)).toMatchObject({ action: 'confirmDelivery' })
    const { version } = data.confirmDelivery.claim
    const again = await send(story.community, { version })
    expect(again.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      facts: { from: 'CONFIRMED', allowed: [] },
    })
  })

  it('cannot confirm what is not recorded', async () => {
    const claim = await story.begun()
    const answer = await tryTake(story.community, 'confirmDelivery', claim)
    expect(answer.errors[0]!.extensions).toMatchObject({
      code: 'INVALID_TRANSITION',
      facts: { from: 'SCHEDULED' },
    })
  })

  it('disputes with figures of its own, which its street or the district settles', async () => {
    const claim = await story.delivered()
    const dispute = { ...claim, ...figures, note: '只到了四十人' }
    expect((await tryTake(story.giver, 'disputeDelivery', dispute)).code).toBe('FORBIDDEN')
    expect(await fieldsOf(story.community, 'disputeDelivery', { ...dispute, note: ' ' })).toEqual({
      note: 'REQUIRED',
    })
    expect(await fieldsOf(story.community, 'disputeDelivery', { ...dispute, hours: 999 })).toEqual({
      hours: 'TOO_LARGE',
    })
    expect((await tryTake(story.community, 'disputeDelivery', { ...dispute, version: 99 })).code).toBe(
      'CONFLICT',
    )
    const disputed = await taken(story.community, 'disputeDelivery', dispute)
    expect(disputed.delivery).toMatchObject({
      status: 'DISPUTED',
      headcount: 42,
      hours: 2,
      disputedHeadcount: 40,
      disputedHours: 1.5,
      disputeNote: '只到了四十人',
    })
    expect(disputed.timeline.at(-1)).toMatchObject({ action: 'disputeDelivery', reason: '只到了四十人' })
    expect(disputed.version).toBeGreaterThan(claim.version)

    const { id, version } = disputed
    const settle = { id, version, headcount: 41, hours: 2, note: '核对签到表' }
    const street = council.streetStaff.api
    expect((await tryTake(story.community, 'settleDelivery', settle)).code).toBe('FORBIDDEN')
    expect((await tryTake(street, 'settleDelivery', { ...settle, version: 99 })).code).toBe('CONFLICT')
    expect(await fieldsOf(street, 'settleDelivery', { ...settle, note: '', headcount: -1 })).toEqual({
      note: 'REQUIRED',
      headcount: 'TOO_SMALL',
    })
    expect(await fieldsOf(street, 'settleDelivery', { ...settle, id: 'x' })).toEqual({ id: 'NOT_AN_ID' })
    expect((await readClaim(street, { id })).viewerCanSettleDelivery).toBe(true)
    const settled = await taken(street, 'settleDelivery', settle)
    expect(settled).toMatchObject({ delivery: { status: 'SETTLED' }, evaluationDue: expect.any(String) })
    expect(settled.timeline.at(-1)).toMatchObject({
      action: 'settleDelivery',
      actingRole: 'STREET_STAFF',
      reason: '核对签到表',
      facts: { headcount: 41, hours: 2 },
    })
    const again = await tryTake(await story.admin(), 'settleDelivery', {
      ...settle,
      version: settled.version,
    })
    expect(again.code).toBe('INVALID_TRANSITION')
  })

  it('that says nothing is taken to agree, and the timeline says by whom', async () => {
    const claim = await story.delivered()
    await api.runJob('confirm-deliveries')
    expect((await readClaim(story.community, claim)).delivery.status).toBe('RECORDED')
    await story.pass(15 * day)
    await api.runJob('confirm-deliveries')
    await api.runJob('confirm-deliveries')
    const shown = await readClaim(story.community, claim)
    expect(shown).toMatchObject({
      status: 'DELIVERED',
      delivery: { status: 'CONFIRMED_BY_SYSTEM' },
      evaluationDue: expect.any(String),
    })
    const bySystem = shown.timeline.filter((entry: { source: string }) => entry.source === 'SYSTEM')
    expect(bySystem).toMatchObject([{ action: 'confirmDeliveryBySystem', actingRole: null }])
  })
})

it('falls to the street where nobody works for the community, and stays within its district', async () => {
  const there = await createCouncil(api, await createDistrict(api, '武昌区', '420106'))
  const theirs = await createDeliveries(api, there, await there.member('东湖口腔'))
  const claim = await theirs.delivered()
  for (const [name, more] of [
    ['confirmDelivery', {}],
    ['disputeDelivery', { ...figures, note: '不对' }],
    ['evaluateClaim', { punctuality: 5, quality: 5, conduct: 5, benefit: 5 }],
    ['reportNoShow', { absent: 'TAKER', note: '没来' }],
    ['objectNoShow', { note: '来了' }],
    ['archiveClaim', {}],
  ] as const)
    expect((await tryTake(story.community, name, { ...claim, ...more })).code, name).toBe('NOT_FOUND')
  const copied = await tryTake(story.community, 'copyClaim', { id: claim.id, idempotencyKey: freshKey() })
  expect(copied.code).toBe('NOT_FOUND')

  const street = there.streetStaff.api
  expect((await tryTake(street, 'confirmDelivery', claim)).code).toBe('FORBIDDEN')
  await there.district.work((work) =>
    takeRoles(work, { role: Role.COMMUNITY_STAFF, scopeId: rowId(there.communityId) }),
  )
  const confirmed = await taken(street, 'confirmDelivery', claim)
  expect(confirmed).toMatchObject({ viewerSide: 'TAKER', delivery: { status: 'CONFIRMED' } })
  expect(confirmed.timeline.at(-1)).toMatchObject({ actingRole: 'STREET_STAFF', onBehalfOf: '扬子社区' })
  const rated = await taken(street, 'evaluateClaim', {
    ...{ id: claim.id, version: confirmed.version },
    ...{ punctuality: 5, quality: 4, conduct: 5, benefit: 4 },
  })
  expect(rated).toMatchObject({ viewerHasEvaluated: true, evaluations: [{ side: 'TAKER', quality: 4 }] })
})
