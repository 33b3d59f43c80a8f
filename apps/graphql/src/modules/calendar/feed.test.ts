import { afterAll, beforeAll, expect, it } from 'vitest'
import { ClaimStatus } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict } from '../../../tests/support/story.ts'
import { type ClaimPlace, claimPlace, writeClaim } from '../../../tests/support/story/claim-rows.ts'
import { freshKey, rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, type Member, must } from '../../../tests/support/story/offers.ts'

const day = 86_400_000
const fields = 'feed { id version renewedAt } token'
let api: TestApi
let council: CouncilStory
let clinic: Member
let place: ClaimPlace

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  clinic = await council.member('友好口腔')
  place = await claimPlace(council, clinic)
})
afterAll(() => api?.close())

const inDays = (days: number) => {
  const from = new Date(api.clock.now().getTime() + days * day)
  return { scheduledFrom: from, scheduledUntil: new Date(from.getTime() + 3_600_000) }
}
const create = (who: Caller) => must(who, 'createCalendarFeed', { idempotencyKey: freshKey() }, fields)
const read = (token: string, headers: Record<string, string> = {}) =>
  api.server.inject({ url: `/calendar/${token}.ics`, headers: { host: 'localhost', ...headers } })

/** The events of a calendar file, each with its properties. */
function eventsOf(text: string): Record<string, string>[] {
  const unfolded = text.replace(/\r\n[ \t]/g, '')
  return [...unfolded.matchAll(/BEGIN:VEVENT\r\n(.*?)END:VEVENT/gs)].map(([, body]) =>
    Object.fromEntries(
      body!
        .trim()
        .split('\r\n')
        .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
    ),
  )
}

async function forgetFeed(who: Caller) {
  const { calendarFeed } = await who.ask('{ calendarFeed { id version } }')
  if (calendarFeed) await must(who, 'deleteCalendarFeed', calendarFeed, 'id')
}

it('gives a calendar program what the role sees, to whoever has the link', async () => {
  const agreed = await writeClaim(place, ClaimStatus.SCHEDULED, { ...inDays(3), version: 4 })
  const cancelled = await writeClaim(place, ClaimStatus.CANCELLED, { ...inDays(4), endedAt: api.clock.now() })
  const open = await writeClaim(place, ClaimStatus.ACCEPTED)
  const far = await writeClaim(place, ClaimStatus.SCHEDULED, inDays(200))
  const long = await writeClaim(place, ClaimStatus.ARCHIVED, inDays(-40))
  const { token } = await create(clinic.api)
  const answer = await read(token)
  expect(answer.statusCode).toBe(200)
  expect(answer.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  })
  expect(answer.headers['set-cookie']).toBeUndefined()
  const events = new Map(eventsOf(answer.body).map((event) => [event['UID'], event]))
  const uid = (id: string) => `${rowId(id)}@youlin`
  expect([...events.keys()].toSorted()).toEqual([uid(agreed), uid(cancelled), uid(open)].toSorted())
  expect(events.get(uid(agreed))).toMatchObject({
    STATUS: 'CONFIRMED',
    SEQUENCE: '4',
    SUMMARY: '邻里纠纷调解日',
  })
  expect(events.get(uid(agreed))!['LAST-MODIFIED']).toMatch(/^\d{8}T\d{6}Z$/)
  expect(events.get(uid(agreed))!['LOCATION']).toContain('如寿里')
  expect(events.get(uid(cancelled))).toMatchObject({ STATUS: 'CANCELLED' })
  expect(events.get(uid(open))).toMatchObject({ STATUS: 'TENTATIVE' })
  expect(events.has(uid(far)) || events.has(uid(long))).toBe(false)
  // Neither a person nor a number.
  expect(answer.body).not.toContain(clinic.name)
  expect(answer.body).not.toMatch(/1[3-9]\d{9}/)
  await forgetFeed(clinic.api)
})

