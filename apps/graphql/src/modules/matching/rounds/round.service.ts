import {
  ErrorCode,
  FieldCode,
  type OfferKind,
  RecordKind,
  RoundComputation,
  RoundStatus,
} from '@youlin/schema'
import { recordChange } from '../../../platform/changes.ts'
import { dayOf } from '../../../platform/clock.ts'
import { rows } from '../../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../../platform/errors.ts'
import { once } from '../../../platform/idempotency.ts'
import { transition } from '../../../platform/transitions.ts'
import { actingViewer, inTransaction, type Work } from '../../../platform/work.ts'
import { endProposals } from './proposal.ending.ts'
import { lockRound, onRound, type RoundHandle } from './round.access.ts'
import { MatchingRound } from './round.entity.ts'
import { isComputing, isOpen, makesRounds } from './round.policy.ts'
import { readRound } from './round.queries.ts'
import type { RoundTables } from './round.rows.ts'
import { roundLife } from './round.transitions.ts'

const kind = RecordKind.MATCHING_ROUND

/** What a round takes, with the ids of rows. */
export interface RoundScope {
  name: string
  kinds: OfferKind[]
  streetIds: string[]
  startsOn: string
  endsOn: string
  mostPerCompound: number
  answerDays: number
}

/** Begins a round, and computes its plan at once; once for each idempotency key. */
export async function createRound(
  work: Work,
  input: RoundScope & { idempotencyKey: string },
): Promise<string> {
  const { id } = await once(work, 'createMatchingRound', input, async (own) => {
    const { idempotencyKey: _, ...scope } = input
    await requireScope(own, scope)
    const round = own.em.create(MatchingRound, {
      ...scope,
      status: RoundStatus.DRAFT,
      computation: RoundComputation.WAITING,
      createdById: actingViewer(own).accountId,
      createdAt: own.clock.now(),
    })
    await own.em.persist(round).flush()
    const facts = { startsOn: scope.startsOn, endsOn: scope.endsOn }
    await recordChange(own, {
      kind,
      id: round.id,
      recordName: round.name,
      action: 'createMatchingRound',
      to: round.status,
      facts,
    })
    return round.id
  })
  return id
}

/** Changes what a round takes; a plan that was made of something else is none any more. */
export function updateRound(work: Work, handle: RoundHandle, scope: RoundScope): Promise<string> {
  return onRound(work, handle, async (own, round) => {
    requireOpenRound(round)
    await requireScope(own, scope)
    Object.assign(round, scope)
    const told = {
      action: 'updateMatchingRound',
      recordName: round.name,
      facts: { startsOn: scope.startsOn, endsOn: scope.endsOn },
    }
    if (round.status === RoundStatus.COMPUTED)
      await transition(own, roundLife, round, RoundStatus.DRAFT, told)
    else await recordChange(own, { kind, id: round.id, ...told })
    round.rest(RoundComputation.WAITING)
  })
}

/** Asks for the plan; a process of the server computes it as soon as one is free. */
export function computeRound(work: Work, handle: RoundHandle): Promise<string> {
  return onRound(work, handle, async (_, round) => {
    requireOpenRound(round)
    round.rest(RoundComputation.WAITING)
  })
}

/** Stops the computation; the plan of before stays. */
export function stopComputation(work: Work, id: string): Promise<string> {
  return inTransaction(work, async (own) => {
    if (!(await readRound(own, id))) throw notFound()
    if (!makesRounds(actingViewer(own).acting)) throw forbidden()
    const round = await lockRound(own, id)
    if (!isComputing(round))
      throw new AppError(ErrorCode.INVALID_TRANSITION, {
        from: round.computation,
        to: RoundComputation.STOPPED,
        allowed: [],
      })
    round.rest(RoundComputation.STOPPED)
    await recordChange(own, { kind, id, recordName: round.name, action: 'stopRoundComputation' })
    return id
  })
}

/** Gives the round up; what was proposed and not answered lapses and gives its places back. */
export function cancelRound(work: Work, handle: RoundHandle, reason: string | null): Promise<string> {
  return onRound(work, handle, async (own, round) => {
    await transition(own, roundLife, round, RoundStatus.CANCELLED, {
      action: 'cancelMatchingRound',
      recordName: round.name,
      reason,
    })
    round.endedAt = own.clock.now()
    await own.em.flush()
    await endProposals(own, { roundId: round.id }, { action: 'cancelMatchingRound' })
  })
}

/** @throws INVALID_TRANSITION once it is published or ended */
export function requireOpenRound(round: MatchingRound): void {
  if (isOpen(round)) return
  const allowed = roundLife.transitions[round.status]
  throw new AppError(ErrorCode.INVALID_TRANSITION, { from: round.status, to: RoundStatus.COMPUTED, allowed })
}

async function requireScope(work: Work, { startsOn, endsOn, streetIds }: RoundScope): Promise<void> {
  if (endsOn < startsOn) throw invalidInput({ endsOn: FieldCode.END_BEFORE_START })
  if (endsOn < dayOf(work.clock.now())) throw invalidInput({ endsOn: FieldCode.IN_THE_PAST })
  if (streetIds.length === 0) return
  const known = await rows<RoundTables>(work.em)
    .selectFrom('street')
    .select('id')
    .where('id', 'in', streetIds)
    .execute()
  const ids = new Set(known.map(({ id }) => id))
  const unknown = streetIds.findIndex((id) => !ids.has(id))
  if (unknown >= 0) throw invalidInput({ [`streetIds.${unknown}`]: FieldCode.NOT_FOUND })
}

/** Ends a round of which all is answered. */
export async function closeRound(work: Work, roundId: string): Promise<void> {
  const round = await lockRound(work, roundId)
  if (round.status !== RoundStatus.PUBLISHED) return
  await transition(work, roundLife, round, RoundStatus.CLOSED, {
    action: 'closeRound',
    recordName: round.name,
  })
  round.endedAt = work.clock.now()
}
