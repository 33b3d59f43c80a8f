import { expect, it } from 'vitest'
import { recordPlace } from './recordPlace.ts'

it('leads to the page of a record, where there is one', () => {
  expect(recordPlace('OFFER', 'x')).toEqual({ name: 'offer', params: { id: 'x' } })
  expect(recordPlace('MEMBERSHIP', 'x')).toEqual({ name: 'memberships', query: { open: 'x' } })
  expect(recordPlace('USER', 'x')).toBeNull()
})
