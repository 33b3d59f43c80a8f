import { afterAll, beforeAll, expect, it } from 'vitest'
import { ClaimStatus, Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import {
  type ClaimPlace,
  claimPlace,
  newCompound,
  writeClaim,
} from '../../../tests/support/story/claim-rows.ts'
import { type CouncilStory, createCouncil, type Member } from '../../../tests/support/story/offers.ts'
import { dayOf } from '../../platform/clock.ts'

const hour = 3_600_000
let api: TestApi
let council: CouncilStory
let clinic: Member
let bakery: Member
let place: ClaimPlace
let bakeryPlace: ClaimPlace
/** Nine o'clock in Shanghai, so many days from today. */
const nine = (days: number) => {
  const day = dayOf(new Date(api.clock.now().getTime() + days * 24 * hour))
  return new Date(`${day}T09:00:00+08:00`)
}
const at = (days: number, hours = 2) => ({
  scheduledFrom: nine(days),
  scheduledUntil: new Date(nine(days).getTime() + hours * hour),
})
const proposed = (days: number) => ({
  proposalBy: 'PROVIDER',
  proposalFrom: nine(days),
  proposalUntil: new Date(nine(days).getTime() + hour),
  proposalDue: nine(days - 1),
})

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  bakery = await council.member('汉口面包房')
  place = await claimPlace(council, clinic)
  bakeryPlace = await claimPlace(council, bakery, { kind: 'CULTURE', category: 'C01' })
})
afterAll(() => api?.close())

async function calendar(who: Caller, days: [number, number], filter: object = {}, fields = 'claim { id }') {
  const answer = await who.ask(
    `query ($from: Date!, $until: Date!, $filter: CalendarFilter) {
      calendar(from: $from, until: $until, filter: $filter) {
        totalCount days { day count working exceptional } entries { startsAt endsAt tentative ${fields} } } }`,
    { from: dayOf(nine(days[0])), until: dayOf(nine(days[1])), filter },
  )
  return answer.calendar
}
const ids = async (...args: Parameters<typeof calendar>) =>
  (await calendar(...args)).entries.map(({ claim }: { claim: { id: string } }) => claim.id)

it('shows agreed times in their order, those to come and those past, and leaves out what has no time', async () => {
  const second = await writeClaim(place, ClaimStatus.SCHEDULED, at(41))
  const first = await writeClaim(place, ClaimStatus.SCHEDULED, at(40))
  const past = await writeClaim(place, ClaimStatus.ARCHIVED, at(-40))
  await writeClaim(place, ClaimStatus.REQUESTED, { answerDue: nine(50) })
  await writeClaim(place, ClaimStatus.CANCELLED, { ...at(41), endedAt: nine(0) })
  await writeClaim(place, ClaimStatus.NO_SHOW, at(41))
  expect(await ids(clinic.api, [40, 41])).toEqual([first, second])
  expect(await ids(clinic.api, [-45, -40])).toEqual([past])
  const { days, totalCount } = await calendar(clinic.api, [40, 42])
  expect(days.map(({ count }: { count: number }) => count)).toEqual([1, 1, 0])
  expect(totalCount).toBe(2)
})

it('shows a proposed time as such, beside the agreed one that still stands', async () => {
  const moved = await writeClaim(place, ClaimStatus.SCHEDULED, { ...at(60), ...proposed(62) })
  const open = await writeClaim(place, ClaimStatus.ACCEPTED, proposed(61))
  const { entries } = await calendar(clinic.api, [60, 62])
  expect(
    entries.map((entry: { claim: object; tentative: boolean }) => [entry.claim, entry.tentative]),
  ).toEqual([
    [{ id: moved }, false],
    [{ id: open }, true],
    [{ id: moved }, true],
  ])
})

it('shows each role its own, and another district nothing', async () => {
  const ofClinic = await writeClaim(place, ClaimStatus.SCHEDULED, at(70))
  const ofBakery = await writeClaim(bakeryPlace, ClaimStatus.SCHEDULED, at(70))
  const both = [ofClinic, ofBakery]
  const auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
  const { communityStaff, officer, streetStaff, district, chair } = council
  const sight: [Caller, string[]][] = [
    [clinic.api, [ofClinic]],
    [bakery.api, [ofBakery]],
    [chair.api, []],
    [communityStaff.api, both],
    [officer.api, both],
    [streetStaff.api, both],
    [district.admin.api, both],
    [auditor.api, both],
  ]
  for (const [who, seen] of sight) {
    expect((await ids(who, [70, 70])).toSorted()).toEqual(seen.toSorted())
    expect((await calendar(who, [70, 70])).totalCount).toBe(seen.length)
  }
  const other = await createDistrict(api, '武昌区', '420106')
  expect((await calendar(other.admin.api, [70, 70])).totalCount).toBe(0)
})

