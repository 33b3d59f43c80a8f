import type { Pair, Problem } from './problem.ts'

/** Keeps the books while pairs are taken one by one: what is left of each offer, compound and time. */
export class Books {
  readonly #problem: Problem
  readonly #lots: number[]
  readonly #left: number[]
  readonly #taken = new Set<string>()
  readonly #times: Pair[][]

  constructor(problem: Problem) {
    this.#problem = problem
    this.#lots = problem.offers.map(({ lots }) => lots)
    this.#left = problem.compounds.map(() => problem.mostPerCompound)
    this.#times = problem.compounds.map(() => [])
  }

  /** Whether the pair can be had beside those that were taken. */
  allows(pair: Pair): boolean {
    if (this.#lots[pair.offer]! < 1 || this.#left[pair.compound]! < 1) return false
    if (this.#taken.has(ofPair(pair))) return false
    if (pair.once && this.#taken.has(ofTime(pair))) return false
    return !this.#times[pair.compound]!.some((other) => clash(pair, other))
  }

  take(pair: Pair): void {
    this.#lots[pair.offer]! -= 1
    this.#left[pair.compound]! -= 1
    this.#taken.add(ofPair(pair))
    if (pair.once) this.#taken.add(ofTime(pair))
    if (pair.from !== null) this.#times[pair.compound]!.push(pair)
  }

  /** Takes pairs in an order as far as they can be had; answers which. */
  takeInOrder(order: readonly number[]): number[] {
    const chosen: number[] = []
    for (const index of order) {
      const pair = this.#problem.pairs[index]!
      if (!this.allows(pair)) continue
      this.take(pair)
      chosen.push(index)
    }
    return chosen
  }
}

const ofPair = ({ offer, compound }: Pair) => `${offer}/${compound}`
const ofTime = ({ offer, from }: Pair) => `${offer}@${from}`

/** Whether two times overlap; without a stated time nothing does. */
export function clash(one: Pair, other: Pair): boolean {
  if (one.from === null || other.from === null) return false
  return one.from < other.until! && other.from < one.until!
}

/** Whether a plan takes nothing twice and no more than there is, and holds what was locked. */
export function isSound(problem: Problem, chosen: readonly number[]): boolean {
  const books = new Books(problem)
  for (const index of chosen) {
    const pair = problem.pairs[index]!
    if (!books.allows(pair)) return false
    books.take(pair)
  }
  const has = new Set(chosen.map((index) => ofPair(problem.pairs[index]!)))
  return problem.pairs.every((pair) => !pair.locked || has.has(ofPair(pair)))
}
