import { dayOf } from '../../platform/clock.ts'
import type { Work } from '../../platform/work.ts'
import { districtCalendar } from '../../platform/working-days/district-calendar.ts'
import { addWorkingDays } from '../../platform/working-days/working-days.ts'

const dayLength = 86_400_000

/** Today and so many working days, for each of some lead times. */
export async function earliestDays(work: Work, leadTimes: readonly number[]): Promise<Map<number, string>> {
  const calendar = await districtCalendar(work)
  const now = work.clock.now()
  return new Map(
    [...new Set(leadTimes)].map((days) => [
      days,
      dayOf(days === 0 ? now : addWorkingDays(now, days, calendar).at),
    ]),
  )
}

export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / dayLength)
}
