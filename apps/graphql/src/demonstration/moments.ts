import { dayOf } from '../platform/clock.ts'
import { workingCalendar } from '../platform/working-days/working-calendar.ts'
import { addWorkingDays } from '../platform/working-days/working-days.ts'
import type { Random } from './random.ts'

const hour = 3_600_000
const dayLength = 24 * hour
/** Hours of the day in Asia/Shanghai between which people act. */
const morning = 8
const evening = 21
const calendar = workingCalendar()

/** The times of an invented history, counted back from the moment of filling. */
export class Moments {
  readonly now: Date
  readonly #random: Random

  constructor(now: Date, random: Random) {
    this.now = now
    this.#random = random
  }

  get today(): string {
    return dayOf(this.now)
  }

  /** The day so many days from today, before or after. */
  day(daysFromNow: number): string {
    return dayOf(new Date(this.now.getTime() + daysFromNow * dayLength))
  }

  /** Some moment of office hours, so many days ago. */
  ago(days: number): Date {
    const at = this.officeHour(this.day(-days))
    return at < this.now ? at : new Date(this.now.getTime() - this.#random.between(60, 7_200) * 1_000)
  }

  /** Some moment of office hours on a day. */
  officeHour(day: string): Date {
    const midnight = new Date(`${day}T00:00:00+08:00`).getTime()
    return new Date(midnight + 9 * hour + this.#random.between(0, 8 * hour))
  }

  /** A full hour on a day, as appointments are made. */
  appointment(day: string, hourOfDay: number): Date {
    return new Date(new Date(`${day}T00:00:00+08:00`).getTime() + hourOfDay * hour)
  }

  /** Some hours after a moment, be that before now or not. */
  later(from: Date, leastHours: number, mostHours: number): Date {
    return inTheDay(new Date(from.getTime() + this.#random.between(leastHours * hour, mostHours * hour)))
  }

  /** Some hours after a moment, but before now or another end, however little time there was. */
  after(from: Date, leastHours: number, mostHours: number, end = this.now): Date {
    const wanted = this.later(from, leastHours, mostHours)
    if (wanted < end) return wanted
    return this.within(from, end, 0.3, 0.8)
  }

  /** A moment in a part of the time between two others: from 0, the first, to 1. */
  within(from: Date, end: Date, least: number, most: number): Date {
    const share = least + this.#random.next() * (most - least)
    const at = new Date(from.getTime() + Math.max(1, Math.floor((end.getTime() - from.getTime()) * share)))
    return inTheDay(at) < end ? inTheDay(at) : at
  }

  /** Whole days between a moment and now. */
  age(moment: Date): number {
    return Math.floor((this.now.getTime() - moment.getTime()) / dayLength)
  }

  /** The deadline of so many working days. */
  due(from: Date, workingDays: number): Date {
    return addWorkingDays(from, workingDays, calendar).at
  }
}

export function daysAfter(day: string, days: number): string {
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + days * dayLength).toISOString().slice(0, 10)
}

export function plus(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds)
}

/** What would fall into the night is done the next day. */
function inTheDay(moment: Date): Date {
  const hourOfDay = Math.floor((moment.getTime() / hour + 8) % 24)
  const isDay = hourOfDay >= morning && hourOfDay < evening
  return isDay ? moment : plus(moment, (24 - evening + morning) * hour)
}

/** When a job ends what was valid until a day. */
export function nightAfter(day: string): Date {
  return new Date(`${daysAfter(day, 1)}T00:07:00+08:00`)
}
