import fc from 'fast-check'
import loadHighs, { type Highs } from 'highs'
import { beforeAll, describe, expect, it } from 'vitest'
import { firstCome } from './baselines.ts'
import { isSound } from './books.ts'
import { isBetter, LocksClash, outcomeOf, type Pair, type Problem } from './problem.ts'
import { solve } from './solve.ts'

const hour = 3_600_000

let highs: Highs
beforeAll(async () => {
  highs = await loadHighs()
})

interface Size {
  offers: number
  compounds: number
  /** How many of all pairs are possible. */
  density: number
  /** How many times an offer may state; 0 states none. */
  times: number
}

/** Problems with what makes them hard: few lots, times that overlap, and times that can be given once. */
function problems({ offers, compounds, density, times }: Size): fc.Arbitrary<Problem> {
  const offer = fc.record({
    lots: fc.integer({ min: 0, max: 4 }),
    starts: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: times }),
    once: fc.boolean(),
  })
  return fc
    .record({
      offers: fc.array(offer, { minLength: 1, maxLength: offers }),
      compounds: fc.integer({ min: 1, max: compounds }),
      mostPerCompound: fc.integer({ min: 1, max: 3 }),
      draws: fc.infiniteStream(
        fc.record({
          score: fc.integer({ min: 0, max: 100 }),
          chance: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
    })
    .map(({ draws, ...facts }) => {
      const pairs: Pair[] = []
      for (const [place, { starts, once }] of facts.offers.entries())
        for (let compound = 0; compound < facts.compounds; compound++) {
          const { score, chance } = draws.next().value!
          if (chance > density) continue
          const base = { offer: place, compound, score, locked: false }
          if (starts.length === 0) pairs.push({ ...base, from: null, until: null, once: false })
          for (const start of starts)
            pairs.push({ ...base, from: start * hour, until: (start + 2) * hour, once })
        }
      return {
        offers: facts.offers.map(({ lots }, index) => ({ id: `o${index}`, lots })),
        compounds: Array.from({ length: facts.compounds }, (_, index) => `c${index}`),
        pairs,
        mostPerCompound: facts.mostPerCompound,
      }
    })
}

/** Every sound plan, tried one by one. */
function bestOfAll(problem: Problem) {
  let best = outcomeOf(problem, [])
  const walk = (next: number, chosen: number[]) => {
    const outcome = outcomeOf(problem, chosen)
    if (isBetter(outcome, best)) best = outcome
    for (let index = next; index < problem.pairs.length; index++) {
      const more = [...chosen, index]
      if (isSound(problem, more)) walk(index + 1, more)
    }
  }
  walk(0, [])
  return best
}

const orderOf = ({ compounds }: Problem) => [...compounds.keys()]

describe('a plan', () => {
  it('keeps capacity, limits and times, and is never below first come, first served', () => {
    fc.assert(
      fc.property(problems({ offers: 12, compounds: 20, density: 0.6, times: 3 }), (problem) => {
        const order = orderOf(problem)
        const plan = solve(problem, highs, { order })
        expect(isSound(problem, plan.chosen)).toBe(true)
        expect(plan.outcome).toEqual(outcomeOf(problem, plan.chosen))
        expect(plan.firstCome).toEqual(outcomeOf(problem, firstCome(problem, order)))
        expect(isBetter(plan.firstCome, plan.outcome)).toBe(false)
        expect(plan.highestScore).toBeGreaterThanOrEqual(plan.outcome.total)
        expect(plan.gap).toBe(0)
      }),
      { numRuns: 200 },
    )
  })

  it('serves and scores as much as the best of all sound plans of small problems', () => {
    fc.assert(
      fc.property(problems({ offers: 4, compounds: 4, density: 0.7, times: 2 }), (problem) => {
        fc.pre(problem.pairs.length <= 12)
        const { outcome } = solve(problem, highs, { order: orderOf(problem) })
        const best = bestOfAll(problem)
        expect([outcome.served, outcome.total]).toEqual([best.served, best.total])
      }),
      { numRuns: 100 },
    )
  })

  it('is the same for the same problem', () => {
    fc.assert(
      fc.property(problems({ offers: 8, compounds: 10, density: 0.8, times: 2 }), (problem) => {
        const [one, other] = [1, 2].map(() => solve(problem, highs, { order: orderOf(problem) }))
        expect(one).toEqual(other)
      }),
      { numRuns: 20 },
    )
  })

  it('holds what was locked, and refuses locks that clash', () => {
    const pair = (offer: number, compound: number, score: number, locked = false): Pair => ({
      ...{ offer, compound, score, locked },
      ...{ from: null, until: null, once: false },
    })
    const problem: Problem = {
      offers: [{ id: 'o', lots: 1 }],
      compounds: ['a', 'b'],
      pairs: [pair(0, 0, 90), pair(0, 1, 10, true)],
      mostPerCompound: 1,
    }
    expect(solve(problem, highs, { order: [0, 1] })).toMatchObject({ chosen: [1], outcome: { total: 10 } })
    const both = { ...problem, pairs: [pair(0, 0, 90, true), pair(0, 1, 10, true)] }
    const atTwo = (score: number, locked: boolean, start: number) => ({
      ...pair(0, 0, score, locked),
      ...{ from: start * hour, until: (start + 1) * hour, once: true },
    })
    const times = { ...problem, pairs: [atTwo(50, true, 1), atTwo(50, true, 3), pair(0, 1, 99)] }
    const held = solve(times, highs, { order: [0, 1] })
    expect([held.chosen.length, held.outcome.total]).toEqual([1, 50])
    expect(() => solve(both, highs, { order: [0, 1] })).toThrow(LocksClash)
  })

  it('says nothing was planned where nothing can be', () => {
    const nothing: Problem = { offers: [], compounds: ['a'], pairs: [], mostPerCompound: 1 }
    expect(solve(nothing, highs, { order: [0] })).toMatchObject({
      chosen: [],
      outcome: { served: 0, pairs: 0, total: 0, worst: 0, spread: 0 },
      gap: 0,
    })
  })
})
