/** An offer with what a plan may give of it. */
export interface PlannedOffer {
  id: string
  /** How many compounds it can still serve. */
  lots: number
}

/** An offer for a compound, at one of its stated times where it states any. */
export interface Pair {
  /** Place of the offer in the problem. */
  offer: number
  /** Place of the compound in the problem. */
  compound: number
  /** From 0 to 100, a whole number. */
  score: number
  /** When it would take place, in milliseconds since 1970; null where the time is still to be agreed on. */
  from: number | null
  until: number | null
  /** Whether the stated time can be given to one compound only. */
  once: boolean
  /** Staff decided that it is part of the plan. */
  locked: boolean
}

/** What is to be planned: which pairs are chosen, so that the most compounds are served and the score is highest. */
export interface Problem {
  offers: readonly PlannedOffer[]
  /** Ids. */
  compounds: readonly string[]
  pairs: readonly Pair[]
  /** How many offers a compound gets at most. */
  mostPerCompound: number
}

/** What was locked cannot be had, or not together. */
export class LocksClash extends Error {}

/** What a plan comes to. */
export interface Outcome {
  /** Compounds that get anything. */
  served: number
  pairs: number
  /** The sum of the scores. */
  total: number
  /** The lowest sum of a compound, 0 where one gets nothing. */
  worst: number
  /** The standard deviation of the compounds' sums, to one decimal. */
  spread: number
}

/** The plan's figures; of all compounds of the problem, also those that get nothing. */
export function outcomeOf({ compounds, pairs }: Problem, chosen: readonly number[]): Outcome {
  const sums = new Float64Array(compounds.length)
  const counts = new Int32Array(compounds.length)
  for (const index of chosen) {
    const { compound, score } = pairs[index]!
    sums[compound]! += score
    counts[compound]! += 1
  }
  const total = sums.reduce((so, sum) => so + sum, 0)
  const mean = compounds.length === 0 ? 0 : total / compounds.length
  const variance =
    compounds.length === 0 ? 0 : sums.reduce((so, sum) => so + (sum - mean) ** 2, 0) / compounds.length
  return {
    served: counts.filter((count) => count > 0).length,
    pairs: chosen.length,
    total,
    worst: compounds.length === 0 ? 0 : Math.min(...sums),
    spread: Math.round(Math.sqrt(variance) * 10) / 10,
  }
}

/** Whether one plan is better: more compounds served, or as many with a higher score. */
export function isBetter(one: Outcome, other: Outcome): boolean {
  return one.served > other.served || (one.served === other.served && one.total > other.total)
}
