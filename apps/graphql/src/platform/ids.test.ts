import { expect, it } from 'vitest'
import { v7 } from './ids.ts'

it('gives ids that sort as they were made, however many a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, () => v7())
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 100))
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})

it('begins with the time that is asked for', () => {
  const at = Date.UTC(2026, 10, 24)
  expect(parseInt(v7(at).replaceAll('-', '').slice(0, 12), 16)).toBe(at)
})