it('is narrowed by place, kind and state', async () => {
  const elsewhere = { ...place, compoundId: await newCompound(council) }
  const here = await writeClaim(place, ClaimStatus.SCHEDULED, at(80))
  const there = await writeClaim(elsewhere, ClaimStatus.SCHEDULED, at(81))
  const culture = await writeClaim(bakeryPlace, ClaimStatus.ACCEPTED, proposed(82))
  const admin = council.district.admin.api
  const days: [number, number] = [80, 82]
  expect(await ids(admin, days)).toEqual([here, there, culture])
  expect(await ids(admin, days, { compoundId: elsewhere.compoundId })).toEqual([there])
  expect(await ids(admin, days, { communityId: council.communityId })).toEqual([here, there, culture])
  expect(await ids(admin, days, { streetId: council.streetId })).toEqual([here, there, culture])
  expect(await ids(admin, days, { kind: 'CULTURE' })).toEqual([culture])
  expect(await ids(admin, days, { statuses: ['SCHEDULED'] })).toEqual([here, there])
})

it('says which days are off and which are worked, by the arrangement of the State Council', async () => {
  const answer = await clinic.api.ask(
    '{ calendar(from: "2026-10-01", until: "2026-10-12") { days { day working exceptional provisional } } }',
  )
  const of = (day: string) => answer.calendar.days.find((one: { day: string }) => one.day === day)
  expect(of('2026-10-01')).toMatchObject({ working: false, exceptional: true, provisional: false })
  expect(of('2026-10-10')).toMatchObject({ working: true, exceptional: true })
  expect(of('2026-10-12')).toMatchObject({ working: true, exceptional: false })
})

it('names the first few of each day where a month has no room for more, and counts them all', async () => {
  for (const hours of [1, 2, 3, 4]) await writeClaim(place, ClaimStatus.SCHEDULED, at(120, hours))
  await writeClaim(place, ClaimStatus.SCHEDULED, at(121))
  const answer = await clinic.api.ask(
    `query ($from: Date!, $until: Date!) { calendar(from: $from, until: $until, perDay: 2) {
      totalCount days { count } entries { startsAt } } }`,
    { from: dayOf(nine(120)), until: dayOf(nine(121)) },
  )
  expect(answer.calendar).toMatchObject({ totalCount: 5, days: [{ count: 4 }, { count: 1 }] })
  expect(answer.calendar.entries).toHaveLength(3)
})

it('spans six weeks at most', async () => {
  const ask = (from: string, until: string) =>
    clinic.api.query(
      'query ($from: Date!, $until: Date!) { calendar(from: $from, until: $until) { totalCount } }',
      {
        from,
        until,
      },
    )
  expect((await ask('2026-11-01', '2026-12-12')).errors).toEqual([])
  expect((await ask('2026-11-01', '2026-12-13')).errors[0]?.extensions.fields).toEqual({ until: 'TOO_LARGE' })
  expect((await ask('2026-11-02', '2026-11-01')).errors[0]?.extensions.fields).toEqual({
    until: 'END_BEFORE_START',
  })
})

it('reads by a number of statements that does not grow with the times', async () => {
  const fields = 'claim { id status offer { title } compound { name } terms { number } community { name } }'
  const count = async (days: [number, number]) => {
    api.statements.splice(0)
    const { entries } = await calendar(clinic.api, days, {}, fields)
    return [entries.length, api.statements.length]
  }
  for (const days of [100, 101, 102, 103]) await writeClaim(place, ClaimStatus.SCHEDULED, at(days))
  await count([100, 100])
  const [one, few] = await count([100, 100])
  const [four, more] = await count([100, 103])
  expect([one, four]).toEqual([1, 4])
  expect(more).toBe(few)
  const read = api.statements.filter((text) => text.includes('union all'))
  expect(read).toHaveLength(2)
})
