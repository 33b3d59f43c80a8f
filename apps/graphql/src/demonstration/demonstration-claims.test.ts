import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DeliveryStatus, Limits } from '@youlin/schema'
import { demonstrationAccounts } from './accounts.ts'
import { type Filled, fillsWithin, startFilled } from './filled.testing.ts'

/** Those that take places. */
const placed = `('REQUESTED', 'HELD', 'ACCEPTED', 'SCHEDULED', 'DELIVERED', 'EVALUATED', 'ARCHIVED', 'NO_SHOW')`

let filled: Filled
let query: Filled['query']
let expectNone: Filled['expectNone']
let now: Date

beforeAll(async () => {
  filled = await startFilled()
  ;({ query, expectNone } = filled)
  now = filled.api.clock.now()
}, fillsWithin)
afterAll(() => filled?.close())

describe('The claims of the demonstration district', () => {
  it('take as many places as offers and compounds count', async () => {
    await expectNone(`select o.title, taken, waiting from offer o where
      taken <> (select coalesce(sum(quantity), 0) from claim c where c.offer_id = o.id and status in ${placed})
        + (select coalesce(sum(quantity), 0) from proposal p where p.offer_id = o.id and status = 'PROPOSED')
      or waiting <> (select count(*) from claim c where c.offer_id = o.id and status = 'WAITLISTED')`)
    await expectNone(`select k.* from claim_compound_counter k join offer o on o.id = k.offer_id
      where k.most <> o.per_compound_limit or k.taken <> (select coalesce(sum(quantity), 0) from claim c
        where c.offer_id = k.offer_id and c.compound_id = k.compound_id and status in ${placed})
        + (select coalesce(sum(quantity), 0) from proposal p
          where p.offer_id = k.offer_id and p.compound_id = k.compound_id and status = 'PROPOSED')`)
    await expectNone(`select c.id from claim c where status in ${placed} and compound_id is not null and not exists (
      select from claim_compound_counter k where k.offer_id = c.offer_id and k.compound_id = c.compound_id)`)
  })

  it('never took more places at a time than there were', async () => {
    const steps =
      await query(`select o.capacity, c.offer_id, c.quantity, t.from_state, t.to_state from timeline t
      join claim c on c.id = t.record_id join offer o on o.id = c.offer_id
      where t.to_state is not null order by t.at, t.to_state in ${placed}, t.id`)
    const taken = new Map<string, number>()
    const takes = (state: string | null) => (state && placed.includes(`'${state}'`) ? 1 : 0)
    for (const { capacity, offer_id, quantity, from_state, to_state } of steps) {
      const next = (taken.get(offer_id) ?? 0) + quantity * (takes(to_state) - takes(from_state))
      expect(next).toBeLessThanOrEqual(capacity)
      taken.set(offer_id, next)
    }
  })

  it('wait only where nothing is free, in the order of their coming', async () => {
    await expectNone(`select o.title from offer o where waiting > 0 and taken < capacity`)
    const orders = await query(`select offer_id, array_agg(waiting_order::int order by coalesce(
      (select max(at) from timeline t where t.district_id = c.district_id and t.record_id = c.id and action = 'passPlace'), claimed_at)) as turns
      from claim c where waiting_order is not null group by 1`)
    expect(orders.length).toBeGreaterThan(5)
    for (const { turns } of orders) expect(turns).toEqual([...turns].sort((one, other) => one - other))
  })

  it('fit their offers: its time, its area, its terms', async () => {
    await expectNone(`select c.id from claim c join offer o on o.id = c.offer_id
      where c.claimed_at < o.published_at or c.quantity > o.per_compound_limit
        or (o.unit = 'SESSION' and c.quantity <> 1)
        or c.expected_participants not between coalesce(o.participants_min, 1) and coalesce(o.participants_max, 100000)
        or c.council_id <> o.council_id or c.enterprise_id is distinct from o.enterprise_id`)
    await expectNone(`select c.id from claim c join compound p on p.id = c.compound_id
      join community m on m.id = p.community_id
      where c.community_id <> m.id or c.street_id <> m.street_id`)
    await expectNone(`select c.id from claim c join offer o on o.id = c.offer_id
      where o.service_area_kind = 'STREETS' and c.street_id <> all (o.service_street_ids)
        or o.service_area_kind = 'COMMUNITIES' and c.community_id <> all (o.service_community_ids)`)
    await expectNone(`select c.id from claim c join offer o on o.id = c.offer_id
      where c.compound_id is not null
          and jsonb_array_length(preferred_times) not between 1 and ${Limits.preferredTimesMax}
        or (scheduled_from at time zone 'Asia/Shanghai')::date not between o.available_from and o.available_until`)
    await expectNone(`select c.id from claim c join offer o on o.id = c.offer_id
      join offer_terms t on t.offer_id = o.id and t.number = c.terms_number
      where t.time_mode = 'SLOTS' and scheduled_from is not null and not exists (
        select from jsonb_array_elements(t.slots) s where (s ->> 'startsAt')::timestamptz = scheduled_from)`)
  })

  it('have what their states need, and no deadline that the jobs would have seen', async () => {
    await expectNone(
      `select id, status from claim where
        (status = 'REQUESTED') <> (answer_due is not null) or answer_due < $1 or held_until < $1
        or (status = 'ACCEPTED' and proposal_due is null) or proposal_due < $1
        or (status in ('SCHEDULED', 'DELIVERED', 'EVALUATED', 'ARCHIVED', 'NO_SHOW') and scheduled_from is null)
        or (status in ('DECLINED', 'EXPIRED', 'CANCELLED', 'ARCHIVED', 'NO_SHOW')) <> (ended_at is not null)
        or (status in ('EVALUATED', 'ARCHIVED')) <> (evaluated_at is not null)
        or (status = 'DELIVERED' and evaluation_due < $1)
        or (status = 'EVALUATED' and evaluated_at < $1 - interval '31 days')
        or (status = 'CANCELLED') <> (cancel_reason is not null)
        or (status = 'DECLINED') <> (decline_reason is not null)`,
      [now],
    )
    await expectNone(`select c.id from claim c join offer o on o.id = c.offer_id
      where c.status in ('WAITLISTED', 'HELD') and o.status not in ('PUBLISHED', 'PAUSED')
        or c.status = 'REQUESTED' and o.status = 'WITHDRAWN'`)
  })

  it('were delivered after they began, confirmed, disputed and settled in order', async () => {
    const states = await query('select distinct status from delivery')
    expect(states.map(({ status }) => status).sort()).toEqual(Object.values(DeliveryStatus).sort())
    await expectNone(
      `select d.id from delivery d join claim c on c.id = d.claim_id where recorded_at < scheduled_from
        or confirmed_at < recorded_at or (d.status = 'RECORDED' and confirm_due < $1)
        or (d.status = 'CONFIRMED_BY_SYSTEM') <> coalesce(confirmed_at > confirm_due, false)
        or (d.status in ('DISPUTED', 'SETTLED')) <> (disputed_headcount is not null)
        or (d.status = 'SETTLED') <> (settled_headcount is not null)
        or (d.status in ('RECORDED', 'DISPUTED')) <> (evaluation_due is null)
        or headcount < 1 or hours not between 0.5 and ${Limits.hoursMax}`,
      [now],
    )
    await expectNone(`select c.id from claim c where
      (status in ('DELIVERED', 'EVALUATED', 'ARCHIVED')) <> exists (select from delivery d where d.claim_id = c.id)
      or (status = 'NO_SHOW') <> exists (select from no_show n where n.claim_id = c.id)`)
    await expectNone(`select n.id from no_show n join claim c on c.id = n.claim_id where n.absent = n.reported_by
      or reported_at < scheduled_from or objected_at not between reported_at and objection_due`)
  })

  it('were evaluated in time by their sides: with two words at once, else when the term was over', async () => {
    await expectNone(`select e.id from evaluation e join claim c on c.id = e.claim_id
      where e.at > c.evaluation_due or e.at < (select max(at) from timeline t where t.district_id = c.district_id and t.record_id = c.id
        and t.action in ('confirmDelivery', 'confirmDeliveryBySystem', 'settleDelivery'))`)
    await expectNone(`select c.id from claim c where status in ('EVALUATED', 'ARCHIVED') and (evaluated_at > evaluation_due)
      <> (2 > (select count(*) from evaluation e where e.district_id = c.district_id and e.claim_id = c.id))`)
    const words =
      await query(`select count(e.id) as given from claim c left join evaluation e on e.claim_id = c.id
      where status = 'EVALUATED' group by c.id`)
    expect([...new Set(words.map(({ given }) => given))].sort()).toEqual(['0', '1', '2'])
  })

  it('were rated by residents where they took place, and by nobody elsewhere', async () => {
    await expectNone(`select c.id from claim c where (compound_id is not null and status in ('SCHEDULED', 'DELIVERED', 'EVALUATED', 'ARCHIVED'))
      <> exists (select from voice_link l where l.claim_id = c.id)`)
    await expectNone(`select l.id from voice_link l left join delivery d on d.claim_id = l.claim_id
      where l.closes_at is distinct from d.recorded_at + interval '14 days'
        or (d.id is null and exists (select from voice_answer a where a.link_id = l.id))`)
    const answered = await query(`select count(a.id)::int as given from voice_link l
      join claim c on c.id = l.claim_id and c.status = 'EVALUATED'
      left join voice_answer a on a.link_id = l.id group by l.id`)
    const counts = answered.map(({ given }) => given)
    expect([Math.min(...counts), Math.max(...counts) > 4]).toEqual([0, true])
    expect(counts.some((given) => given > 0 && given < 3)).toBe(true)
  })

  it('are claimed by the community, or by its street where it has nobody', async () => {
    await expectNone(`select c.id from claim c where compound_id is not null and on_behalf = exists (select from role_grant g
      where g.user_id = c.claimed_by_id and g.role = 'COMMUNITY_STAFF' and g.scope_id = c.community_id)`)
    await expectNone(`select t.id from timeline t join claim c on c.id = t.record_id
      where t.action = 'claimOffer' and on_behalf <> (t.on_behalf_of is not null)`)
    const [{ both }] = await query(`select count(distinct on_behalf) as both from claim`)
    expect(both).toBe('2')
  })

  it('answer needs of their own community that were open then', async () => {
    const [{ answers }] = await query('select count(*)::int as answers from claim where need_id is not null')
    expect(answers).toBeGreaterThanOrEqual(40)
    await expectNone(`select c.id from claim c join need n on n.id = c.need_id
      where n.community_id is distinct from c.community_id or n.enterprise_id is distinct from c.taker_enterprise_id
        or n.created_at > c.claimed_at
        or n.status not in ('OPEN', 'PARTLY_MET', 'MET')`)
    await expectNone(`select title from need where (met > 0) <> (status in ('PARTLY_MET', 'MET'))
      or (met >= size) <> (status = 'MET')`)
    await expectNone(
      `select title from need where status = 'OPEN' and needed_until < ($1::timestamptz at time zone 'Asia/Shanghai')::date`,
      [now],
    )
  })
})

