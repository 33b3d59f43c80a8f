import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../clock.ts'
import { workingCalendar } from './working-calendar.ts'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts'

const calendar = workingCalendar()
const dayLength = 86_400_000

/** The notices of the General Office of the State Council: holidays from–to, and the weekend days worked. */
const notices = [
  {
    year: 2024,
    number: '国办发明电〔2023〕7号',
    off: ['0101', '0210-0217', '0404-0406', '0501-0505', '0610', '0915-0917', '1001-1007'],
    worked: ['0204', '0218', '0407', '0428', '0511', '0914', '0929', '1012'],
  },
  {
    year: 2025,
    number: '国办发明电〔2024〕12号',
    off: ['0101', '0128-0204', '0404-0406', '0501-0505', '0531-0602', '1001-1008'],
    worked: ['0126', '0208', '0427', '0928', '1011'],
  },
  {
    year: 2026,
    number: '国办发明电〔2025〕7号',
    off: ['0101-0103', '0215-0223', '0404-0406', '0501-0505', '0619-0621', '0925-0927', '1001-1007'],
    worked: ['0104', '0214', '0228', '0509', '0920', '1010'],
  },
]

const daysOfYear = (year: number) =>
  Array.from({ length: year % 4 ? 365 : 366 }, (_, index) => new Date(Date.UTC(year, 0, 1 + index)))

describe.each(notices)('$year by $number', ({ year, off, worked }) => {
  const expected = (day: Date) => {
    const inYear = day.toISOString().slice(5, 10).replace('-', '')
    if (worked.includes(inYear)) return true
    const isOff = off.some((span) => {
      const [first, last = first] = span.split('-') as [string, string?]
      return first <= inYear && inYear <= last
    })
    return !isOff && day.getUTCDay() % 6 !== 0
  }

  test('every day is worked or off as the notice says', () => {
    const differing = daysOfYear(year).filter(
      (day) => isWorkingDay(day.toISOString().slice(0, 10), calendar) !== expected(day),
    )
    expect(differing).toEqual([])
  })

  test('it is known, so nothing is provisional', () => {
    expect(addWorkingDays(new Date(`${year}-01-01T00:00:00+08:00`), 200, calendar).isProvisional).toBe(false)
  })
})

const deadline = (from: string, n: number, by = calendar) => addWorkingDays(new Date(`${from}+08:00`), n, by)

describe('a deadline', () => {
  test.each([
    ['ends with the n-th working day after the start', '2026-11-24T09:00', 3, '2026-11-27'],
    ['skips a weekend', '2026-11-26T09:00', 3, '2026-12-01'],
    ['counts the same from the first minute of a day', '2026-11-24T00:00', 1, '2026-11-25'],
    ['and from the last', '2026-11-24T23:59', 1, '2026-11-25'],
    ['does not count the start though it is off', '2026-11-28T12:00', 1, '2026-11-30'],
    ['skips the Spring Festival and counts the Saturday worked for it', '2026-02-13T15:00', 3, '2026-02-25'],
    ['counts a Sunday worked before National Day', '2026-09-18T10:00', 2, '2026-09-21'],
    ['of no days ends with the day of the start', '2026-11-24T09:00', 0, '2026-11-24'],
  ])('%s', (_, from, n, day) => {
    expect(deadline(from, n)).toEqual({ at: new Date(`${day}T23:59:59.999+08:00`), isProvisional: false })
  })

  test('takes the day of Asia/Shanghai, where it is tomorrow already', () => {
    const { at } = addWorkingDays(new Date('2026-11-24T16:30:00Z'), 1, calendar)
    expect(at.toISOString()).toBe('2026-11-26T15:59:59.999Z')
  })

  test('refuses what is no number of days', () => {
    for (const n of [-1, 1.5, Number.NaN]) expect(() => deadline('2026-11-24T09:00', n)).toThrow(RangeError)
  })
})

describe('beyond the years that are known', () => {
  test('Monday to Friday count, and the deadline is provisional', () => {
    expect(isWorkingDay('2099-10-01', calendar)).toBe(true)
    expect(isWorkingDay('2099-10-03', calendar)).toBe(false)
    expect(deadline('2099-09-30T09:00', 3).isProvisional).toBe(true)
  })

  test('only a deadline that counts into such a year is provisional', () => {
    expect(calendar.covers(2003)).toBe(false)
    expect(deadline('2003-12-30T09:00', 1).isProvisional).toBe(true)
    expect(deadline('2003-12-31T09:00', 1).isProvisional).toBe(false)
  })

  test('a year that the district entered is known', () => {
    const entered = workingCalendar([
      { year: 2099, daysOff: ['2099-10-01', '2099-10-02'], workingDays: ['2099-10-04'] },
    ])
    const at = new Date('2099-10-04T23:59:59.999+08:00')
    expect(deadline('2099-09-30T09:00', 1, entered)).toEqual({ at, isProvisional: false })
    expect(deadline('2100-01-01T09:00', 1, entered).isProvisional).toBe(true)
  })
})

describe("a district's own days", () => {
  test('stand above those of the State Council, in this district alone', () => {
    const own = workingCalendar([{ year: 2026, daysOff: ['2026-11-25'], workingDays: ['2026-10-07'] }])
    expect(isWorkingDay('2026-11-25', own)).toBe(false)
    expect(isWorkingDay('2026-10-07', own)).toBe(true)
    expect(isWorkingDay('2026-10-06', own)).toBe(false)
    expect(isWorkingDay('2026-11-25', calendar)).toBe(true)
  })

  test('are refused outside their year, and when both off and worked', () => {
    const day = '2026-11-25'
    expect(() => workingCalendar([{ year: 2027, daysOff: [day], workingDays: [] }])).toThrow(RangeError)
    expect(() => workingCalendar([{ year: 2026, daysOff: [day], workingDays: [day] }])).toThrow(RangeError)
  })
})

describe('properties', () => {
  const moments = fc.date({
    min: new Date('2024-01-01T00:00:00Z'),
    max: new Date('2028-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  const counts = fc.integer({ min: 1, max: 60 })

  test('a deadline of n days falls on a working day and is n working days away', () => {
    fc.assert(
      fc.property(moments, counts, (from, n) => {
        const { at, isProvisional } = addWorkingDays(from, n, calendar)
        expect(isWorkingDay(dayOf(at), calendar)).toBe(true)
        expect(workingDaysBetween(from, at, calendar)).toEqual({ days: n, isProvisional })
      }),
    )
  })

  test('the way back counts the same days with the other sign', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: -60, max: 60 }), (from, shift) => {
        const to = new Date(from.getTime() + shift * dayLength)
        const there = workingDaysBetween(from, to, calendar)
        expect(there.days + workingDaysBetween(to, from, calendar).days).toBe(0)
      }),
    )
  })

  test('a deadline in two parts is the deadline of their sum', () => {
    fc.assert(
      fc.property(moments, counts, counts, (from, n, more) => {
        const { at } = addWorkingDays(addWorkingDays(from, n, calendar).at, more, calendar)
        expect(at).toEqual(addWorkingDays(from, n + more, calendar).at)
      }),
    )
  })
})
