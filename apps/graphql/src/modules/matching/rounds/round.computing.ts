import { LockMode } from '@mikro-orm/core'
import { ProposalStatus, RoundComputation, RoundProblem, type RoundStage, RoundStatus } from '@youlin/schema'
import { insertMany } from '../../../platform/database/bulk-rows.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { Job } from '../../../platform/jobs.ts'
import { transition } from '../../../platform/transitions.ts'
import { inTransaction, type Work } from '../../../platform/work.ts'
import type { RoundInputs } from './plan/inputs.ts'
import { NoPlan, type RoundPlan, runPlan } from './plan/run-plan.ts'
import { lockRound } from './round.access.ts'
import { MatchingRound } from './round.entity.ts'
import { readInputs } from './round.inputs.ts'
import type { RoundTables } from './round.rows.ts'
import { roundLife } from './round.transitions.ts'

/** Whoever computes says so this often; after three times of silence another process may. */
const beat = 2_000
const silence = 3 * beat

/** Computes the plans that wait, one after the other; each in a thread of its own. */
export const computeRoundsJob: Job = {
  name: 'compute-rounds',
  everySeconds: 2,
  async run(work) {
    for (let round = await takeNext(work); round; round = await takeNext(work)) await compute(work, round)
  },
}

/** Computes a plan within the transaction of whoever asks for it, as the demonstration does. */
export async function computeWithin(work: Work, id: string): Promise<void> {
  const round = await lockRound(work, id)
  const inputs = { ...(await readInputs(work, round)), locked: [], dropped: [] }
  await keep(work, round, inputs, await runPlan(inputs))
}

const afresh = (work: Work): Work => ({ ...work, em: work.em.fork() as Work['em'] })

/** One that waits, or whose process fell silent. */
function takeNext(work: Work): Promise<MatchingRound | null> {
  return inTransaction(afresh(work), async (own) => {
    const now = own.clock.now()
    const round = await own.em.findOne(
      MatchingRound,
      {
        $or: [
          { computation: RoundComputation.WAITING },
          { computation: RoundComputation.RUNNING, computingUntil: { $lt: now } },
        ],
      },
      { lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE, orderBy: { updatedAt: 'asc' } },
    )
    if (!round) return null
    round.computation = RoundComputation.RUNNING
    round.stage = 'READING'
    round.problem = null
    round.computingUntil = new Date(now.getTime() + silence)
    return round
  })
}

async function compute(work: Work, round: MatchingRound): Promise<void> {
  const stopped = new AbortController()
  let stage: RoundStage = 'READING'
  const beating = setInterval(() => {
    void goOn(work, round.id, stage).then(
      (still) => still || stopped.abort(new Stopped()),
      (error: unknown) => stopped.abort(error),
    )
  }, beat)
  try {
    const inputs = { ...(await readInputs(afresh(work), round)), ...(await decisionsOn(work, round.id)) }
    const plan = await runPlan(inputs, {
      signal: stopped.signal,
      onStage: (now) => (stage = now),
    })
    await onRunning(work, round.id, (own, running) => keep(own, running, inputs, plan))
  } catch (error) {
    if (error instanceof Stopped) return
    await fail(work, round.id, error instanceof NoPlan ? error.problem : RoundProblem.BROKEN)
    if (!(error instanceof NoPlan)) throw error
  } finally {
    clearInterval(beating)
  }
}

/** Staff stopped the computation. */
class Stopped extends Error {}

/** Says that the computation goes on and how far it is; false when it is to stop. */
async function goOn(work: Work, id: string, stage: RoundStage): Promise<boolean> {
  const { numUpdatedRows } = await rows<RoundTables>(afresh(work).em)
    .updateTable('matchingRound')
    .set({ stage, computingUntil: new Date(work.clock.now().getTime() + silence) })
    .where('id', '=', id)
    .where('computation', '=', RoundComputation.RUNNING)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** What staff locked, and what they dropped. */
async function decisionsOn(work: Work, roundId: string): Promise<Pick<RoundInputs, 'locked' | 'dropped'>> {
  const found = await rows<RoundTables>(afresh(work).em)
    .selectFrom('proposal')
    .select(['offerId', 'compoundId', 'status', 'locked'])
    .where('roundId', '=', roundId)
    .orderBy('id')
    .execute()
  const pairs = (of: typeof found) => of.map(({ offerId, compoundId }) => ({ offerId, compoundId }))
  return {
    locked: pairs(found.filter(({ status, locked }) => locked && status === ProposalStatus.PLANNED)),
    dropped: pairs(found.filter(({ status }) => status === ProposalStatus.DROPPED)),
  }
}

/** The new plan in place of the one of before; what staff decided stays. */
async function keep(own: Work, round: MatchingRound, inputs: RoundInputs, plan: RoundPlan): Promise<void> {
  const { id } = round
  const planned = { roundId: id, status: ProposalStatus.PLANNED }
  const before = await rows<RoundTables>(own.em)
    .selectFrom('proposal')
    .select(['offerId', 'compoundId', 'added', 'locked'])
    .where('roundId', '=', id)
    .where('status', '=', ProposalStatus.PLANNED)
    .execute()
  const decided = new Map(before.map((one) => [`${one.offerId}/${one.compoundId}`, one]))
  await rows<RoundTables>(own.em)
    .deleteFrom('proposal')
    .where('roundId', '=', id)
    .where('status', '=', ProposalStatus.PLANNED)
    .execute()
  const offers = new Map(inputs.offers.map((offer) => [offer.id, offer]))
  const compounds = new Map(inputs.compounds.map((compound) => [compound.id, compound]))
  const records = plan.pairs.map(({ offerId, compoundId, from, until, fit }) => {
    const { lotSize, termsNumber } = offers.get(offerId)!
    const { communityId, streetId } = compounds.get(compoundId)!
    const { locked = false, added = false } = decided.get(`${offerId}/${compoundId}`) ?? {}
    return {
      id: v7(),
      ...planned,
      ...{ offerId, termsNumber, compoundId, communityId, streetId },
      quantity: lotSize,
      slotFrom: from === null ? null : new Date(from),
      slotUntil: until === null ? null : new Date(until),
      score: fit.total,
      fit,
      ...{ locked, added },
    }
  })
  await insertMany(own.em, 'proposal', records)
  const { served, total, pairs } = plan.comparison.plan
  await transition(own, roundLife, round, RoundStatus.COMPUTED, {
    action: 'computeMatchingRound',
    recordName: round.name,
    facts: { served, total, pairs },
  })
  round.inputs = inputs
  round.comparison = plan.comparison
  round.computedAt = own.clock.now()
  round.rest(RoundComputation.IDLE)
  await own.em.flush()
}

function fail(work: Work, id: string, problem: RoundProblem): Promise<void> {
  return onRunning(work, id, async (_, round) => round.rest(RoundComputation.FAILED, problem))
}

/** What was stopped meanwhile stays as it is. */
function onRunning(
  work: Work,
  id: string,
  change: (work: Work, round: MatchingRound) => Promise<void>,
): Promise<void> {
  return inTransaction(afresh(work), async (own) => {
    const round = await own.em.findOne(
      MatchingRound,
      { id, computation: RoundComputation.RUNNING },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (round) await change(own, round)
  })
}
