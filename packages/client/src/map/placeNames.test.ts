import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeNames } from './placeNames.ts'

const name = (x: number, y: number) => ({ x, y, width: 60, height: 20 })

it('moves a name beside what it would cover, and drops one that finds no room', () => {
  expect(placeNames([name(0, 0), name(300, 0)], [])).toEqual([{ y: 0 }, { y: 0 }])
  expect(placeNames([name(0, 0)], [{ left: -18, top: -18, width: 36, height: 28 }])).toEqual([{ y: 32 }])
  const crowd = placeNames([name(0, 0), name(1, 1), name(2, 2), name(3, 3), name(4, 4)], [])
  expect(crowd.filter((one) => one === null).length).toBeGreaterThan(0)
})

it('never lets two names lie over each other', () => {
  const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 300 }) })
  fc.assert(
    fc.property(fc.array(point, { maxLength: 20 }), (points) => {
      const wished = points.map(({ x, y }) => name(x, y))
      const placed = placeNames(wished, []).flatMap((one, at) =>
        one ? [{ x: wished[at]!.x, y: one.y }] : [],
      )
      for (const [at, one] of placed.entries())
        for (const other of placed.slice(at + 1))
          expect(Math.abs(one.x - other.x) >= 60 || Math.abs(one.y - other.y) >= 20).toBe(true)
    }),
  )
})
