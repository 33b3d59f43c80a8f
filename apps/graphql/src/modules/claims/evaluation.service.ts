import { ClaimSide, ClaimStatus, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { type Step, transition } from '../../platform/transitions.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { readSettings } from '../territory/index.ts'
import { anySide, asSide, type ClaimHandle } from './claim.access.ts'
import { agreedDeliveries } from './claim.duties.ts'
import type { Claim } from './claim.entity.ts'
import { requireInTerm, requireStatus, told } from './claim.told.ts'
import { claimLife } from './claim.transitions.ts'
import { Delivery } from './delivery.entity.ts'
import { EvaluationsOpened } from './delivery.events.ts'
import { Evaluation } from './evaluation.entity.ts'

const marks = ['punctuality', 'quality', 'conduct', 'benefit'] as const

/** What is rated, each 1 to 5. */
export type Marks = Record<(typeof marks)[number], number>

/** One side's rating. */
export interface Rating extends Marks {
  comment: string
}

/**
 * One side's word, which the other reads once both are in or the term has ended; the second of the two opens
 * them at once. The first leaves the claim's version as it is, so that the other side's form still fits.
 * @throws TOO_LATE after the term, INVALID_TRANSITION before the delivery holds or when the side has evaluated
 */
export function evaluateClaim(work: Work, rating: ClaimHandle & Rating): Promise<string> {
  return asSide(work, rating, anySide, async (own, locked) => {
    const { claim, side } = locked
    // As they are now that the claim is locked: two sides may answer at one moment.
    const given = await own.em.find(Evaluation, { claimId: claim.id })
    const isRepeated = given.some((evaluation) => evaluation.side === side)
    const mayFollow = !isRepeated && (await deliveryHolds(own, claim))
    requireStatus(claim, ClaimStatus.EVALUATED, ...(mayFollow ? [ClaimStatus.DELIVERED] : []))
    requireInTerm(own, claim.evaluationDue)
    const { punctuality, quality, conduct, benefit, comment } = rating
    const evaluation = own.em.create(Evaluation, {
      claimId: claim.id,
      side,
      ...{ punctuality, quality, conduct, benefit, comment },
      at: own.clock.now(),
      byId: actingViewer(own).accountId,
    })
    await own.em.persist(evaluation).flush()
    const step = await told(own, locked, 'evaluateClaim', { facts: { side } })
    if (given.length > 0) {
      const { evaluationGap } = await readSettings(own)
      claim.evaluationsDiffer = given.some((other) => gapBetween(other, rating) > evaluationGap)
      return openEvaluations(own, claim, step)
    }
    await recordChange(own, { kind: RecordKind.CLAIM, id: claim.id, ...step })
  })
}

/** How far two ratings lie apart where they do most. */
export function gapBetween(one: Marks, other: Marks): number {
  return Math.max(...marks.map((mark) => Math.abs(one[mark] - other[mark])))
}

/** Opens what there is to both sides: two, one or no evaluations. */
export async function openEvaluations(work: Work, claim: Claim, step: Step): Promise<void> {
  await transition(work, claimLife, claim, ClaimStatus.EVALUATED, step)
  claim.evaluatedAt = work.clock.now()
  await work.em.flush()
  await work.events.publish(work, EvaluationsOpened, {
    claimId: claim.id,
    differ: claim.evaluationsDiffer,
  })
}

/** The community puts an evaluated claim away before its time. */
export function archiveClaim(work: Work, handle: ClaimHandle): Promise<string> {
  return asSide(work, handle, [ClaimSide.TAKER], async (own, locked) =>
    archive(own, locked.claim, await told(own, locked, 'archiveClaim')),
  )
}

export async function archive(work: Work, claim: Claim, step: Step): Promise<void> {
  await transition(work, claimLife, claim, ClaimStatus.ARCHIVED, step)
  claim.endedAt = work.clock.now()
}

/** A delivery that is still open or disputed is not rated. */
async function deliveryHolds(work: Work, { id: claimId }: Claim): Promise<boolean> {
  return (await work.em.count(Delivery, { claimId, status: { $in: [...agreedDeliveries] } })) > 0
}
