import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CoordinateSystem } from '@youlin/schema'
import { convert, type Degrees, toWgs84 } from './coordinates.ts'
import { metresBetween } from './distance.ts'

const { WGS84, GCJ02, BD09, CGCS2000 } = CoordinateSystem
const inChina = fc.record({
  latitude: fc.double({ min: 18, max: 53, noNaN: true }),
  longitude: fc.double({ min: 74, max: 134, noNaN: true }),
})
const metres = (one: Degrees, other: Degrees) =>
  metresBetween({ ...one, coordinateSystem: WGS84 }, { ...other, coordinateSystem: WGS84 })!

it('brings a point there and back to within a metre', () => {
  fc.assert(
    fc.property(inChina, fc.constantFrom(GCJ02, BD09), (point, system) => {
      const there = convert(point, WGS84, system)!
      expect(metres(toWgs84(there, system)!, point)).toBeLessThanOrEqual(1)
    }),
  )
})

it('moves a point of an online map by as much as those are shifted', () => {
  fc.assert(
    fc.property(inChina, (point) => {
      expect(metres(convert(point, WGS84, GCJ02)!, point)).toBeLessThan(1_000)
      expect(metres(convert(point, WGS84, BD09)!, point)).toBeLessThan(2_500)
    }),
  )
})

it.each([
  // As eviltransform, another implementation, has them in its own tests.
  [31.1774276, 121.5272106, 31.17530398364597, 121.531541859215],
  [22.543847, 113.912316, 22.540796131694766, 113.9171764808363],
  [39.911954, 116.377817, 39.91334545536069, 116.38404722455657],
])('agrees with others about %d, %d', (latitude, longitude, north, east) => {
  const there = { latitude: north, longitude: east }
  expect(metres(convert({ latitude, longitude }, WGS84, GCJ02)!, there)).toBeLessThanOrEqual(1)
  expect(metres(toWgs84(there, GCJ02)!, { latitude, longitude })).toBeLessThanOrEqual(1)
})

it('leaves what is not shifted as it is, to the last digit', () => {
  fc.assert(
    fc.property(inChina, (point) => {
      expect(toWgs84(point, WGS84)).toEqual(point)
      expect(toWgs84(point, CGCS2000)).toEqual(point)
    }),
  )
})

it('refuses a shifted point outside China, where no formula holds', () => {
  const paris = { latitude: 48.8566, longitude: 2.3522 }
  expect(toWgs84(paris, GCJ02)).toBeNull()
  expect(toWgs84(paris, BD09)).toBeNull()
  expect(toWgs84(paris, WGS84)).toEqual(paris)
})
