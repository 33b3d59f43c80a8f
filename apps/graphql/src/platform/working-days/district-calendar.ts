import { sql } from 'kysely'
import { rows } from '../database/rows.ts'
import type { Work } from '../work.ts'
import { type EnteredYear, type WorkingCalendar, workingCalendar } from './working-calendar.ts'
import { addWorkingDays } from './working-days.ts'

/** The State Council's arrangement with the years that the present district entered by hand. */
export async function districtCalendar({ em }: Pick<Work, 'em'>): Promise<WorkingCalendar> {
  const entered = await sql<EnteredYear>`select year, days_off::text[] as "daysOff",
    working_days::text[] as "workingDays" from holiday_year`.execute(rows(em))
  return workingCalendar(entered.rows)
}

/** The last moment of a term of `days` working days from `from` on, by the calendar of the present district. */
export async function addDistrictWorkingDays(
  work: Pick<Work, 'em'>,
  from: Date,
  days: number,
): Promise<Date> {
  return addWorkingDays(from, days, await districtCalendar(work)).at
}
