import { expect, it } from 'vitest'
import type { ClaimRecordFragment } from '../../graphql.generated.ts'
import { claimSteps, formOf, inputOf, missingIn } from './claimSteps.ts'

const scheduled = { startsAt: '2026-12-05T01:00:00.000Z', endsAt: '2026-12-05T03:30:00.000Z' }
const claim = { scheduled, preferredTimes: [], expectedParticipants: 20 } as unknown as ClaimRecordFragment
const step = (key: string) => claimSteps.find((one) => one.key === key)!

it('fills a form with what was agreed', () => {
  const form = formOf(claim)
  expect(form).toMatchObject({ headcount: 20, hours: 2.5, slot: { day: '2026-12-05', from: '09:00' } })
  expect(inputOf(step('record'), form)).toEqual({ headcount: 20, hours: 2.5, note: null })
  expect(inputOf(step('propose'), { ...form, note: ' 早些 ' })).toEqual({ slot: scheduled, note: '早些' })
})

it('says what is missing before it asks the server', () => {
  const form = { ...formOf(claim), headcount: null }
  expect(missingIn(step('dispute'), form)).toEqual(['headcount', 'note'])
  expect(missingIn(step('evaluate'), form)).toEqual(['punctuality', 'quality', 'conduct', 'benefit'])
  expect(missingIn(step('cancel'), form)).toEqual(['reason'])
  expect(missingIn(step('confirm'), form)).toEqual([])
  const backwards = { ...form, slot: { day: '2026-12-05', from: '11:00', until: '09:00' } }
  expect(missingIn(step('accept'), backwards)).toEqual(['slot'])
})

it('sends the words of an evaluation as its comment', () => {
  const marks = { punctuality: 5, quality: 4, conduct: 5, benefit: 4 }
  expect(inputOf(step('evaluate'), { ...formOf(claim), marks, note: '很好' })).toEqual({
    ...marks,
    comment: '很好',
  })
})
