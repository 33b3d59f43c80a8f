import { parentPort, workerData } from 'node:worker_threads'
import loadHighs from 'highs'
import { RoundProblem, type RoundStage } from '@youlin/schema'
import type { RoundInputs } from './inputs.ts'
import { orderOf, problemOf } from './pairs.ts'
import { plannedFit } from './planned-fit.ts'
import { LocksClash, outcomeOf } from './problem.ts'
import type { WorkerMessage } from './run-plan.ts'
import { solve } from './solve.ts'

/** A thread that computes one plan. */
const say = (message: WorkerMessage) => parentPort!.postMessage(message)
const onStage = (stage: RoundStage) => say({ stage })

const inputs = workerData as RoundInputs
const missing = missingIn(inputs)
if (missing) say({ problem: missing })
else {
  onStage('SCORING')
  try {
    say(await answer())
  } catch (error) {
    if (!(error instanceof LocksClash)) throw error
    say({ problem: RoundProblem.LOCKS_CLASH })
  }
}

async function answer(): Promise<WorkerMessage> {
  const problem = problemOf(inputs)
  if (problem.pairs.length === 0) return { problem: RoundProblem.NO_PAIRS }
  const { chosen, outcome, firstCome, highestScore, gap } = solve(problem, await loadHighs(), {
    order: orderOf(inputs),
    onStage,
  })
  const pairs = chosen.map((index) => {
    const { offer, compound, from, until } = problem.pairs[index]!
    const { id: offerId } = inputs.offers[offer]!
    const { id: compoundId } = inputs.compounds[compound]!
    return { offerId, compoundId, from, until, fit: plannedFit(inputs, offer, compound) }
  })
  const nothing = outcomeOf(problem, [])
  const comparison = { plan: outcome, firstCome, nothing, highestScore, gap }
  return { plan: { pairs, comparison } }
}

function missingIn({ offers, compounds }: RoundInputs): RoundProblem | null {
  if (offers.length === 0) return RoundProblem.NO_OFFERS
  return compounds.length === 0 ? RoundProblem.NO_COMPOUNDS : null
}
