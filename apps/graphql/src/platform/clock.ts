/** The present moment, given to whatever needs it so that tests can move it. */
export interface Clock {
  now(): Date
}

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until it is moved. */
export class TestClock implements Clock {
  #at: number

  constructor(at: Date = new Date()) {
    this.#at = at.getTime()
  }

  now(): Date {
    return new Date(this.#at)
  }

  set(at: Date): void {
    this.#at = at.getTime()
  }

  advance(milliseconds: number): void {
    this.#at += milliseconds
  }
}

const chineseDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' })

/** The day in Asia/Shanghai, as `2026-11-24`. */
export function dayOf(moment: Date): string {
  return chineseDay.format(moment)
}
