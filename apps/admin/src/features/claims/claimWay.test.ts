import { expect, it } from 'vitest'
import { dueOf, wayOf } from './claimWay.ts'

const nothing = { answerDue: null, heldUntil: null, evaluationDue: null, delivery: null, proposal: null }

it('begins at the waitlist where the offer was full, and agrees on a time where none suited', () => {
  expect(wayOf('HELD').slice(0, 3)).toEqual(['WAITLISTED', 'HELD', 'REQUESTED'])
  expect(wayOf('ACCEPTED').slice(0, 3)).toEqual(['REQUESTED', 'ACCEPTED', 'SCHEDULED'])
  expect(wayOf('DECLINED')).not.toContain('DECLINED')
})

it('is due by the deadline of its state', () => {
  expect(dueOf({ ...nothing, status: 'REQUESTED', answerDue: 'a' })).toBe('a')
  expect(dueOf({ ...nothing, status: 'SCHEDULED', proposal: { answerDue: 'p' } })).toBe('p')
  const delivery = { status: 'RECORDED', confirmDue: 'c' }
  expect(dueOf({ ...nothing, status: 'DELIVERED', delivery, evaluationDue: 'e' })).toBe('c')
  const confirmed = { ...delivery, status: 'CONFIRMED' }
  expect(dueOf({ ...nothing, status: 'DELIVERED', delivery: confirmed, evaluationDue: 'e' })).toBe('e')
  expect(dueOf({ ...nothing, status: 'ARCHIVED', answerDue: 'a' })).toBeNull()
})
