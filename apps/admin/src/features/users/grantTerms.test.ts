import { describe, expect, it } from 'vitest'
import { termsOf } from './grantTerms.ts'

describe('The line of terms', () => {
  const past = { validFrom: '2026-01-01', validUntil: '2026-01-31' }
  const open = { validFrom: '2026-06-01', validUntil: null }
  const never = { validFrom: '2026-12-01', validUntil: '2026-11-30' }
  const line = termsOf([past, open, never], '2026-11-25')

  it('reaches from the first day to beyond today', () => {
    expect(line.of(past).from).toBe(0)
    expect(line.of(open).until).toBe(1)
    expect(line.today).toBeLessThan(1)
    expect(line.today).toBeGreaterThan(line.of(open).from)
  })

  it('gives both days of a term their place', () => {
    const { from, until } = line.of(past)
    expect((until - from) * ((Date.parse('2027-01-24') - Date.parse('2026-01-01')) / 86_400_000)).toBeCloseTo(
      31,
    )
  })

  it('gives none to a term that never began', () => {
    const { from, until } = line.of(never)
    expect(until).toBe(from)
  })
})
