import { describe, expect, it } from 'vitest'
import { TimeMode } from '@youlin/schema'
import { refusedSlot, slotOf, slotProblem, slotsBeside, slotsToChoose, typedSlotOf } from './timeSlots.ts'

// A Tuesday, 20:00 in Shanghai.
const now = new Date('2026-11-24T12:00:00Z')
const rules = {
  timeMode: TimeMode.BY_AGREEMENT as TimeMode,
  slots: [],
  leadTimeDays: 0,
  availableFrom: '2026-11-01',
  availableUntil: '2026-12-31',
}
const day = (startsAt: string) => typedSlotOf({ startsAt, endsAt: startsAt }).day

describe('The times to choose from', () => {
  it('are the next working days, on the clock of Shanghai', () => {
    const slots = slotsToChoose(rules, now)
    expect(slots.map(({ startsAt }) => day(startsAt))).toEqual(['2026-11-25', '2026-11-26', '2026-11-27'])
    expect(slots[0]).toEqual({ startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T03:00:00.000Z' })
  })

  it('keep the lead time, skip weekends and lie within the offer', () => {
    const led = slotsToChoose({ ...rules, leadTimeDays: 3 }, now)
    expect(led.map(({ startsAt }) => day(startsAt))).toEqual(['2026-11-27', '2026-11-30', '2026-12-01'])
    const ending = slotsToChoose({ ...rules, availableUntil: '2026-11-25' }, now)
    expect(ending).toHaveLength(1)
    const later = slotsToChoose({ ...rules, availableFrom: '2026-12-05' }, now)
    expect(day(later[0]!.startsAt)).toBe('2026-12-07')
  })

  it("are the offer's own where it states them, without those that come too soon", () => {
    const slots = [
      { startsAt: '2026-11-24T13:00:00Z', endsAt: '2026-11-24T14:00:00Z' },
      { startsAt: '2026-11-28T01:00:00Z', endsAt: '2026-11-28T02:00:00Z' },
    ]
    expect(slotsToChoose({ ...rules, timeMode: TimeMode.SLOTS, slots }, now)).toEqual([slots[1]])
  })

  it('are the same hours of later days beside a time that does not suit', () => {
    const friday = { startsAt: '2026-11-27T06:00:00.000Z', endsAt: '2026-11-27T08:00:00.000Z' }
    const beside = slotsBeside(friday, now).map((slot) => typedSlotOf(slot))
    expect(beside[0]).toEqual({ day: '2026-11-30', from: '14:00', until: '16:00' })
  })
})

describe('A typed time', () => {
  it('says what is wrong with it', () => {
    expect(slotProblem({ day: '', from: '09:00', until: '' }, now)).toEqual({
      day: 'REQUIRED',
      until: 'REQUIRED',
    })
    expect(slotProblem({ day: '2026-11-25', from: '11:00', until: '09:00' }, now)).toEqual({
      until: 'END_BEFORE_START',
    })
    expect(slotProblem({ day: '2026-11-24', from: '09:00', until: '11:00' }, now)).toEqual({
      day: 'IN_THE_PAST',
    })
    expect(slotProblem({ day: '2026-11-25', from: '09:00', until: '11:00' }, now)).toEqual({})
  })

  it('says why the server refused it', () => {
    const fields = { 'preferredTimes.1.startsAt': 'TOO_SMALL', slot: 'DUPLICATE' } as const
    expect(refusedSlot(fields, 'preferredTimes.1')).toBe('claiming.tooEarly')
    expect(refusedSlot(fields, 'preferredTimes.0')).toBeUndefined()
    expect(refusedSlot(fields, 'slot')).toBe('fieldError.DUPLICATE')
  })

  it('is null until it is whole, and then what it was made from', () => {
    expect(slotOf({ day: '2026-11-25', from: '', until: '11:00' })).toBeNull()
    const slot = { startsAt: '2026-11-25T01:00:00.000Z', endsAt: '2026-11-25T03:00:00.000Z' }
    expect(slotOf(typedSlotOf(slot))).toEqual(slot)
  })
})
