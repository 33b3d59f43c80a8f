import { sql } from 'kysely'
import type { ReasonUse } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { currentDistrict, withReach } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import type {
  DistrictRow,
  DistrictSettingsRow,
  ReasonRow,
  StreetRow,
  TerritoryTables,
} from './territory.rows.ts'

const db = (work: Pick<Work, 'em'>) => rows<TerritoryTables>(work.em)

/** The present district. */
export function readDistrict(work: Work): Promise<DistrictRow | undefined> {
  return db(work).selectFrom('district').selectAll().where('id', '=', currentDistrict()).executeTakeFirst()
}

/** Whether the present district is called so; what is not given is not compared. */
export async function isDistrict(work: Work, given: { name?: string; city?: string }): Promise<boolean> {
  const district = await readDistrict(work)
  if (!district) return false
  return (given.name ?? district.name) === district.name && (given.city ?? district.city) === district.city
}

/** What the present district has set. */
export function readSettings(work: Work): Promise<DistrictSettingsRow> {
  return db(work)
    .selectFrom('districtSettings')
    .selectAll()
    .where('districtId', '=', currentDistrict())
    .executeTakeFirstOrThrow()
}

/** The reasons to choose from, in the district's order. */
export function readReasons(work: Work, use: ReasonUse): Promise<ReasonRow[]> {
  return db(work)
    .selectFrom('reason')
    .selectAll()
    .where('use', '=', use)
    .where('retired', '=', false)
    .orderBy('rank')
    .orderBy('code')
    .execute()
}

/** The reasons of a use in their order, those that are offered no more among them. */
export function readAllReasons(work: Work, use: ReasonUse): Promise<ReasonRow[]> {
  return db(work)
    .selectFrom('reason')
    .selectAll()
    .where('use', '=', use)
    .orderBy('rank')
    .orderBy('code')
    .execute()
}

/** The streets whose code holds today, in official order. */
export function readStreets(work: Work): Promise<StreetRow[]> {
  const today = dayOf(work.clock.now())
  return db(work)
    .selectFrom('street')
    .selectAll()
    .where('validFrom', '<=', today)
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', today)]))
    .orderBy('officialOrder')
    .orderBy('code')
    .execute()
}

/** The id of the district with a code or, without one, of the only district. */
export async function districtOfCode(work: Pick<Work, 'em'>, code: string | null): Promise<string | null> {
  const result = await sql<{ id: string | null }>`select district_of_code(${code}::text) as id`.execute(
    db(work),
  )
  return result.rows[0]?.id ?? null
}

/** The buildings of a district, for visitors who have none of their own. */
export function readRegistrationBuildings(work: Work, districtId: string) {
  return withReach({ districtId }, () =>
    db(work)
      .selectFrom('building')
      .innerJoin('street', 'street.id', 'building.streetId')
      .select(['building.id', 'building.name', 'street.name as streetName'])
      .orderBy('street.officialOrder')
      .orderBy('building.officialOrder')
      .orderBy('building.id')
      .execute(),
  )
}
