/** How much of time a calendar shows. */
export const calendarViews = ['month', 'week', 'list'] as const
export type CalendarView = (typeof calendarViews)[number]

/** The day so many days later; days as `2026-11-24`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The days of a view around a day: whole weeks from Monday on for the grids, one month for the list. */
export function periodOf(view: CalendarView, day: string): string[] {
  if (view === 'week') return daysFrom(mondayOf(day), dayAfter(mondayOf(day), 6))
  const first = `${day.slice(0, 7)}-01`
  const last = dayAfter(monthAfter(first, 1), -1)
  if (view === 'list') return daysFrom(first, last)
  return daysFrom(mondayOf(first), dayAfter(mondayOf(last), 6))
}

/** The same day in the period before or after, the last of its month where that is shorter. */
export function shifted(view: CalendarView, day: string, by: 1 | -1): string {
  if (view === 'week') return dayAfter(day, 7 * by)
  const first = monthAfter(`${day.slice(0, 7)}-01`, by)
  const last = dayAfter(monthAfter(first, 1), -1)
  const same = first.slice(0, 8) + day.slice(8)
  return same > last ? last : same
}

/** Seven days a row. */
export function weeksOf<Day>(days: readonly Day[]): Day[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, at) => days.slice(at * 7, at * 7 + 7))
}

function mondayOf(day: string): string {
  return dayAfter(day, -((new Date(day).getUTCDay() + 6) % 7))
}

function monthAfter(first: string, months: number): string {
  const [year, month] = first.split('-').map(Number) as [number, number]
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

function daysFrom(first: string, last: string): string[] {
  const length = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
  return Array.from({ length }, (_, at) => dayAfter(first, at))
}
