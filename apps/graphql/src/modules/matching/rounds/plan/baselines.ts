import { Books } from './books.ts'
import type { Problem } from './problem.ts'

/**
 * What would come of first come, first served: the compounds in the order in which they come, each taking the offers
 * that fit it best until it has as many as it may.
 * @param order places of the compounds, the quickest first
 */
export function firstCome(problem: Problem, order: readonly number[]): number[] {
  const place = new Int32Array(problem.compounds.length)
  for (const [turn, compound] of order.entries()) place[compound] = turn
  return new Books(problem).takeInOrder(
    sorted(
      problem,
      (a, b) => place[a.compound]! - place[b.compound]! || b.score - a.score || a.offer - b.offer,
    ),
  )
}

/** The locked pairs and then the best pair first: near the best plan, and what is left where the solver finds none in time. */
export function bestFirst(problem: Problem): number[] {
  return new Books(problem).takeInOrder(
    sorted(
      problem,
      (a, b) =>
        Number(b.locked) - Number(a.locked) ||
        b.score - a.score ||
        a.offer - b.offer ||
        a.compound - b.compound,
    ),
  )
}

type Compare = (a: Problem['pairs'][number], b: Problem['pairs'][number]) => number

function sorted({ pairs }: Problem, compare: Compare): number[] {
  return [...pairs.keys()].toSorted((a, b) => compare(pairs[a]!, pairs[b]!) || a - b)
}
