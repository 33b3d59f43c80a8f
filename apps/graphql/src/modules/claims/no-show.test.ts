import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  createDeliveries,
  type DeliveryStory,
  readClaim,
  take,
  taken,
  tryTake,
} from '../../../tests/support/story/deliveries.ts'
import { type CouncilStory, createCouncil } from '../../../tests/support/story/offers.ts'

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

describe('a no-show', () => {
  it('is reported by either side after the start, and the other may object once', async () => {
    const early = await story.agreed()
    const report = { absent: 'TAKER', note: '等了半小时' }
    expect((await tryTake(story.giver, 'reportNoShow', { ...early, ...report })).code).toBe('TOO_EARLY')
    const claim = await story.begun()
    expect((await tryTake(council.officer.api, 'reportNoShow', { ...claim, ...report })).code).toBe(
      'FORBIDDEN',
    )
    expect((await tryTake(story.stranger, 'reportNoShow', { ...claim, ...report })).code).toBe('NOT_FOUND')
    expect(await fieldsOf(story.giver, 'reportNoShow', { ...claim, ...report, note: '' })).toEqual({
      note: 'REQUIRED',
    })
    expect((await tryTake(story.giver, 'reportNoShow', { ...claim, ...report, version: 99 })).code).toBe(
      'CONFLICT',
    )
    const reported = await taken(story.giver, 'reportNoShow', { ...claim, ...report })
    expect(reported).toMatchObject({
      status: 'NO_SHOW',
      noShow: { absent: 'TAKER', reportedBy: 'PROVIDER', note: '等了半小时', objection: null },
      viewerCanObjectNoShow: false,
    })
    expect(reported.timeline.at(-1)).toMatchObject({
      action: 'reportNoShow',
      from: 'SCHEDULED',
      to: 'NO_SHOW',
    })

    const objection = { id: claim.id, version: reported.version, note: '地点变更未通知' }
    expect((await readClaim(story.community, claim)).viewerCanObjectNoShow).toBe(true)
    expect((await tryTake(story.giver, 'objectNoShow', objection)).code).toBe('FORBIDDEN')
    expect((await tryTake(story.community, 'objectNoShow', { ...objection, version: 99 })).code).toBe(
      'CONFLICT',
    )
    expect(await fieldsOf(story.community, 'objectNoShow', { ...objection, note: '长'.repeat(501) })).toEqual(
      { note: 'TOO_LONG' },
    )
    const objected = await taken(story.community, 'objectNoShow', objection)
    expect(objected).toMatchObject({ status: 'NO_SHOW', noShow: { objection: '地点变更未通知' } })
    expect(objected.timeline.at(-1)).toMatchObject({ action: 'objectNoShow', reason: '地点变更未通知' })
    const again = await tryTake(story.community, 'objectNoShow', { ...objection, version: objected.version })
    expect(again.code).toBe('INVALID_TRANSITION')
  })

  it('is objected to within its term, and only where one is reported', async () => {
    const claim = await story.begun()
    const untold = await tryTake(story.giver, 'objectNoShow', { ...claim, note: '不属实' })
    expect(untold.code).toBe('INVALID_TRANSITION')
    const reported = await take(story.community, 'reportNoShow', {
      ...claim,
      absent: 'PROVIDER',
      note: '没人来',
    })
    await story.pass(15 * day)
    expect((await readClaim(story.giver, claim)).viewerCanObjectNoShow).toBe(false)
    const late = await tryTake(story.giver, 'objectNoShow', { ...reported, note: '不属实' })
    expect(late.code).toBe('TOO_LATE')
    expect(late.errors[0]!.extensions.facts).toEqual({ until: expect.any(String) })
  })
})

describe('a step', () => {
  it('tells whom it concerns', async () => {
    const told = async (who: Caller, claim: { id: string }): Promise<string[]> => {
      await api.runJob('outbox')
      const { messages } = await who.ask('{ messages(first: 50) { edges { node { kind recordId } } } }')
      return messages.edges
        .map(({ node }: { node: { kind: string; recordId: string } }) => node)
        .filter((node: { recordId: string }) => node.recordId === claim.id)
        .map((node: { kind: string }) => node.kind)
    }
    const claim = await story.delivered()
    expect(await told(story.community, claim)).toContain('deliveryRecorded')
    expect(await told(story.giver, claim)).not.toContain('deliveryRecorded')
    const disputed = await take(story.community, 'disputeDelivery', { ...claim, ...figures, note: '不对' })
    expect(await told(story.giver, claim)).toContain('deliveryDisputed')
    expect(await told(council.streetStaff.api, claim)).toEqual(['deliveryDisputed'])
    await take(council.streetStaff.api, 'settleDelivery', { ...disputed, ...figures, note: '核对' })
    for (const who of [story.community, story.giver])
      expect(await told(who, claim)).toContain('deliverySettled')
    const missed = await story.begun()
    await take(story.giver, 'reportNoShow', { ...missed, absent: 'TAKER', note: '没来' })
    expect(await told(story.community, missed)).toContain('noShowReported')
    expect(await told(story.giver, missed)).not.toContain('noShowReported')
  })
})
