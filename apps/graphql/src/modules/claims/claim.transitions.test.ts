import { expect, it } from 'vitest'
import { claimLife } from './claim.transitions.ts'

it('is the life of a claim', () => {
  expect(claimLife.transitions).toEqual({
    REQUESTED: ['SCHEDULED', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'CANCELLED'],
    WAITLISTED: ['HELD', 'CANCELLED'],
    HELD: ['REQUESTED', 'WAITLISTED', 'CANCELLED'],
    ACCEPTED: ['SCHEDULED', 'CANCELLED'],
    SCHEDULED: ['DELIVERED', 'NO_SHOW', 'CANCELLED'],
    DELIVERED: ['EVALUATED'],
    EVALUATED: ['ARCHIVED'],
    ARCHIVED: [],
    DECLINED: [],
    CANCELLED: [],
    EXPIRED: [],
    NO_SHOW: [],
  })
})
