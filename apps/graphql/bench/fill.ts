import type { Client } from 'pg'

/** Who acts for the first enterprise of a filled district, with the administrator's password. */
export const representative = '13800000001'

/** Fills a founded district with a territory, councils, enterprises and offers, a statement for each table. */
export async function fillAtScale(
  owner: Client,
  districtId: string,
  offers: number,
  { claims = 0 }: { claims?: number } = {},
): Promise<void> {
  await owner.query(`select set_config('app.district_id', $1, false)`, [districtId])
  for (const statement of statements(offers)) await owner.query(statement)
  if (claims > 0) for (const statement of taken(offers, claims)) await owner.query(statement)
  await owner.query('vacuum analyze')
}

const district = `nullif(current_setting('app.district_id'), '')::uuid`
const numbered = (table: string) =>
  `(select *, row_number() over (order by id) - 1 as n from ${table} where district_id = ${district})`

function statements(offers: number): string[] {
  const enterprises = Math.max(40, Math.round(offers / 20))
  return [
    `insert into street (id, district_id, code, name, official_order, valid_from)
      select uuidv7(), ${district}, lpad(n::text, 3, '0'), n || '街道', n, '2020-01-01' from generate_series(1, 17) n`,
    `insert into community (id, district_id, street_id, code, name, official_order, valid_from)
      select uuidv7(), ${district}, s.id, lpad(i::text, 3, '0'), i || '社区', i, '2020-01-01'
      from generate_series(0, 139) i join ${numbered('street')} s on s.n = i % 17`,
    `insert into building (id, district_id, street_id, kind, name, address)
      select uuidv7(), ${district}, s.id, 'OFFICE_BUILDING', i || '大厦', '沿江大道' || i || '号'
      from generate_series(0, 39) i join ${numbered('street')} s on s.n = i % 17`,
    `insert into council (id, district_id, building_id, street_id, name, status, founded_on)
      select uuidv7(), district_id, id, street_id, name || '楼宇理事会', 'ACTIVE', '2025-01-01' from building`,
    `insert into enterprise (id, district_id, kind, name, credit_code, status, contact_name, contact_mobile)
      select uuidv7(), ${district}, 'ENTERPRISE', '企业' || n, '914201' || lpad(n::text, 12, '0'), 'VERIFIED', '联系人',
        '138' || lpad(n::text, 8, '0') from generate_series(1, ${enterprises}) n`,
    `insert into council_membership (id, district_id, council_id, member_kind, enterprise_id, seat, status, term_from,
        applied_at, street_endorses_from)
      select uuidv7(), ${district}, c.id, 'ENTERPRISE', e.id, 'DIRECTOR', 'ACTIVE', '2025-01-01', now(), now()
      from ${numbered('enterprise')} e join ${numbered('council')} c on c.n = e.n % 40`,
    `insert into offer (id, district_id, status, title, summary, body, kind, category_code, audiences, price_policy,
        terms_number, publisher_kind, enterprise_id, membership_id, council_id, building_id, street_id, author_id, unit,
        capacity, per_compound_limit, available_from, available_until, lead_time_days, service_area_kind, queue_rule,
        published_at, listed_at, search_bigrams)
      select uuidv7(), ${district}, case when i % 5 = 0 then 'CLOSED' else 'PUBLISHED' end, '邻里服务' || i,
        '到小区接待居民，每次两小时', '含咨询与调解。', k.kind, k.code, '{OLDER}', 'FREE', 1, 'ENTERPRISE', m.enterprise_id,
        m.id, c.id, c.building_id, c.street_id, a.id, 'SESSION', 20, 2, current_date, current_date + 90, 3, 'DISTRICT',
        'FIRST_COME', now() - i * interval '1 second', now() - i * interval '1 second', '邻里 里服 服务'
      from generate_series(1, ${offers}) i
      join ${numbered('category')} k on k.n = i % (select count(*) from category where district_id = ${district})
      join ${numbered('council_membership')} m on m.n = i % ${enterprises}
      join council c on c.id = m.council_id
      cross join (select id from user_account limit 1) a`,
    `insert into offer_terms (id, district_id, offer_id, number, status, kind, category_code, audiences, price_policy,
        place, price_note, time_mode)
      select uuidv7(), district_id, id, 1, 'CURRENT', kind, category_code, audiences, price_policy, 'AT_COMPOUND', '',
        'BY_AGREEMENT' from offer`,
  ]
}

/** How many of the claims are under way, and offers under review: as many however long the history is. */
const open = 300

/**
 * Compounds, and claims of their offers: the newest under way in several states, all others archived. Every twentieth
 * is taken by an enterprise for its staff, and the first enterprise has a representative.
 */
