import type { Work } from '../../platform/work.ts'
import { districtCalendar } from '../../platform/working-days/district-calendar.ts'
import { addWorkingDays } from '../../platform/working-days/working-days.ts'
import { readSettings } from '../territory/index.ts'

/** When a reviewer has to have answered, and from when on the street stands in for a silent council. */
export async function reviewDeadlines(work: Work): Promise<{ answerDue: Date; streetEndorsesFrom: Date }> {
  const { reviewDays, streetStandsInDays } = await readSettings(work)
  const calendar = await districtCalendar(work)
  const after = (days: number) => addWorkingDays(work.clock.now(), days, calendar).at
  return { answerDue: after(reviewDays), streetEndorsesFrom: after(streetStandsInDays) }
}
