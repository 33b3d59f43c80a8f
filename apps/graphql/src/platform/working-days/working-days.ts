import { dayOf } from '../clock.ts'
import type { WorkingCalendar } from './working-calendar.ts'

const dayLength = 86_400_000

/** Whether a day such as `2026-11-24` is worked, swapped weekends (调休) included. */
export function isWorkingDay(day: string, calendar: WorkingCalendar): boolean {
  const weekday = startOf(day).getUTCDay()
  return calendar.exceptions.get(day) ?? (weekday > 0 && weekday < 6)
}

export interface Deadline {
  /** The last moment in time, to the millisecond. */
  at: Date
  /** Some year that it counts through is not arranged yet, so that it may still move. */
  isProvisional: boolean
}

/**
 * The deadline of `n` working days: the end, in Asia/Shanghai, of the n-th working day after the day of the
 * start. The start's own day never counts, whatever its hour; none at all ends with that day.
 */
export function addWorkingDays(from: Date, n: number, calendar: WorkingCalendar): Deadline {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`${n} is not a number of working days`)
  let day = dayOf(from)
  let isProvisional = false
  for (let left = n; left > 0;) {
    day = nextDay(day)
    isProvisional ||= !calendar.covers(yearOf(day))
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return { at: endOf(day), isProvisional }
}

export interface WorkingDays {
  days: number
  isProvisional: boolean
}

/**
 * How many working days lie after the day of `from` up to the day of `to`: 0 within one day, negative where
 * `to` is earlier. So a deadline has this many left, or is overdue by as many.
 */
export function workingDaysBetween(from: Date, to: Date, calendar: WorkingCalendar): WorkingDays {
  const last = dayOf(to)
  let day = dayOf(from)
  if (day > last) {
    const { days, isProvisional } = workingDaysBetween(to, from, calendar)
    return { days: -days, isProvisional }
  }
  let days = 0
  let isProvisional = false
  while (day < last) {
    day = nextDay(day)
    isProvisional ||= !calendar.covers(yearOf(day))
    if (isWorkingDay(day, calendar)) days += 1
  }
  return { days, isProvisional }
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

function nextDay(day: string): string {
  return new Date(startOf(day).getTime() + dayLength).toISOString().slice(0, 10)
}

function endOf(day: string): Date {
  return new Date(`${day}T23:59:59.999+08:00`)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
