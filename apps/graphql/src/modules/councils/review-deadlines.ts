import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { type EnteredYear, workingCalendar } from '../../platform/working-days/working-calendar.ts'
import { addWorkingDays } from '../../platform/working-days/working-days.ts'
import { readSettings } from '../territory/index.ts'

/** When a reviewer has to have answered, and from when on the street stands in for a silent council. */
export async function reviewDeadlines(work: Work): Promise<{ answerDue: Date; streetEndorsesFrom: Date }> {
  const { reviewDays, streetStandsInDays } = await readSettings(work)
  const calendar = workingCalendar(await enteredYears(work))
  const after = (days: number) => addWorkingDays(work.clock.now(), days, calendar).at
  return { answerDue: after(reviewDays), streetEndorsesFrom: after(streetStandsInDays) }
}

async function enteredYears({ em }: Work): Promise<EnteredYear[]> {
  const found = await sql<EnteredYear>`select year, days_off::text[] as "daysOff",
    working_days::text[] as "workingDays" from holiday_year`.execute(rows(em))
  return found.rows
}
