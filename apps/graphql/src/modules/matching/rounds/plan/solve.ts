import type { Highs, Model } from 'highs'
import { bestFirst, firstCome } from './baselines.ts'
import { isSound } from './books.ts'
import { modelOf } from './model.ts'
import { isBetter, LocksClash, type Outcome, outcomeOf, type Problem } from './problem.ts'

/** What is being done. */
export type Stage = 'SCORING' | 'SERVING' | 'CHOOSING' | 'PROVING'

export interface Plan {
  /** Places of the chosen pairs. */
  chosen: number[]
  outcome: Outcome
  /** What first come, first served would come to. */
  firstCome: Outcome
  /** The highest score of any plan, however few it serves, rounded down; what serving the most costs is told from it. */
  highestScore: number
  /** How far from the best it may be, as a share of its score from 0 to 1; 0 where it is proved to be the best. */
  gap: number
}

export interface SolveOptions {
  /** Places of the compounds in the order in which they would come. */
  order: readonly number[]
  /** For the search among whole numbers, should it be needed. */
  secondsAtMost?: number
  onStage?: (stage: Stage) => void
}

const nearlyWhole = 1e-6

/**
 * The plan with the highest score among those that serve the most compounds.
 * @throws LocksClash
 */
export function solve(problem: Problem, highs: Highs, options: SolveOptions): Plan {
  const { order, secondsAtMost = 20, onStage = () => {} } = options
  const baseline = firstCome(problem, order)
  const base = { firstCome: outcomeOf(problem, baseline) }
  if (problem.pairs.length === 0)
    return { chosen: [], outcome: outcomeOf(problem, []), highestScore: 0, gap: 0, ...base }
  const model = highs.createModel(modelOf(problem, highs))
  try {
    model.options.set({ output_flag: false, time_limit: secondsAtMost, mip_rel_gap: 0, mip_abs_gap: 0.5 })
    const search = new Search(problem, highs, model)
    onStage('SERVING')
    const highestScore = Math.floor(search.bound(0) + nearlyWhole)
    onStage('CHOOSING')
    const most = mostScore(problem) + 1
    const best = search.maximize(most, onStage)
    const found = bestOf(problem, [best.chosen, baseline, bestFirst(problem)])
    const { served, total } = found.outcome
    const left = best.bound - (most * served + total)
    // Beyond one more compound nothing is known of the score.
    const gap = left < 0.5 ? 0 : Math.min(1, left / Math.max(1, total))
    return { ...found, highestScore: Math.max(highestScore, total), gap, ...base }
  } finally {
    model.dispose()
  }
}

/** No plan scores more. */
function mostScore({ offers, compounds, mostPerCompound }: Problem): number {
  const lots = offers.reduce((so, offer) => so + offer.lots, 0)
  return 100 * Math.min(lots, compounds.length * mostPerCompound)
}

/** @throws LocksClash when none holds what was locked */
function bestOf(problem: Problem, plans: readonly (number[] | null)[]): Pick<Plan, 'chosen' | 'outcome'> {
  const sound = plans
    .filter((chosen) => chosen !== null)
    .filter((chosen) => isSound(problem, chosen))
    .map((chosen) => ({ chosen, outcome: outcomeOf(problem, chosen) }))
  if (sound.length === 0) throw new LocksClash()
  return sound.reduce((so, one) => (isBetter(one.outcome, so.outcome) ? one : so))
}

interface Found {
  /** Null where no plan of whole numbers was found in time. */
  chosen: number[] | null
  /** No plan is better than this. */
  bound: number
}

/** One model that is solved for several aims. */
class Search {
  readonly #problem: Problem
  readonly #highs: Highs
  readonly #model: Model
  readonly #columns: number

  constructor(problem: Problem, highs: Highs, model: Model) {
    this.#problem = problem
    this.#highs = highs
    this.#model = model
    this.#columns = problem.pairs.length + 2 * problem.compounds.length
  }

  /**
   * What no plan exceeds: the linear optimum of the score, with so much more for each compound that is served.
   * @throws LocksClash
   */
  bound(ofServed: number): number {
    const { pairs, compounds } = this.#problem
    const costs = new Float64Array(this.#columns)
    for (const [index, { score }] of pairs.entries()) costs[index] = score
    costs.fill(ofServed, pairs.length, pairs.length + compounds.length)
    this.#model.changeColsCost({ kind: 'range', from: 0, to: this.#columns - 1 }, costs)
    // From the end of another search it would take the long way round, and of a network presolve finds little to leave out.
    this.#model.clearSolver()
    this.#model.options.set({ presolve: 'off' })
    this.#model.run()
    // Nothing is always a plan, so that only locks make one impossible.
    if (this.#model.getModelStatus() === this.#highs.constants.modelStatus.infeasible) throw new LocksClash()
    return this.#model.getObjectiveValue()
  }

  /** The linear optimum where it is whole, else the best of whole numbers that is found in time. */
  maximize(ofServed: number, onStage: (stage: Stage) => void): Found {
    const bound = this.bound(ofServed)
    const whole = this.#chosen()
    if (whole) return { chosen: whole, bound }
    onStage('PROVING')
    this.#setWhole(true)
    this.#model.options.set({ presolve: 'on' })
    this.#model.run()
    const proved = Number(this.#model.info.get('mip_dual_bound'))
    const chosen = this.#chosen()
    this.#setWhole(false)
    return { chosen, bound: Number.isFinite(proved) ? Math.min(bound, proved) : bound }
  }

  /** The pairs of the solution; null where it holds parts of pairs, or there is none. */
  #chosen(): number[] | null {
    const { colValue } = this.#model.getSolution()
    const chosen: number[] = []
    for (let index = 0; index < this.#problem.pairs.length; index++) {
      const value = colValue[index] ?? 0
      if (value > 1 - nearlyWhole) chosen.push(index)
      else if (value > nearlyWhole) return null
    }
    return chosen
  }

  #setWhole(whole: boolean): void {
    const { integer, continuous } = this.#highs.constants.variableType
    const types = new Int32Array(this.#columns).fill(whole ? integer : continuous)
    this.#model.changeColsIntegrality({ kind: 'range', from: 0, to: this.#columns - 1 }, types)
  }
}