it('has one link for a role; its token is told once and kept nowhere', async () => {
  const input = { idempotencyKey: freshKey() }
  const { feed, token } = await must(clinic.api, 'createCalendarFeed', input, fields)
  const again = await must(clinic.api, 'createCalendarFeed', input, fields)
  expect(again).toEqual({ feed, token: null })
  const second = await sendMutation(clinic.api, 'createCalendarFeed', { idempotencyKey: freshKey() }, fields)
  expect(second.code).toBe('CONFLICT')
  const dump = await everyText()
  expect(dump).not.toContain(token)
  expect(dump).toContain('createCalendarFeed')
  await forgetFeed(clinic.api)
})

it('renewed, lets the old link lead nowhere at once', async () => {
  const { feed, token } = await create(clinic.api)
  const renewed = await must(clinic.api, 'renewCalendarFeed', { id: feed.id, version: feed.version }, fields)
  expect((await read(token)).statusCode).toBe(404)
  expect((await read(renewed.token)).statusCode).toBe(200)
  const stale = await sendMutation(
    clinic.api,
    'renewCalendarFeed',
    { id: feed.id, version: feed.version },
    fields,
  )
  expect(stale.code).toBe('CONFLICT')
  await must(clinic.api, 'deleteCalendarFeed', { id: feed.id, version: renewed.feed.version }, 'id')
  const gone = await read(renewed.token)
  const unknown = await read('x'.repeat(43))
  expect([gone.statusCode, unknown.statusCode]).toEqual([404, 404])
  const error = (answer: typeof gone) => answer.json().errors[0].extensions.code
  expect(error(gone)).toBe(error(unknown))
  const audit = await everyText()
  for (const action of ['createCalendarFeed', 'renewCalendarFeed', 'deleteCalendarFeed'])
    expect(audit).toContain(action)
})

it('belongs to whoever made it', async () => {
  const { feed } = await create(clinic.api)
  const other = council.communityStaff.api
  expect((await other.ask('{ calendarFeed { id } }')).calendarFeed).toBeNull()
  expect((await sendMutation(other, 'deleteCalendarFeed', { id: feed.id, version: 1 }, 'id')).code).toBe(
    'NOT_FOUND',
  )
  expect((await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: feed.id })).node).toBeNull()
  await forgetFeed(clinic.api)
})

it('answers 404 from the moment in which the role ends', async () => {
  const { communityStaff, district } = council
  await writeClaim(place, ClaimStatus.SCHEDULED, inDays(5))
  const { token } = await create(communityStaff.api)
  expect(eventsOf((await read(token)).body).length).toBeGreaterThan(0)
  const { roleGrants } = await district.admin.api.ask(
    'query ($id: ID!) { roleGrants(first: 1, filter: { userId: $id }) { edges { node { id version } } } }',
    { id: Buffer.from(`User:${communityStaff.accountId}`).toString('base64url') },
  )
  await must(district.admin.api, 'endRole', roleGrants.edges[0].node, 'grant { id }')
  const ended = await read(token)
  expect(ended.statusCode).toBe(404)
  expect(ended.body).not.toContain('VCALENDAR')
})

it('reads no session: cookies neither widen nor change what a link shows', async () => {
  const { token } = await create(clinic.api)
  const plain = eventsOf((await read(token)).body).map((event) => event['UID'])
  const asAdmin = await read(token, { cookie: council.district.admin.api.cookie ?? '' })
  expect(eventsOf(asAdmin.body).map((event) => event['UID'])).toEqual(plain)
  await forgetFeed(clinic.api)
})

it('refuses more readings than calendar programs need', async () => {
  const { token } = await create(clinic.api)
  const codes: number[] = []
  for (let at = 0; at < 121; at++) codes.push((await read(token)).statusCode)
  expect(codes.slice(0, 120).every((code) => code === 200)).toBe(true)
  expect(codes[120]).toBe(429)
  await forgetFeed(clinic.api)
})

/** What the database holds, as text. */
async function everyText(): Promise<string> {
  const owner = await api.database.owner()
  const { rows: tables } = await owner.query(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  const texts: string[] = []
  for (const { name } of tables) {
    const { rows } = await owner.query(`select t::text as text from "${name}" t`)
    texts.push(...rows.map(({ text }) => text as string))
  }
  return texts.join('\n')
}
