import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDay,
  formatDays,
  formatMoment,
  formatSpan,
  momentFromTyped,
} from './dates.ts'
import { formatCount, formatDistance, formatMoney, formatShare } from './quantities.ts'

const nine = '2026-11-24T01:00:00Z'

describe('Dates', () => {
  it('stand on the clock of Shanghai, whatever the zone of the browser', () => {
    expect(formatDateTime(nine, 'zh-CN')).toBe('2026年11月24日(星期二)09:00')
    expect(formatDateTime(nine, 'en')).toBe('Tue, 24 Nov 2026, 09:00')
    expect(formatMoment('2026-11-23T16:30:00Z')).toBe('2026-11-24 00:30')
  })

  it('keep the day of a date without a time', () => {
    expect(formatDate('2026-12-01', 'zh-CN')).toBe('2026年12月1日(星期二)')
    expect(formatDay('2026-12-01')).toBe('2026-12-01')
  })

  it('say the day of a span once', () => {
    expect(formatSpan(nine, '2026-11-24T03:30:00Z', 'zh-CN')).toBe('2026年11月24日(星期二)09:00–11:30')
    expect(formatSpan(nine, '2026-11-25T01:00:00Z', 'en')).toBe(
      'Tue, 24 Nov 2026, 09:00–Wed, 25 Nov 2026, 09:00',
    )
  })

  it('leave the weekday out of terms', () => {
    expect(formatDays('2026-11-24', '2027-11-23', 'zh-CN')).toBe('2026年11月24日至2027年11月23日')
    expect(formatDays('2026-11-24', null, 'zh-CN')).toBe('2026年11月24日起')
    expect(formatDays('2026-11-24', null, 'en')).toBe('from 24 Nov 2026')
  })

  it('are typed in Shanghai, too', () => {
    expect(momentFromTyped('2026-11-24', '09:00')).toBe('2026-11-24T01:00:00.000Z')
  })
})

describe('Quantities', () => {
  it('stop counting at the cap', () => {
    expect(formatCount(214, 'zh-CN')).toBe('214')
    expect(formatCount(9_999, 'zh-CN')).toBe('9,999')
    expect(formatCount(10_000, 'zh-CN')).toBe('10,000+')
  })

  it.each([
    [354, '350米', '350 m'],
    [1_234, '1.2公里', '1.2 km'],
    [12_600, '13公里', '13 km'],
  ])('say %i metres as people do', (metres, zh, en) => {
    expect(formatDistance(metres, 'zh-CN')).toBe(zh)
    expect(formatDistance(metres, 'en')).toBe(en)
  })

  it('turn fen into yuan without losing one', () => {
    expect(formatMoney(1_200, 'zh-CN')).toBe('12元')
    expect(formatMoney(123_450, 'zh-CN')).toBe('1,234.50元')
    expect(formatMoney(5, 'en')).toBe('¥0.05')
  })

  it('say shares in percent', () => expect(formatShare(0.873, 'zh-CN')).toBe('87.3%'))
})
