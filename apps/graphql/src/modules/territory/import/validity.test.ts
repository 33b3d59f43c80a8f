import { describe, expect, test } from 'vitest'
import type { Line } from './territory-file.ts'
import { dayBefore, meaningOf } from './validity.ts'

const today = '2026-11-24'
const row = (validFrom: string, validUntil: string | null = null) => ({
  id: validFrom,
  code: '1',
  validFrom,
  validUntil,
})
const line = (validFrom: string | null, validUntil: string | null = null): Line => ({
  line: 2,
  code: '1',
  name: '大智街道',
  latitude: null,
  longitude: null,
  coordinateSystem: null,
  validFrom,
  validUntil,
})

describe('which row a line speaks of', () => {
  test('without days, the one that holds today', () => {
    const rows = [row('2020-01-01', '2024-12-31'), row('2025-01-01')]
    expect(meaningOf(line(null), rows, today)).toEqual({ kind: 'change', row: rows[1], validUntil: null })
  })

  test('a withdrawn code that comes without days is issued again from today', () => {
    const rows = [row('2020-01-01', '2024-12-31')]
    expect(meaningOf(line(null), rows, today)).toEqual({
      kind: 'add',
      validFrom: today,
      validUntil: null,
      ends: null,
    })
  })

  test('a later beginning ends what held until then', () => {
    const rows = [row('2020-01-01')]
    expect(meaningOf(line('2026-12-01'), rows, today)).toMatchObject({ kind: 'add', ends: rows[0] })
    expect(dayBefore('2026-12-01')).toBe('2026-11-30')
  })

  test('a period may not reach into the next, nor end before it begins', () => {
    const rows = [row('2026-06-01')]
    expect(meaningOf(line('2020-01-01'), rows, today).kind).toBe('problem')
    expect(meaningOf(line('2020-01-01', '2026-05-31'), rows, today).kind).toBe('add')
    expect(meaningOf(line(null, '2026-01-01'), rows, today).kind).toBe('problem')
    expect(meaningOf(line(null, '2026-01-01'), [], today).kind).toBe('problem')
  })
})
