import { type RawBuilder, sql } from 'kysely'
import {
  CouncilStatus,
  MembershipStatus,
  OfferStatus,
  Role,
  Seat,
  SetupGap,
  type SetupStep,
} from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import type { LackRow, SetupConfirmationRow, SetupTables } from './setup.rows.ts'

/** How many records each step has. */
export type SetupCounts = Record<SetupStep, number> & { offersPublished: number }

/** All counts in one statement. */
export async function readCounts(work: Work): Promise<SetupCounts> {
  const today = dayOf(work.clock.now())
  const count = (from: RawBuilder<unknown>) => sql`(select count(*)::int from ${from})`
  const found = await sql<SetupCounts>`select
    ${count(sql`street where ${holds('street', today)}`)} as "STREETS",
    ${count(sql`community where ${holds('community', today)}`)} as "COMMUNITIES",
    ${count(sql`compound`)} as "COMPOUNDS",
    ${count(sql`building`)} as "BUILDINGS",
    ${count(sql`council where status <> ${CouncilStatus.DISSOLVED}`)} as "COUNCILS",
    ${count(sql`category where not retired`)} as "CATEGORIES",
    ${count(sql`district_settings`)} as "DEADLINES",
    (select count(distinct user_id)::int from role_grant where ${current(today)}
      and role in (${Role.STREET_STAFF}, ${Role.COMMUNITY_STAFF})) as "USERS",
    ${count(sql`council where ${ready(today)}`)} as "PUBLISHING",
    ${count(sql`offer where status = ${OfferStatus.PUBLISHED}`)} as "offersPublished"`.execute(rows(work.em))
  return found.rows[0]!
}

/** What lacks something, in one statement; what lacks nothing is left out. */
export async function readLacks(work: Work): Promise<LackRow[]> {
  const today = dayOf(work.clock.now())
  const staffed = (role: Role, scope: RawBuilder<unknown>) =>
    sql`exists (select from role_grant where role = ${role} and scope_id = ${scope} and ${current(today)})`
  const parts = [
    lack(
      SetupGap.STREET_WITHOUT_COMMUNITY,
      sql`street where ${holds('street', today)} and not exists (select from community
        where community.street_id = street.id and ${holds('community', today)})`,
      'official_order',
    ),
    lack(
      SetupGap.COMMUNITY_WITHOUT_COMPOUND,
      sql`community where ${holds('community', today)}
        and not exists (select from compound where compound.community_id = community.id)`,
      'official_order',
    ),
    lack(SetupGap.COMPOUND_WITHOUT_POINT, sql`compound where latitude is null`, 'official_order'),
    lack(SetupGap.BUILDING_WITHOUT_POINT, sql`building where latitude is null`, 'official_order'),
    lack(
      SetupGap.BUILDING_WITHOUT_COUNCIL,
      sql`building where not exists (select from council
        where council.building_id = building.id and council.status <> ${CouncilStatus.DISSOLVED})`,
      'official_order',
    ),
    lack(
      SetupGap.COUNCIL_WITHOUT_OFFICER,
      sql`council where status <> ${CouncilStatus.DISSOLVED} and not ${officerSits(today)}`,
      'name',
    ),
    lack(
      SetupGap.STREET_WITHOUT_STAFF,
      sql`street where ${holds('street', today)} and not ${staffed(Role.STREET_STAFF, sql`street.id`)}`,
      'official_order',
    ),
    lack(
      SetupGap.COMMUNITY_WITHOUT_STAFF,
      sql`community where ${holds('community', today)}
        and not ${staffed(Role.COMMUNITY_STAFF, sql`community.id`)}`,
      'official_order',
    ),
  ]
  const found = await sql<LackRow>`select * from (${sql.join(parts, sql` union all `)}) lacking
    where count > 0`.execute(rows(work.em))
  return found.rows
}

/** What the district looked at and kept. */
export function readConfirmations({ em }: Work): Promise<SetupConfirmationRow[]> {
  return rows<SetupTables>(em).selectFrom('setupConfirmation').selectAll().execute()
}

function lack(gap: SetupGap, from: RawBuilder<unknown>, order: 'official_order' | 'name') {
  return sql`select ${gap}::text as gap, count(*)::int as count,
    coalesce((array_agg(name order by ${sql.ref(order)}, id))[1:3], '{}') as names from ${from}`
}

/** Whether the code of a street or community holds today. */
function holds(table: 'street' | 'community', today: string) {
  const [from, until] = [sql.ref(`${table}.valid_from`), sql.ref(`${table}.valid_until`)]
  return sql`(${from} <= ${today} and (${until} is null or ${until} >= ${today}))`
}

function current(today: string) {
  return sql`(valid_from <= ${today} and (valid_until is null or valid_until >= ${today}))`
}

function sits(today: string) {
  return sql`(status = ${MembershipStatus.ACTIVE} and term_from <= ${today}
    and (term_until is null or term_until >= ${today}))`
}

function officerSits(today: string) {
  return sql`exists (select from council_membership where council_id = council.id
    and seat in (${Seat.CHAIR}, ${Seat.SECRETARY}) and ${sits(today)})`
}

/**
 * A council can publish once somebody leads it and its offers have a reviewer: its officer for those of a
 * member enterprise, the staff of its street for its own.
 */
function ready(today: string) {
  return sql`(council.status = ${CouncilStatus.ACTIVE} and ${officerSits(today)} and (
    exists (select from council_membership where council_id = council.id
      and enterprise_id is not null and ${sits(today)})
    or exists (select from role_grant where role = ${Role.STREET_STAFF}
      and scope_id = council.street_id and ${current(today)})))`
}
