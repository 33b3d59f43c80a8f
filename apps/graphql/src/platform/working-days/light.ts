import { Light } from '@youlin/schema'
import { dayOf } from '../clock.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { isWorkingDay } from './working-days.ts'

const dayLength = 86_400_000
// How far back a step may have begun and how far ahead it may be due, in days, for its light to be exact.
const daysBack = 400
const daysAhead = 200
const shanghaiOffset = 8 * 3_600_000

/** What all lights of one moment are told by, in TypeScript and in SQL alike. */
export interface LightClock {
  now: Date
  /** The first day that `workedBefore` speaks of. */
  firstDay: string
  /** For each day from `firstDay` on, and one more, how many working days lie between `firstDay` and it. */
  workedBefore: readonly number[]
  /** From which part of its time on a step is yellow, in per cent. */
  yellowPercent: number
}

/** Since when a step waits, and until when it has to be done. */
export interface StepTimes {
  since: Date
  due: Date | null
  /** Working time between the two for which its clock stood, in milliseconds. */
  stood?: number
}

export function lightClock(now: Date, calendar: WorkingCalendar, yellowPercent: number): LightClock {
  const first = Date.parse(`${dayOf(now)}T00:00:00.000Z`) - daysBack * dayLength
  const dayAt = (index: number) => new Date(first + index * dayLength).toISOString().slice(0, 10)
  const workedBefore = [0]
  for (let index = 0; index < daysBack + daysAhead; index++)
    workedBefore.push(workedBefore[index]! + (isWorkingDay(dayAt(index), calendar) ? 1 : 0))
  return { now, firstDay: dayAt(0), workedBefore, yellowPercent }
}

/**
 * The light of a step: red once it is overdue, yellow from the set part of its working time on, green before;
 * null without a term. `light_of` in the database says the same.
 */
export function lightOf({ since, due, stood = 0 }: StepTimes, clock: LightClock): Light | null {
  if (!due) return null
  if (due < clock.now) return Light.RED
  const begun = workingMilliseconds(since, clock) + stood
  const gone = workingMilliseconds(clock.now, clock) - begun
  const whole = workingMilliseconds(due, clock) - begun
  return gone * 100 >= clock.yellowPercent * whole ? Light.YELLOW : Light.GREEN
}

/** Working time from the clock's first day up to a moment: whole days worked, and the part of a worked one. */
export function workingMilliseconds(at: Date, { firstDay, workedBefore }: LightClock): number {
  const local = at.getTime() + shanghaiOffset
  const day = Math.floor(local / dayLength)
  const index = Math.min(
    Math.max(day - Date.parse(`${firstDay}T00:00:00.000Z`) / dayLength, 0),
    workedBefore.length - 2,
  )
  const worked = workedBefore[index + 1]! - workedBefore[index]!
  return workedBefore[index]! * dayLength + worked * (local - day * dayLength)
}
