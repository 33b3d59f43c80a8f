import type { Client } from 'pg'

/** Fills a founded district with a territory, councils, enterprises and offers, a statement for each table. */
export async function fillAtScale(owner: Client, districtId: string, offers: number): Promise<void> {
  await owner.query(`select set_config('app.district_id', $1, false)`, [districtId])
  for (const statement of statements(offers)) await owner.query(statement)
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
