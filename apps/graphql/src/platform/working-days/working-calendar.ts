import arrangements from 'chinese-days/dist/chinese-days.json' with { type: 'json' }

/** A year that a district entered by hand; its days stand above the State Council's. Days as `2026-11-24`. */
export interface EnteredYear {
  year: number
  daysOff: readonly string[]
  workingDays: readonly string[]
}

/** Which days are worked, and how far ahead that is known. */
export interface WorkingCalendar {
  /** Days that differ from Monday to Friday: true where worked. */
  exceptions: ReadonlyMap<string, boolean>
  /** Whether the year's arrangement is known; in any other year Monday to Friday count. */
  covers(year: number): boolean
}

const national: ReadonlyMap<string, boolean> = new Map([
  ...Object.keys(arrangements.holidays).map((day) => [day, false] as const),
  ...Object.keys(arrangements.workdays).map((day) => [day, true] as const),
])

/**
 * The State Council's arrangement with the years that a district entered.
 * @throws RangeError for a day that is not of the entered year, or is both off and worked
 */
export function workingCalendar(entered: readonly EnteredYear[] = []): WorkingCalendar {
  const exceptions = new Map(national)
  for (const year of entered) {
    for (const day of [...year.daysOff, ...year.workingDays])
      if (!day.startsWith(`${year.year}-`)) throw new RangeError(`${day} is not a day of ${year.year}`)
    for (const day of year.daysOff) exceptions.set(day, false)
    for (const day of year.workingDays) {
      if (year.daysOff.includes(day)) throw new RangeError(`${day} is both off and worked`)
      exceptions.set(day, true)
    }
  }
  const years = new Set(entered.map(({ year }) => year))
  // A year's notice may reach into its neighbours; only its own has its National Day.
  return { exceptions, covers: (year) => years.has(year) || national.has(`${year}-10-01`) }
}
