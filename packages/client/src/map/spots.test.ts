import { expect, it } from 'vitest'
import { pictureOf, type Place, shapeOf, spotsOf } from './spots.ts'

const place = (id: string, point: [number, number] | null, more: Partial<Place> = {}): Place => ({
  __typename: 'MapPlace',
  ...{ id, recordKind: 'COMPOUND', name: id, where: '', offers: null, kind: null, metres: null, days: null },
  latitude: point?.[0] ?? null,
  longitude: point?.[1] ?? null,
  ...more,
})

it('gathers what stands at one point, and leaves out what stands nowhere', () => {
  const spots = spotsOf([
    place('a', [30, 114]),
    place('b', null),
    place('c', [30, 114]),
    place('d', [31, 114]),
  ])
  expect(spots.map(({ places }) => places.map(({ id }) => id))).toEqual([['a', 'c'], ['d']])
})

it('gives each meaning a shape of its own', () => {
  expect(shapeOf(place('a', null), false)).toBe('compound')
  expect(shapeOf(place('a', null, { days: 90 }), true)).toBe('gap')
  expect(shapeOf(place('a', null, { days: 180 }), true)).toBe('long')
  expect(shapeOf(place('a', null, { days: null }), true)).toBe('long')
  expect(shapeOf(place('a', null, { recordKind: 'OFFER' }), false)).toBe('offer')
  expect(pictureOf('cluster', 12)).toContain('>12</text>')
  expect(pictureOf('building')).not.toContain('text')
})
