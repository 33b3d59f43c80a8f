import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ClaimStatus, Role, ScopeKind, TodoKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import {
  type ClaimPlace,
  claimPlace,
  newCompound,
  writeClaim,
  writePart,
} from '../../../tests/support/story/claim-rows.ts'
import { rowId } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, type Member, createCouncil } from '../../../tests/support/story/offers.ts'

const hour = 3_600_000
let api: TestApi
let council: CouncilStory
let clinic: Member
let community: Person
let place: ClaimPlace
let auditor: Person
const at = (hours: number) => new Date(api.clock.now().getTime() + hours * hour)
const requested = (values: object = {}) =>
  writeClaim(place, ClaimStatus.REQUESTED, { answerDue: at(72), ...values })

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  community = council.communityStaff
  place = await claimPlace(council, clinic)
  auditor = await council.district.person(Role.AUDITOR, ScopeKind.DISTRICT, council.district.id)
})
afterAll(() => api?.close())

async function list(who: Caller, filter: object = {}, fields = 'id') {
  const { claims } = await who.ask(
    `query ($filter: ClaimFilter) { claims(first: 100, filter: $filter) { totalCount edges { node { ${fields} } } } }`,
    { filter },
  )
  return claims as { totalCount: number; edges: { node: { id: string } & Record<string, never> }[] }
}
const ids = async (who: Caller, filter: object = {}) =>
  (await list(who, filter)).edges.map((edge) => edge.node.id)

describe('who sees a claim', () => {
  it('both parties, the council, the street, the district and auditors, and nobody else', async () => {
    const claim = await requested()
    const { chair, officer, streetStaff, district } = council
    const seeing = [clinic.api, community.api, officer.api, streetStaff.api, district.admin.api, auditor.api]
    const read = (who: Caller) =>
      who.ask(
        `query ($id: ID!) { claim(id: $id) { status } node(id: $id) { id }
          claims(first: 100) { edges { node { id } } } }`,
        { id: claim },
      )
    for (const who of seeing) {
      const found = await read(who)
      expect(found.claim).toEqual({ status: 'REQUESTED' })
      expect(found.node).toEqual({ id: claim })
      expect(found.claims.edges.map((edge: { node: { id: string } }) => edge.node.id)).toContain(claim)
    }
    const foreign = await createDistrict(api, '武昌区', '420106')
    for (const who of [chair.api, foreign.admin.api])
      expect(await read(who)).toEqual({ claim: null, node: null, claims: { edges: [] } })
    const hidden = await chair.api.query('query ($id: ID!) { claimCalendar(id: $id) }', { id: claim })
    expect(hidden.code).toBe('NOT_FOUND')
  })

  it('and each is told its side', async () => {
    const id = await requested()
    const side = async (who: Caller) =>
      (await who.ask('query ($id: ID!) { claim(id: $id) { viewerSide } }', { id })).claim.viewerSide
    expect(await side(clinic.api)).toBe('PROVIDER')
    expect(await side(community.api)).toBe('TAKER')
    for (const who of [council.officer.api, council.streetStaff.api, council.district.admin.api, auditor.api])
      expect(await side(who)).toBeNull()
  })

  it('keeps the queue from everybody but who waits', async () => {
    const queued = { waitingOrder: 7 }
    const first = await writeClaim(place, ClaimStatus.WAITLISTED, queued)
    const other = await newCompound(council)
    const second = await writeClaim({ ...place, compoundId: other }, ClaimStatus.WAITLISTED, {
      waitingOrder: 8,
    })
    const position = async (who: Caller, id: string) =>
      (await who.ask('query ($id: ID!) { claim(id: $id) { waitlistPosition } }', { id })).claim
        .waitlistPosition
    expect(await position(community.api, first)).toBe(1)
    expect(await position(community.api, second)).toBe(2)
    expect(await position(clinic.api, second)).toBeNull()
    expect(await position(council.streetStaff.api, second)).toBeNull()
  })
})

