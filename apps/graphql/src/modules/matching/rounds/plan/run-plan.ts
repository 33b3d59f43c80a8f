import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { RoundProblem, RoundStage } from '@youlin/schema'
import type { PlannedFit } from './planned-fit.ts'
import type { RoundInputs } from './inputs.ts'
import type { Outcome } from './problem.ts'

/** What a plan comes to beside the ways of doing without one. */
export interface Comparison {
  plan: Outcome
  /** Compounds coming one after the other, the quickest first. */
  firstCome: Outcome
  /** No offer reaches anybody. */
  nothing: Outcome
  /** The highest score of any plan, however few compounds it serves. */
  highestScore: number
  /** How far from the best the plan may be, from 0 to 1; 0 where it is proved to be the best. */
  gap: number
}

/** A pair of the plan. */
export interface PlannedPair {
  offerId: string
  compoundId: string
  from: number | null
  until: number | null
  fit: PlannedFit
}

export interface RoundPlan {
  pairs: PlannedPair[]
  comparison: Comparison
}

/** What the worker says: where it is, and at last the plan or why there is none. */
export type WorkerMessage = { stage: RoundStage } | { plan: RoundPlan } | { problem: RoundProblem }

/** There is no plan. */
export class NoPlan extends Error {
  readonly problem: RoundProblem

  constructor(problem: RoundProblem) {
    super(problem)
    this.problem = problem
  }
}

/**
 * Computes a plan in a thread of its own, so that no request waits for it; the same inputs give the same plan.
 * @throws NoPlan, and the signal's reason when it is aborted
 */
export function runPlan(
  inputs: RoundInputs,
  { signal, onStage }: { signal?: AbortSignal; onStage?: (stage: RoundStage) => void } = {},
): Promise<RoundPlan> {
  signal?.throwIfAborted()
  const worker = new Worker(workerFile(), { workerData: inputs })
  const abort = () => void worker.terminate()
  signal?.addEventListener('abort', abort)
  return new Promise<RoundPlan>((resolve, reject) => {
    worker.on('message', (message: WorkerMessage) => {
      if ('stage' in message) onStage?.(message.stage)
      else if ('plan' in message) resolve(message.plan)
      else reject(new NoPlan(message.problem))
    })
    worker.on('error', reject)
    worker.on('exit', (code) => {
      reject(signal?.aborted ? (signal.reason as Error) : new Error(`The worker ended with ${code}.`))
    })
  }).finally(() => {
    signal?.removeEventListener('abort', abort)
    void worker.terminate()
  })
}

/** Beside this file as it is written; as it is built, among the bundle's chunks. */
function workerFile(): URL {
  const places = ['./plan.worker.ts', './plan.worker.js', './chunks/plan.worker.js']
  return places.map((place) => new URL(place, import.meta.url)).find((url) => existsSync(url))!
}
