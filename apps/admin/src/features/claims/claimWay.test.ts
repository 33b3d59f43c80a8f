import { expect, it } from 'vitest'
import { wayOf } from './claimWay.ts'

it('begins at the waitlist where the offer was full, and agrees on a time where none suited', () => {
  expect(wayOf('HELD').slice(0, 3)).toEqual(['WAITLISTED', 'HELD', 'REQUESTED'])
  expect(wayOf('ACCEPTED').slice(0, 3)).toEqual(['REQUESTED', 'ACCEPTED', 'SCHEDULED'])
  expect(wayOf('DECLINED')).not.toContain('DECLINED')
})