describe('the list', () => {
  it('filters by state, side, place, party and words', async () => {
    const other = await claimPlace(council, council.chair, { title: '社区昆曲雅集' })
    const claim = await writeClaim(other, ClaimStatus.SCHEDULED, {
      scheduledFrom: at(-2),
      scheduledUntil: at(-1),
    })
    const rest = await requested()
    const found = async (filter: object, who: Caller = council.streetStaff.api) => ids(who, filter)
    const filters = [
      { search: '昆曲' },
      { search: '昆曲', statuses: ['SCHEDULED'] },
      { statuses: ['SCHEDULED', 'ACCEPTED'] },
      { offerId: other.offerId },
      { compoundId: other.compoundId, statuses: ['SCHEDULED'] },
      { enterpriseId: council.chair.id },
      { enterpriseId: council.chair.id, councilId: council.councilId, streetId: council.streetId },
      { communityId: council.communityId, search: '曲雅' },
    ]
    for (const filter of filters) {
      const listed = await found(filter)
      expect(listed).toContain(claim)
      expect(listed).not.toContain(rest)
    }
    expect(await found({ search: '如寿' })).toEqual(expect.arrayContaining([claim, rest]))
    expect(await found({ search: '曲昆' })).toEqual([])
    expect(await found({ search: `'!&|():* \\` })).toEqual([])
    expect(await found({ todo: TodoKind.DELIVERY_TO_RECORD }, council.chair.api)).toEqual([claim])
    expect(await found({ todo: TodoKind.CLAIM_TO_ANSWER }, council.chair.api)).toEqual([])
    expect(await found({ mine: true })).toEqual([])
    expect(await found({ mine: true }, council.chair.api)).toEqual([claim])
    expect(await found({ side: 'PROVIDER' }, council.chair.api)).toEqual([claim])
    expect(await found({ side: 'TAKER' }, council.chair.api)).toEqual([])
    expect(await found({ side: 'TAKER', statuses: ['SCHEDULED'] }, community.api)).toEqual([claim])
    const wrong = await community.api.query(
      'query ($filter: ClaimFilter) { claims(first: 1, filter: $filter) { totalCount } }',
      { filter: { offerId: council.councilId } },
    )
    expect(wrong.errors[0]!.extensions.fields).toEqual({ 'filter.offerId': 'NOT_AN_ID' })
  })

  it('pages without gaps or repetition, and counts', async () => {
    for (let count = 0; count < 4; count++) await requested({ claimedAt: at(-5) })
    const all = await list(community.api)
    expect(all.totalCount).toBe(all.edges.length)
    const paged: string[] = []
    let after: string | null = null
    do {
      const { claims } = await community.api.ask(
        `query ($after: String) { claims(first: 3, after: $after) {
          pageInfo { hasNextPage endCursor } edges { node { id } } } }`,
        { after },
      )
      paged.push(...claims.edges.map((edge: { node: { id: string } }) => edge.node.id))
      after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : null
    } while (after)
    expect(paged).toEqual(all.edges.map((edge) => edge.node.id))
    expect(new Set(paged).size).toBe(paged.length)
  })

  it('reads a page with its records by one statement', async () => {
    const fields = `id status quantity note claimedAt answerDue version viewerSide waitlistPosition
      preferredTimes { startsAt } scheduled { startsAt } proposal { by } delivery { headcount } noShow { absent }
      evaluations { side } viewerCanAccept viewerCanCancel viewerCanEvaluate viewerHasEvaluated
      offer { id title publisherName placesLeft publishedAt terms { number category { zh } } }
      terms { number priceNote slots { startsAt } category { zh } }
      compound { id name households } community { id name code }`
    for (const who of [community.api, clinic.api, council.streetStaff.api]) {
      await list(who, {}, fields)
      for (const first of [2, 20]) {
        api.statements.splice(0)
        const { claims } = await who.ask(`{ claims(first: ${first}) { edges { node { ${fields} } } } }`)
        expect(claims.edges.length).toBeGreaterThan(1)
        expect(claims.edges[0].node).toMatchObject({
          compound: { name: expect.any(String) },
          offer: {
            publisherName: expect.any(String),
            terms: { number: 1, category: { zh: expect.any(String) } },
          },
        })
        expect(
          api.statements.filter((sql) => /from "(claim|offer|compound|community|offer_terms)"/.test(sql)),
        ).toHaveLength(1)
      }
    }
  })

  it('takes as many statements for twenty rows as for two, whatever is asked', async () => {
    const fields = `id claimedByName need { title } takerContact { name } providerContact { mobile masked }
      timeline { action } delivery { evidence { url } } offer { council { name } building { name } averages { count }
      viewerCanClaim claims(first: 2) { totalCount edges { node { id } } } }`
    for (const who of [community.api, clinic.api]) {
      await list(who, {}, fields)
      const statements = async (first: number) => {
        api.statements.splice(0)
        await who.ask(`{ claims(first: ${first}) { edges { node { ${fields} } } } }`)
        return api.statements.splice(0).length
      }
      expect(await statements(20)).toBe(await statements(3))
    }
  })
})