function taken(offers: number, claims: number): string[] {
  const state = `case when i > ${open} then 'ARCHIVED' when i % 4 = 0 then 'REQUESTED' when i % 4 = 1 then 'SCHEDULED'
    when i % 4 = 2 then 'DELIVERED' else 'ACCEPTED' end`
  const ago = `now() - (i % 300) * interval '1 day'`
  const taker = 'e.n = c.n / 20 % (select count(*) from enterprise) and e.id <> c.enterprise_id'
  return [
    `update building set latitude = 30.6, longitude = 114.3, coordinate_system = 'WGS84'`,
    `insert into compound (id, district_id, community_id, name, address, older_share, children_share,
        dual_income_share, latitude, longitude, coordinate_system)
      select uuidv7(), ${district}, c.id, i || '小区', i || '号', 0.3, 0.1, 0.4, 30.5 + i / 3000.0, 114.3, 'WGS84'
      from generate_series(0, 299) i join ${numbered('community')} c on c.n = i % 140`,
    `insert into claim (id, district_id, status, offer_id, terms_number, compound_id, community_id, street_id,
        council_id, enterprise_id, quantity, claimed_by_id, claimed_at, answer_due, scheduled_from, scheduled_until,
        record_due, proposal_from, proposal_until, proposal_by, proposed_at, proposal_due, evaluated_at, ended_at)
      select uuidv7(), ${district}, state, o.id, 1, p.id, p.community_id, m.street_id, o.council_id, o.enterprise_id, 1,
        o.author_id, case state when 'ARCHIVED' then ${ago} - interval '20 days' else now() - interval '3 days' end,
        case state when 'REQUESTED' then now() + (i % 5 + 1) * interval '12 hours' end,
        case when state in ('SCHEDULED', 'DELIVERED', 'ARCHIVED') then ${ago} - interval '8 days' end,
        case when state in ('SCHEDULED', 'DELIVERED', 'ARCHIVED') then ${ago} - interval '8 days' + interval '2 hours' end,
        case state when 'SCHEDULED' then now() + (i % 40 - 20) * interval '1 day' end,
        case state when 'ACCEPTED' then now() + interval '9 days' end,
        case state when 'ACCEPTED' then now() + interval '9 days 2 hours' end,
        case state when 'ACCEPTED' then 'PROVIDER' end, case state when 'ACCEPTED' then now() - interval '1 day' end,
        case state when 'ACCEPTED' then now() + interval '1 day' end,
        case state when 'ARCHIVED' then ${ago} end, case state when 'ARCHIVED' then ${ago} end
      from (select i, ${state} as state from generate_series(1, ${claims}) i) one
        join ${numbered('offer')} o on o.n = i % ${offers}
        join ${numbered('compound')} p on p.n = i % 300
        join community m on m.id = p.community_id`,
    `insert into need (id, district_id, status, enterprise_id, category_code, title, body, audience, size, urgency,
        needed_from, needed_until, raised_by_id, search_bigrams)
      select uuidv7(), ${district}, 'OPEN', e.id, k.code, '职工义诊', '', 'EVERYONE', 20, 'NORMAL', current_date,
        current_date + 90, a.id, '职工 工义 义诊'
      from enterprise e cross join (select code from category limit 1) k
        cross join (select id from user_account limit 1) a`,
    `update claim set community_id = null, compound_id = null, taker_enterprise_id = e.id, need_id = n.id,
        taker_building_id = l.building_id
      from ${numbered('claim')} c join ${numbered('enterprise')} e on ${taker}
        join need n on n.enterprise_id = e.id
        join council_membership m on m.enterprise_id = e.id join council l on l.id = m.council_id
      where claim.id = c.id and c.n % 20 = 7`,
    `insert into user_account (id, mobile, name, password_hash)
      select uuidv7(), '${representative}', '企业代表', password_hash from user_account limit 1`,
    `insert into role_grant (id, district_id, user_id, role, scope_kind, scope_id, valid_from, origin)
      select uuidv7(), ${district}, a.id, 'ENTERPRISE_REP', 'ENTERPRISE', e.id, current_date, 'SYSTEM'
      from user_account a cross join (select id from enterprise order by id limit 1) e
      where a.mobile = '${representative}'`,
    `insert into delivery (id, district_id, claim_id, status, headcount, hours, recorded_at, confirm_due)
      select uuidv7(), district_id, id, 'RECORDED', 20, 2, now() - interval '1 day', now() + interval '6 days'
      from claim where status = 'DELIVERED'`,
    `update offer set awaiting = 'COUNCIL', waiting_since = now() - interval '4 days',
        review_due = now() + interval '1 hour'
      where id in (select id from offer where status = 'PUBLISHED' order by listed_at desc limit ${open})`,
  ]
}
