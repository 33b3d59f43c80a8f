import { afterAll, beforeAll, expect, it } from 'vitest'
import { ClaimStatus } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  type ClaimPlace,
  claimPlace,
  writeClaim,
  writePart,
} from '../../../tests/support/story/claim-rows.ts'
import { type CouncilStory, createCouncil } from '../../../tests/support/story/offers.ts'
import { buildSchema } from '../../schema.ts'

const hour = 3_600_000
let api: TestApi
let council: CouncilStory
let place: ClaimPlace
const at = (hours: number) => new Date(api.clock.now().getTime() + hours * hour)
const fields = Object.keys(
  (buildSchema().getType('Claim') as never as { getFields(): object }).getFields(),
).filter((name) => name.startsWith('viewerCan'))

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  place = await claimPlace(council, await council.member('友好口腔'))
})
afterAll(() => api?.close())

/** What somebody may do with a claim, without `viewerCan`. */
async function steps(who: Caller, id: string): Promise<string[]> {
  const { claim } = await who.ask(`query ($id: ID!) { claim(id: $id) { ${fields.join(' ')} } }`, { id })
  return fields
    .filter((name) => claim[name])
    .map((name) => name.replace('viewerCan', ''))
    .toSorted()
}

async function both(id: string) {
  expect(await steps(council.officer.api, id)).toEqual([])
  return { provider: await steps(place.provider.api, id), taker: await steps(council.communityStaff.api, id) }
}

const delivered = async (status: string, more: object = {}, values: object = {}) => {
  const id = await writeClaim(place, ClaimStatus.DELIVERED, { evaluationDue: at(50), ...values })
  await writePart(council, 'delivery', id, {
    headcount: 20,
    hours: 2,
    note: '',
    recordedAt: at(-2),
    status,
    confirmDue: at(40),
    ...more,
  })
  return id
}

it('lets the provider answer a request, and the taker take it back for some seconds', async () => {
  const id = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(9), claimedAt: at(0) })
  expect(await both(id)).toEqual({ provider: ['Accept', 'Cancel', 'Decline'], taker: ['Cancel', 'Undo'] })
  api.clock.advance(9_000)
  expect(await both(id)).toEqual({ provider: ['Accept', 'Cancel', 'Decline'], taker: ['Cancel'] })
})

it('lets the taker leave the queue, and take or pass a held place', async () => {
  // Elsewhere: whoever waits for an offer does not ask for it again.
  const full = await claimPlace(council, place.provider)
  const waiting = await writeClaim(full, ClaimStatus.WAITLISTED, { waitingOrder: 1, claimedAt: at(-1) })
  expect(await both(waiting)).toEqual({ provider: ['Cancel'], taker: ['Cancel', 'LeaveWaitlist'] })
  const other = await claimPlace(council, place.provider)
  const held = await writeClaim(other, ClaimStatus.HELD, { heldUntil: at(5) })
  expect(await both(held)).toEqual({ provider: ['Cancel'], taker: ['AcceptPlace', 'Cancel', 'PassPlace'] })
})

it('gives the turn to the side that did not propose', async () => {
  const open = await writeClaim(place, ClaimStatus.ACCEPTED)
  expect(await both(open)).toEqual({ provider: ['Cancel'], taker: ['Cancel', 'ProposeTime', 'Schedule'] })
  const agreed = await writeClaim(place, ClaimStatus.SCHEDULED, {
    scheduledFrom: at(9),
    scheduledUntil: at(10),
  })
  const move = ['Cancel', 'ProposeTime']
  expect(await both(agreed)).toEqual({ provider: move, taker: move })
})

it('waits for the agreed start before anybody says what took place', async () => {
  const id = await writeClaim(place, ClaimStatus.SCHEDULED, { scheduledFrom: at(-2), scheduledUntil: at(-1) })
  const rest = ['Cancel', 'ProposeTime', 'ReportNoShow']
  expect(await both(id)).toEqual({ provider: [...rest, 'RecordDelivery'].toSorted(), taker: rest })
})

it('lets the taker answer a delivery, the street and the district settle, and both evaluate', async () => {
  expect(await both(await delivered('RECORDED'))).toEqual({
    provider: [],
    taker: ['ConfirmDelivery', 'Copy', 'DisputeDelivery'],
  })
  const disputed = await delivered('DISPUTED')
  for (const who of [council.streetStaff.api, council.district.admin.api])
    expect(await steps(who, disputed)).toEqual(['Copy', 'SettleDelivery'])
  expect(await steps(council.communityStaff.api, disputed)).toEqual(['Copy'])
  expect(await both(await delivered('CONFIRMED'))).toEqual({
    provider: ['Evaluate'],
    taker: ['Copy', 'Evaluate'],
  })
})

it('closes with the term of each step', async () => {
  const asked = await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(-1), claimedAt: at(-9) })
  expect(await both(asked)).toEqual({ provider: ['Cancel', 'Decline'], taker: ['Cancel'] })
  const other = await claimPlace(council, place.provider)
  const held = await writeClaim(other, ClaimStatus.HELD, { heldUntil: at(-1) })
  expect((await both(held)).taker).toEqual(['Cancel', 'PassPlace'])
  const late = await delivered('CONFIRMED', {}, { evaluationDue: at(-1) })
  expect((await both(late)).provider).toEqual([])
})

it('lets the other side object to a no-show, and the taker archive', async () => {
  const id = await writeClaim(place, ClaimStatus.NO_SHOW)
  await writePart(council, 'noShow', id, {
    absent: 'PROVIDER',
    reportedBy: 'TAKER',
    note: '无人到场',
    reportedAt: at(-1),
    objectionDue: at(9),
  })
  expect(await both(id)).toEqual({ provider: ['ObjectNoShow'], taker: [] })
  const evaluated = await writeClaim(place, ClaimStatus.EVALUATED)
  expect(await both(evaluated)).toEqual({ provider: [], taker: ['Archive', 'Copy'] })
})