describe('evaluations', () => {
  const marks = { punctuality: 5, quality: 4, conduct: 5, benefit: 3, comment: '好' }
  const evaluated = async (status: ClaimStatus, ...sides: string[]) => {
    const id = await writeClaim(place, status)
    for (const side of sides)
      await writePart(council, 'evaluation', id, {
        ...marks,
        side,
        at: at(0),
        byId: community.accountId,
      })
    return id
  }
  const seen = async (who: Caller, id: string) => {
    const { claim } = await who.ask('query ($id: ID!) { claim(id: $id) { evaluations { side comment } } }', {
      id,
    })
    return claim.evaluations.map((one: { side: string }) => one.side).toSorted()
  }

  it('are blind until they open, and then open to both sides, the street and the district', async () => {
    const blind = await evaluated(ClaimStatus.DELIVERED, 'TAKER')
    expect(await seen(community.api, blind)).toEqual(['TAKER'])
    const others = [
      clinic.api,
      council.officer.api,
      council.streetStaff.api,
      council.district.admin.api,
      auditor.api,
    ]
    for (const who of others) expect(await seen(who, blind)).toEqual([])
    const open = await evaluated(ClaimStatus.EVALUATED, 'TAKER', 'PROVIDER')
    const both = ['PROVIDER', 'TAKER']
    for (const who of [community.api, clinic.api, council.streetStaff.api, council.district.admin.api])
      expect(await seen(who, open)).toEqual(both)
    expect(await seen(council.officer.api, open)).toEqual([])
  })
})

describe('the calendar file', () => {
  it('has the agreed time in UTC, the place, and nobody in it', async () => {
    const id = await writeClaim(place, ClaimStatus.SCHEDULED, {
      scheduledFrom: new Date('2026-12-01T01:00:00.000Z'),
      scheduledUntil: new Date('2026-12-01T03:30:00.000Z'),
    })
    const { claimCalendar } = await community.api.ask('query ($id: ID!) { claimCalendar(id: $id) }', { id })
    const lines = (claimCalendar as string).split('\r\n')
    expect(lines[0]).toBe('BEGIN:VCALENDAR')
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20261201T010000Z',
        'DTEND:20261201T033000Z',
        `UID:${rowId(id)}@youlin`,
        'SUMMARY:邻里纠纷调解日',
        'LOCATION:如寿里 如寿里 1 号',
      ]),
    )
    expect(claimCalendar).not.toMatch(/ATTENDEE|ORGANIZER|1[3-9]\d{9}/)
    const open = await requested()
    const none = await community.api.query('query ($id: ID!) { claimCalendar(id: $id) }', { id: open })
    expect(none.code).toBe('NOT_FOUND')
    expect(lines).toContain('STATUS:CONFIRMED')
  })

  it('takes a cancelled meeting out of the calendars that have it', async () => {
    const times = { scheduledFrom: at(5), scheduledUntil: at(7) }
    const id = await writeClaim(place, ClaimStatus.CANCELLED, { ...times, endedAt: at(0) })
    const { claimCalendar } = await community.api.ask('query ($id: ID!) { claimCalendar(id: $id) }', { id })
    expect(claimCalendar).toContain('STATUS:CANCELLED')
  })
})

describe('the agreed times to come', () => {
  it('are listed the soonest first, whenever they were claimed', async () => {
    const spot = await claimPlace(council, clinic)
    const on = (hours: number) =>
      writeClaim(spot, ClaimStatus.SCHEDULED, { scheduledFrom: at(hours), scheduledUntil: at(hours + 2) })
    const late = await on(90)
    const past = await on(-5)
    const running = await on(-1)
    const soon = await on(30)
    const filter = { offerId: spot.offerId, scheduledAfter: at(0).toISOString() }
    expect(await ids(clinic.api, filter)).toEqual([running, soon, late])
    expect(await ids(clinic.api, { offerId: spot.offerId })).toContain(past)
    const pages =
      'query ($f: ClaimFilter, $after: String) { claims(first: 1, after: $after, filter: $f) { pageInfo { endCursor } edges { node { id } } } }'
    const first = await clinic.api.ask(pages, { f: filter })
    const second = await clinic.api.ask(pages, { f: filter, after: first.claims.pageInfo.endCursor })
    expect(second.claims.edges[0].node.id).toBe(soon)
  })
})

it('finds claims whose next step is late', async () => {
  const late = await requested({ answerDue: at(-1) })
  const inTime = await requested()
  const red = await ids(auditor.api, { light: 'RED' })
  expect(red).toContain(late)
  expect(red).not.toContain(inTime)
  const green = await ids(auditor.api, { light: 'GREEN' })
  expect(green).toContain(inTime)
  expect(green).not.toContain(late)
})
