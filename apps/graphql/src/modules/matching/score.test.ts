import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Audience, OfferPlace, PricePolicy, type ScoreTerm, Urgency } from '@youlin/schema'
import { type FitFacts, scoreOf, type Weights } from './score.ts'

const weights: Weights = {
  ...{ NEED: 30, AUDIENCE: 20, DISTANCE: 15, TIME: 5, PRICE: 5, EVALUATION: 10, FAIRNESS: 15 },
}
const need = {
  ...{
    id: '1',
    title: '法律咨询',
    urgency: Urgency.URGENT,
    neededFrom: '2026-12-01',
    neededUntil: '2026-12-31',
  },
  ...{ sameCategory: true, ofCompound: true },
}
const best: FitFacts = {
  need,
  audiences: [Audience.OLDER],
  shares: { older: 0.3, children: 0.1, dualIncome: 0.2 },
  place: OfferPlace.AT_COMPOUND,
  metres: 300,
  firstDay: '2026-12-05',
  lastDay: '2027-01-31',
  daysAhead: 7,
  pricePolicy: PricePolicy.FREE,
  publisherMark: 5,
  publisherMarks: 1_000_000,
  daysSinceServed: null,
  daysSinceCategory: null,
}
const value = (term: ScoreTerm, more: Partial<FitFacts>) =>
  scoreOf({ ...best, ...more }, weights).terms.find((one) => one.term === term)!.value

describe('a score', () => {
  it('is 100 where every term is at its best, and 0 where nothing counts', () => {
    expect(scoreOf(best, weights).total).toBe(100)
    const nothing = Object.fromEntries(Object.keys(weights).map((term) => [term, 0])) as Weights
    expect(scoreOf(best, nothing)).toMatchObject({ total: 0 })
  })

  it('counts a need by its urgency, its category and whom it was raised for', () => {
    expect(value('NEED', { need: null })).toBe(0)
    expect(value('NEED', { need: { ...need, urgency: Urgency.LOW } })).toBeCloseTo(0.7)
    expect(value('NEED', { need: { ...need, sameCategory: false } })).toBeCloseTo(0.5)
    expect(value('NEED', { need: { ...need, ofCompound: false } })).toBeCloseTo(0.9)
  })

  it('counts the largest share of its audiences, and half for those that nobody counts', () => {
    expect(value('AUDIENCE', { shares: { older: 0.15, children: 0, dualIncome: 0 } })).toBeCloseTo(0.5)
    expect(value('AUDIENCE', { audiences: [Audience.CHILDREN, Audience.PARENTS] })).toBeCloseTo(0.2 / 0.3)
    expect(value('AUDIENCE', { audiences: [Audience.EVERYONE] })).toBe(0.5)
  })

  it('falls with the distance, but not online', () => {
    expect(value('DISTANCE', { metres: 2_750 })).toBeCloseTo(0.5)
    expect(value('DISTANCE', { metres: 9_000 })).toBe(0)
    expect(value('DISTANCE', { metres: null })).toBe(0.5)
    expect(value('DISTANCE', { metres: 9_000, place: OfferPlace.ONLINE })).toBe(1)
  })

  it('falls the later it can take place, and by half outside the time of the need', () => {
    expect(value('TIME', { daysAhead: 60 })).toBeCloseTo(0.4)
    expect(value('TIME', { firstDay: '2027-01-05' })).toBeCloseTo(0.5)
    expect(value('TIME', { firstDay: null, daysAhead: null })).toBe(0)
  })

  it('counts price, marks and the time without service', () => {
    expect(value('PRICE', { pricePolicy: PricePolicy.PAID })).toBe(0.2)
    expect(value('EVALUATION', { publisherMark: null, publisherMarks: 0 })).toBeCloseTo(0.625)
    expect(value('EVALUATION', { publisherMark: 2, publisherMarks: 3 })).toBeCloseTo(0.4375)
    expect(value('FAIRNESS', { daysSinceServed: 90, daysSinceCategory: 90 })).toBeCloseTo(0.5)
    expect(value('FAIRNESS', { daysSinceServed: 0, daysSinceCategory: null })).toBeCloseTo(0.5)
  })

  it('lies between 0 and 100 for any facts and weights, and its terms add up to it', () => {
    const day = fc.integer({ min: 0, max: 400 })
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    const facts = fc.record({
      need: fc.option(fc.constant(need)),
      audiences: fc.array(fc.constantFrom(...Object.values(Audience)), { maxLength: 4 }),
      shares: fc.record({ older: share, children: share, dualIncome: share }),
      place: fc.constantFrom(...Object.values(OfferPlace)),
      metres: fc.option(fc.integer({ min: 0, max: 50_000 })),
      firstDay: fc.constantFrom('2026-12-05', '2027-03-01'),
      lastDay: fc.constant('2027-04-01'),
      daysAhead: day,
      pricePolicy: fc.constantFrom(...Object.values(PricePolicy)),
      publisherMark: fc.double({ min: 1, max: 5, noNaN: true }),
      publisherMarks: day,
      daysSinceServed: fc.option(day),
      daysSinceCategory: fc.option(day),
    })
    const weight = fc.integer({ min: 0, max: 100 })
    const anyWeights = fc.record(Object.fromEntries(Object.keys(weights).map((term) => [term, weight])))
    fc.assert(
      fc.property(facts, anyWeights, (given, wanted) => {
        const { total, terms } = scoreOf(given, wanted as Weights)
        expect(total).toBeGreaterThanOrEqual(0)
        expect(total).toBeLessThanOrEqual(100)
        const sum = terms.reduce((so, { points }) => so + points, 0)
        expect(Math.abs(sum - total)).toBeLessThan(1)
      }),
    )
  })
})
