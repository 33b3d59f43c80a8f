import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  ClaimStatus,
  CouncilStatus,
  DirectClaimStatus,
  EnterpriseStatus,
  isCreditCode,
  isMobileNumber,
  Limits,
  MembershipStatus,
  NeedStatus,
  OfferStatus,
  RecordKind,
} from '@youlin/schema'
import { startApi } from '../../tests/support/api.ts'
import { claimLife } from '../modules/claims/index.ts'
import { directClaimLife } from '../modules/direct-claims/index.ts'
import { councilLife, membershipLife } from '../modules/councils/index.ts'
import { enterpriseLife } from '../modules/enterprises/index.ts'
import { needLife } from '../modules/needs/index.ts'
import { offerLife } from '../modules/offers/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { Transitions } from '../platform/transitions.ts'
import { jobs } from '../schema.ts'
import { contentOf } from './content.testing.ts'
import { type Filled, fillsWithin, startFilled } from './filled.testing.ts'
import { demonstrate } from './index.ts'

/** Records with a life: where they are, by which table they live, and which states there have to be. */
const lives: [
  table: string,
  kind: RecordKind,
  transitions: Transitions<string>,
  states: readonly string[],
][] = [
  ['council', RecordKind.COUNCIL, councilLife.transitions, Object.values(CouncilStatus)],
  [
    'enterprise',
    RecordKind.ENTERPRISE,
    enterpriseLife.transitions,
    [EnterpriseStatus.REGISTERED, EnterpriseStatus.VERIFIED],
  ],
  ['council_membership', RecordKind.MEMBERSHIP, membershipLife.transitions, Object.values(MembershipStatus)],
  ['offer', RecordKind.OFFER, offerLife.transitions, Object.values(OfferStatus)],
  ['claim', RecordKind.CLAIM, claimLife.transitions, Object.values(ClaimStatus)],
  // What meets a need is counted with matching.
  ['need', RecordKind.NEED, needLife.transitions, Object.values(NeedStatus)],
  ['direct_claim', RecordKind.DIRECT_CLAIM, directClaimLife.transitions, Object.values(DirectClaimStatus)],
]

let filled: Filled
let query: Filled['query']
let expectNone: Filled['expectNone']

beforeAll(async () => {
  filled = await startFilled()
  ;({ query, expectNone } = filled)
}, fillsWithin)
afterAll(() => filled?.close())

