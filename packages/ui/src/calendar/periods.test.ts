import { describe, expect, it } from 'vitest'
import { periodOf, shifted, weeksOf } from './periods.ts'

describe('the days of a calendar', () => {
  it('are whole weeks from Monday on around a month, six of them at most', () => {
    const november = periodOf('month', '2026-11-29')
    expect([november[0], november.at(-1), november.length]).toEqual(['2026-10-26', '2026-12-06', 42])
    expect(periodOf('month', '2027-02-10')).toHaveLength(28)
    expect(weeksOf(november).map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7])
  })

  it('are one week from Monday on, over the end of a year', () => {
    expect(periodOf('week', '2027-01-03')).toEqual([
      ...['2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03'],
    ])
  })

  it('are the month alone in a list', () => {
    const february = periodOf('list', '2028-02-29')
    expect([february[0], february.at(-1), february.length]).toEqual(['2028-02-01', '2028-02-29', 29])
  })

  it('move by a week or a month, to the last day of a shorter one', () => {
    expect(shifted('week', '2026-12-30', 1)).toBe('2027-01-06')
    expect(shifted('month', '2027-01-31', 1)).toBe('2027-02-28')
    expect(shifted('list', '2027-01-15', -1)).toBe('2026-12-15')
  })
})
