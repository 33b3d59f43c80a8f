import { describe, expect, it } from 'vitest'
import { againFrom, emptyForm, habitsOf, inputOf, type OfferForm } from './offerForm.ts'
import { fieldId, fieldOfPath, wrongFields } from './offerFormRules.ts'

const now = new Date('2026-11-24T01:00:00Z')
const today = '2026-11-24'
const complete: OfferForm = {
  ...emptyForm(now),
  kind: 'SERVICE',
  category: 'S07',
  title: ' 反诈宣传 ',
  summary: '讲解常见骗术。',
  capacity: 3,
}

describe('A new offer', () => {
  it('needs category, title, summary and capacity, and nothing else', () => {
    expect(wrongFields(emptyForm(now), today)).toEqual({
      kind: 'REQUIRED',
      category: 'REQUIRED',
      title: 'REQUIRED',
      summary: 'REQUIRED',
      capacity: 'REQUIRED',
    })
    expect(wrongFields(complete, today)).toEqual({})
  })

  it('is open for a quarter from today on', () => {
    expect(complete).toMatchObject({ availableFrom: today, availableUntil: '2027-02-22' })
  })

  it('takes the habits of the last one and leaves its words', () => {
    const last = { ...complete, audiences: ['OLDER' as const], unit: 'PERSON' as const }
    expect(habitsOf(last)).toMatchObject({ audiences: ['OLDER'], unit: 'PERSON' })
    expect(Object.keys(habitsOf(last))).not.toContain('title')
  })

  it('begins anew from today when an old one is done again', () => {
    const old = {
      ...complete,
      availableFrom: '2025-01-01',
      slots: [{ day: '2025-01-02', from: '', until: '' }],
    }
    expect(againFrom(old, now)).toMatchObject({ availableFrom: today, slots: [], title: ' 反诈宣传 ' })
  })
})

describe('What is sent', () => {
  it('is trimmed, priced in fen and on the clock of Shanghai', () => {
    const form: OfferForm = {
      ...complete,
      pricePolicy: 'PAID',
      priceYuan: 12.5,
      timeMode: 'SLOTS',
      slots: [
        { day: '2026-12-01', from: '09:00', until: '11:00' },
        { day: '2026-12-02', from: '', until: '' },
      ],
    }
    expect(inputOf(form)).toMatchObject({
      title: '反诈宣传',
      priceFen: 1250,
      slots: [{ startsAt: '2026-12-01T01:00:00.000Z', endsAt: '2026-12-01T03:00:00.000Z' }],
    })
  })

  it('leaves out what the chosen area does not need', () => {
    const form = { ...complete, areaKind: 'STREETS' as const, streetIds: ['s'], communityIds: ['c'] }
    expect(inputOf(form).serviceArea).toEqual({
      kind: 'STREETS',
      streetIds: ['s'],
      communityIds: [],
      radiusMetres: null,
    })
  })
})

describe('The rules of the form', () => {
  it('name days, slots, prices and areas that make no sense', () => {
    const wrong = wrongFields(
      {
        ...complete,
        availableFrom: '2026-12-02',
        availableUntil: '2026-12-01',
        timeMode: 'SLOTS',
        slots: [{ day: '2026-12-01', from: '11:00', until: '09:00' }],
        pricePolicy: 'DISCOUNTED',
        areaKind: 'COMMUNITIES',
        participantsMin: 20,
        participantsMax: 10,
      },
      today,
    )
    expect(wrong).toEqual({
      availableUntil: 'END_BEFORE_START',
      slots: 'END_BEFORE_START',
      priceNote: 'REQUIRED',
      participantsMax: 'TOO_SMALL',
      'serviceArea.communityIds': 'REQUIRED',
    })
  })

  it('lead from a path of the server to a control', () => {
    expect(fieldId(fieldOfPath('serviceArea.streetIds'))).toBe('offer-serviceArea-streetIds')
    expect(fieldOfPath('slots.2.startsAt')).toBe('slots')
  })
})