describe('The printed accounts', () => {
  const waiting = '{ viewerTodo { kind count } }'
  const expected: Record<string, string[]> = {
    'enterprise-rep': ['CLAIM_TO_ANSWER', 'TIME_TO_ANSWER', 'DELIVERY_TO_RECORD', 'CLAIM_TO_EVALUATE'],
    'community-staff': ['TIME_TO_ANSWER', 'DELIVERY_TO_CONFIRM', 'CLAIM_TO_EVALUATE'],
    'council-officer': ['OFFER_TO_REVIEW', 'MEMBERSHIP_TO_ENDORSE'],
    'street-staff': ['DELIVERY_TO_SETTLE'],
    'district-admin': ['MEMBERSHIP_TO_APPROVE', 'OFFER_TO_REVIEW'],
  }

  it.each(Object.entries(expected))('%s finds work that waits', async (key, kinds) => {
    const { mobile, password } = demonstrationAccounts.find((account) => account.key === key)!
    const caller = filled.api.caller()
    await caller.signIn(mobile, password)
    const { viewerTodo } = await caller.ask(waiting)
    const found = viewerTodo.filter(({ count }: { count: number }) => count > 0)
    expect(found.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(kinds))
  })

  it.each(['community-staff', 'community-staff-2', 'community-staff-3'])(
    '%s has a need to withdraw',
    async (key) => {
      const { mobile, password } = demonstrationAccounts.find((account) => account.key === key)!
      const caller = filled.api.caller()
      await caller.signIn(mobile, password)
      const { needs } = await caller.ask(
        '{ needs(first: 1, filter: { mine: true, statuses: [OPEN] }) { totalCount } }',
      )
      expect(needs.totalCount).toBeGreaterThan(0)
    },
  )

  it('of an enterprise and a community have claims with each other', async () => {
    const states = await query(
      `select distinct c.status from claim c
        join role_grant rep on rep.scope_id = c.enterprise_id join user_account r on r.id = rep.user_id
        join role_grant clerk on clerk.scope_id = c.community_id join user_account k on k.id = clerk.user_id
        where r.mobile = $1 and k.mobile = $2`,
      [mobileOf('enterprise-rep'), mobileOf('community-staff')],
    )
    expect(states.map(({ status }) => status)).toEqual(
      expect.arrayContaining(['REQUESTED', 'ACCEPTED', 'SCHEDULED', 'DELIVERED']),
    )
  })
})

function mobileOf(key: string): string {
  return demonstrationAccounts.find((account) => account.key === key)!.mobile
}
