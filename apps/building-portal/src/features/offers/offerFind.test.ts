import { describe, expect, it } from 'vitest'
import { type FindValues, findFilter, findSort, furtherFilters } from './offerFind.ts'

const nothing: FindValues = {
  q: '',
  kinds: [],
  category: '',
  audience: null,
  price: null,
  on: null,
  open: false,
}

describe('Finding offers', () => {
  it('asks for published ones and for nothing that was not chosen', () => {
    expect(findFilter(nothing, null)).toEqual({
      statuses: ['PUBLISHED'],
      search: null,
      kinds: [],
      categories: [],
      audiences: [],
      pricePolicies: [],
      availableOn: null,
      openToClaim: null,
      compoundId: null,
    })
  })

  it('sorts by distance for a compound only', () => {
    expect(findSort(null, 'c')).toBe('DISTANCE')
    expect(findSort(null, null)).toBe('NEWEST')
    expect(findSort('DISTANCE', null)).toBe('NEWEST')
    expect(findSort('PLACES_LEFT', 'c')).toBe('PLACES_LEFT')
  })

  it('counts what a phone hides in its sheet', () => {
    expect(furtherFilters({ ...nothing, q: '义诊', kinds: ['SERVICE'] })).toBe(0)
    expect(furtherFilters({ ...nothing, price: 'FREE', open: true })).toBe(2)
  })
})
