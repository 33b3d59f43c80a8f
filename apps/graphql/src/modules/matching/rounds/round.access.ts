import { LockMode } from '@mikro-orm/core'
import { ErrorCode, RoundComputation } from '@youlin/schema'
import { requireVersion } from '../../../platform/base.entity.ts'
import { AppError, forbidden, notFound } from '../../../platform/errors.ts'
import { actingViewer, inTransaction, type Work } from '../../../platform/work.ts'
import { isComputing, makesRounds } from './round.policy.ts'
import { MatchingRound } from './round.entity.ts'
import { readRound } from './round.queries.ts'

/** A round by the version that the viewer read. */
export interface RoundHandle {
  id: string
  version: number
}

/** The record of the round, locked. */
export async function lockRound(work: Work, id: string): Promise<MatchingRound> {
  const round = await work.em.findOne(
    MatchingRound,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  if (!round) throw notFound()
  return round
}

/**
 * Changes a round for the district, in one transaction; not while its plan is computed.
 * @throws NOT_FOUND, FORBIDDEN, CONFLICT, INVALID_TRANSITION
 */
export function onRound(
  work: Work,
  { id, version }: RoundHandle,
  change: (work: Work, round: MatchingRound) => Promise<void>,
): Promise<string> {
  return inTransaction(work, async (own) => {
    if (!(await readRound(own, id))) throw notFound()
    if (!makesRounds(actingViewer(own).acting)) throw forbidden()
    const round = await lockRound(own, id)
    requireVersion(round, version)
    requireRest(round)
    await change(own, round)
    await own.em.flush()
    return id
  })
}

/** @throws INVALID_TRANSITION while the plan is computed */
export function requireRest(round: MatchingRound): void {
  if (!isComputing(round)) return
  throw new AppError(ErrorCode.INVALID_TRANSITION, {
    from: round.computation,
    to: round.status,
    allowed: [RoundComputation.STOPPED],
  })
}