describe('The history of the demonstration district', () => {
  it('has the size of a real district', async () => {
    const [counts] = await query(`select (select count(*)::int from council) as councils,
      (select count(*)::int from enterprise) as enterprises, (select count(*)::int from offer) as offers,
      (select count(*)::int from claim where compound_id is not null) as claims,
      (select count(*)::int from claim where taker_enterprise_id is not null) as of_enterprises`)
    expect(counts).toEqual({ councils: 40, enterprises: 250, offers: 600, claims: 2_000, of_enterprises: 8 })
  })

  it.each(lives)('shows every state of a %s', async (table, _, __, states) => {
    const found = await query(`select distinct status from ${table}`)
    expect(found.map(({ status }) => status).sort()).toEqual([...states].sort())
  })

  it.each(lives)(
    'leads each %s by its table of transitions to where it stands',
    async (table, kind, transitions) => {
      const steps = await query(
        `select record_id as id, action, from_state, to_state, at from timeline
        where record_kind = $1 and (from_state is not null or to_state is not null) order by at, timeline.id`,
        [kind],
      )
      const states = new Map<string, string>()
      for (const { id, action, from_state, to_state } of steps) {
        expect([action, states.get(id) ?? null]).toEqual([action, from_state])
        if (from_state) expect(transitions[from_state]).toContain(to_state)
        states.set(id, to_state)
      }
      const stands = await query(`select id, status from ${table}`)
      expect(states).toEqual(new Map(stands.map(({ id, status }) => [id, status])))
    },
  )

  it('has each step in the audit log too, by people who had the role then', async () => {
    const columns = 'record_id, action, at, actor_id, acting_role, from_state, to_state, reason, source'
    await expectNone(`(select ${columns} from timeline except all select ${columns} from audit_log)
      union all (select ${columns} from audit_log except all select ${columns} from timeline)`)
    await expectNone(`select action, acting_role, at from timeline where actor_id is not null
      and not exists (select from role_grant where user_id = actor_id and role = acting_role
        and valid_from <= (at at time zone 'Asia/Shanghai')::date
        and coalesce(valid_until, 'infinity') >= (at at time zone 'Asia/Shanghai')::date - 1)`)
  })

  it('lies between its founding and now, in order', async () => {
    const now = filled.api.clock.now()
    await expectNone('select action, at from timeline where at > $1', [now])
    for (const [table] of lives)
      await expectNone(
        `select r.id from ${table} r join timeline t on t.record_id = r.id
          where t.at < r.created_at or r.updated_at > $1
            or t.at > r.updated_at and t.action not in ('escalateToStreet', 'escalateToDistrict', 'claimNeed')`,
        [now],
      )
    const [span] = await query(`select max(at) - min(at) > interval '360 days' as is_a_year from timeline`)
    expect(span.is_a_year).toBe(true)
  })

  it('gives terms that hold today to whoever sits, and to nobody else', async () => {
    const today = dayOf(filled.api.clock.now())
    await expectNone(
      `select id from council_membership where status in ('ACTIVE', 'SUSPENDED')
        and (term_from > $1::date or term_until < $1::date)`,
      [today],
    )
    await expectNone(
      `select m.id from council_membership m join council c on c.id = m.council_id
        where m.status in ('ACTIVE', 'SUSPENDED') and c.status <> 'ACTIVE'`,
    )
    await expectNone(`select c.id from council c where c.status = 'ACTIVE' and 1 <> (
      select count(*) from council_membership m where m.council_id = c.id and m.seat = 'CHAIR' and m.status = 'ACTIVE')`)
    await expectNone(
      `select m.id from council_membership m where m.status in ('ACTIVE', 'SUSPENDED', 'ENDED')
        and m.officer_account_id is not null and (m.status = 'ACTIVE') <> exists (
          select from role_grant g where g.user_id = m.officer_account_id and g.role = 'COUNCIL_OFFICER'
            and g.scope_id = m.council_id and g.valid_from <= $1 and coalesce(g.valid_until, 'infinity') >= $1)`,
      [today],
    )
  })

  it('has enterprises with valid codes and numbers, verified when a council took them', async () => {
    for (const { credit_code, contact_mobile, name } of await query('select * from enterprise')) {
      expect(isCreditCode(credit_code)).toBe(true)
      expect(isMobileNumber(contact_mobile)).toBe(true)
      expect(name.length).toBeLessThanOrEqual(Limits.nameLength)
    }
    await expectNone(`select e.name from enterprise e where (status = 'VERIFIED') <> exists (
      select from council_membership m where m.enterprise_id = e.id and m.status in ('ACTIVE', 'SUSPENDED', 'ENDED'))`)
  })

  it('offers at least two published things in each category', async () => {
    await expectNone(`select c.code from category c where 2 > (
      select count(*) from offer o where o.category_code = c.code and o.status = 'PUBLISHED')`)
  })

  it('has offers that their forms would take', async () => {
    for (const { title, summary, body, audiences } of await query('select * from offer')) {
      expect(title.length).toBeLessThanOrEqual(Limits.titleLength)
      expect(summary.length).toBeLessThanOrEqual(Limits.summaryLength)
      expect(body.length).toBeLessThanOrEqual(Limits.bodyLength)
      expect(audiences.length).toBeGreaterThan(0)
    }
    await expectNone(
      `select title, council_id from offer group by title, council_id, enterprise_id having count(*) > 1`,
    )
    await expectNone(`select id from offer where capacity < taken or per_compound_limit > capacity
      or (service_area_kind = 'STREETS') <> (service_street_ids <> '{}')
      or (service_area_kind = 'COMMUNITIES') <> (service_community_ids <> '{}')
      or (service_area_kind = 'RADIUS') <> (service_radius_metres is not null)`)
    await expectNone(`select id from offer_terms where price_policy <> 'FREE' and price_note = ''
      or (time_mode = 'SLOTS') <> (slots <> '[]')`)
  })

  it('shows the terms that hold, and lets a review wait where new ones do', async () => {
    await expectNone(`select o.id from offer o join offer_terms t on t.offer_id = o.id and t.number = o.terms_number
      where t.status <> case o.status when 'DRAFT' then 'DRAFT' when 'SUBMITTED' then 'SUBMITTED' else 'CURRENT' end
        or t.kind <> o.kind or t.category_code <> o.category_code or t.price_policy <> o.price_policy`)
    await expectNone(`select o.id from offer o where o.awaiting is distinct from (
      select t.awaiting from offer_terms t where t.offer_id = o.id and t.status = 'SUBMITTED')
      or (o.awaiting is null) <> (o.review_due is null)`)
    const [waiting] = await query(
      `select count(*) filter (where review_due < $1)::int as overdue,
      count(*) filter (where review_due >= $1)::int as in_time from offer`,
      [filled.api.clock.now()],
    )
    expect(waiting.overdue).toBeGreaterThan(0)
    expect(waiting.in_time).toBeGreaterThan(0)
  })

  it('lets offers run with their members', async () => {
    const today = dayOf(filled.api.clock.now())
    await expectNone(`select o.title from offer o join council_membership m on m.id = o.membership_id
      where o.status in ('PUBLISHED', 'SUBMITTED') and m.status <> 'ACTIVE' or o.published_at < m.term_from`)
    await expectNone(`select m.id from council_membership m where offers_paused_by_suspension <> (
      select count(*) from offer o where o.membership_id = m.id and o.pause_cause = 'SUSPENSION')`)
    await expectNone(
      `select id from offer where status in ('PUBLISHED', 'PAUSED', 'SUBMITTED', 'DRAFT') and available_until < $1
        or status = 'EXPIRED' and available_until >= $1`,
      [today],
    )
  })

  it('leaves nothing to do for the jobs, whose deadlines are all to come', async () => {
    const before = await contentOf(filled.api.database)
    for (const { name } of jobs) await filled.api.runJob(name)
    expect(await contentOf(filled.api.database)).toEqual(before)
  })

  it(
    'is the same from the same seed at the same time',
    async () => {
      const second = await startApi({ DEMO: 'true' })
      second.clock.set(filled.api.clock.now())
      await demonstrate(second.services)
      expect(await contentOf(second.database)).toEqual(await contentOf(filled.api.database))
      await second.close()
    },
    fillsWithin,
  )
})
