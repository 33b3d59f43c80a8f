import { FieldCode, Limits } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import type { WorkingCalendar } from '../../platform/working-days/working-calendar.ts'
import { isWorkingDay } from '../../platform/working-days/working-days.ts'
import type { CalendarDay } from './calendar.types.ts'

const dayLength = 86_400_000

/**
 * The days from one to another, both included.
 * @throws INVALID_INPUT where they are none, or more than six weeks
 */
export function daysFrom(first: string, last: string): string[] {
  const length = (Date.parse(last) - Date.parse(first)) / dayLength + 1
  if (length < 1) throw invalidInput({ until: FieldCode.END_BEFORE_START })
  if (length > Limits.calendarDays) throw invalidInput({ until: FieldCode.TOO_LARGE })
  return Array.from({ length }, (_, at) => dayAfter(first, at))
}

/** The moments that days of Asia/Shanghai begin with: of the first, and of the one after the last. */
export function momentsOf(first: string, last: string): { from: Date; until: Date } {
  return { from: new Date(`${first}T00:00:00+08:00`), until: new Date(`${dayAfter(last, 1)}T00:00:00+08:00`) }
}

/** What is to be said of a day. */
export function dayIn(calendar: WorkingCalendar, day: string, count: number): CalendarDay {
  return {
    day,
    count,
    working: isWorkingDay(day, calendar),
    exceptional: calendar.exceptions.has(day),
    provisional: !calendar.covers(Number(day.slice(0, 4))),
  }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayLength).toISOString().slice(0, 10)
}
