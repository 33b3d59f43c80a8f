/** What a calendar says of a day beside what takes place on it. */
export interface DayFacts {
  day: string
  /** How much takes place, named or not. */
  count: number
  working: boolean
  /** Differs from Monday to Friday. */
  exceptional: boolean
}
