import { sql } from 'kysely'
import { FieldCode } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { v7 } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { EnteredYear } from '../../platform/working-days/working-calendar.ts'
import { withSettings } from './settings.service.ts'

/** The years that the district entered by hand, in their order. */
export async function readYears({ em }: Pick<Work, 'em'>): Promise<EnteredYear[]> {
  const found = await sql<EnteredYear>`select year, days_off::text[] as "daysOff",
    working_days::text[] as "workingDays" from holiday_year order by year`.execute(rows(em))
  return found.rows
}

/** Enters or corrects a year of the working calendar; deadlines that begin from then on count by it. */
export function enterHolidayYear(work: Work, version: number, given: EnteredYear): Promise<void> {
  requireSound(given)
  const { year } = given
  const daysOff = [...new Set(given.daysOff)].toSorted()
  const workingDays = [...new Set(given.workingDays)].toSorted()
  return withSettings(work, version, async (own, { districtId }) => {
    const before = (await readYears(own)).find((one) => one.year === year)
    await sql`insert into holiday_year (id, district_id, year, days_off, working_days)
      values (${v7()}, ${districtId}, ${year}, ${daysOff}::date[], ${workingDays}::date[])
      on conflict (district_id, year) do update
        set days_off = excluded.days_off, working_days = excluded.working_days,
          version = holiday_year.version + 1, updated_at = ${own.clock.now()}`.execute(rows(own.em))
    const changes = {
      daysOff: [before?.daysOff ?? null, daysOff] as const,
      workingDays: [before?.workingDays ?? null, workingDays] as const,
    }
    return { action: 'enterHolidayYear', facts: { year, changes } }
  })
}

/** Takes a year back: the national arrangement counts again. */
export function removeHolidayYear(work: Work, version: number, year: number): Promise<void> {
  return withSettings(work, version, async (own) => {
    const before = (await readYears(own)).find((one) => one.year === year)
    if (!before) throw notFound()
    await sql`delete from holiday_year where year = ${year}`.execute(rows(own.em))
    const changes = {
      daysOff: [before.daysOff, null] as const,
      workingDays: [before.workingDays, null] as const,
    }
    return { action: 'removeHolidayYear', facts: { year, changes } }
  })
}

function requireSound({ year, daysOff, workingDays }: EnteredYear): void {
  const fields: Record<string, FieldCode> = {}
  if (daysOff.length + workingDays.length === 0) fields['daysOff'] = FieldCode.REQUIRED
  for (const [name, days] of Object.entries({ daysOff, workingDays }))
    if (days.some((day) => !day.startsWith(`${year}-`))) fields[name] = FieldCode.NOT_ALLOWED
  if (workingDays.some((day) => daysOff.includes(day))) fields['workingDays'] = FieldCode.DUPLICATE
  if (Object.keys(fields).length > 0) throw invalidInput(fields)
}
