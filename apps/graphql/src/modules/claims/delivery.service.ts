import { LockMode } from '@mikro-orm/core'
import { ClaimSide, ClaimStatus, DeliveryStatus, ErrorCode, FilePurpose, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { AppError, forbidden } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { attachFiles } from '../files/index.ts'
import { readSettings } from '../territory/index.ts'
import { asSide, type ClaimHandle, onClaim } from './claim.access.ts'
import type { Claim } from './claim.entity.ts'
import { noteStep } from './claim.note.ts'
import { settlesDeliveries } from './claim.policy.ts'
import { told } from './claim.told.ts'
import { claimLife } from './claim.transitions.ts'
import { Delivery } from './delivery.entity.ts'
import { DeliveryConfirmed, DeliveryDisputed, DeliveryRecorded, DeliverySettled } from './delivery.events.ts'
import { deliverySteps } from './delivery.transitions.ts'

/** What took place, as somebody counts it. */
export interface Figures {
  headcount: number
  hours: number
  note: string
}

/**
 * The provider says what took place, with pictures if there are any.
 * @throws TOO_EARLY before the agreed start
 */
export function recordDelivery(
  work: Work,
  step: ClaimHandle & Figures & { evidenceIds: readonly string[] },
): Promise<string> {
  const { headcount, hours, note, evidenceIds } = step
  return asSide(work, step, [ClaimSide.PROVIDER], async (own, locked) => {
    const { claim } = locked
    requireBegun(own, claim)
    const step = await told(own, locked, 'recordDelivery', { facts: { headcount, hours } })
    await transition(own, claimLife, claim, ClaimStatus.DELIVERED, step)
    claim.dropProposal()
    const { deliveryConfirmationDays } = await readSettings(own)
    const recordedAt = own.clock.now()
    const delivery = own.em.create(Delivery, {
      claimId: claim.id,
      ...{ headcount, hours, note },
      recordedAt,
      recordedById: actingViewer(own).accountId,
      status: DeliveryStatus.RECORDED,
      confirmDue: await addDistrictWorkingDays(own, recordedAt, deliveryConfirmationDays),
    })
    await own.em.persist(delivery).flush()
    await attachFiles(own, {
      ids: evidenceIds,
      purpose: FilePurpose.EVIDENCE,
      kind: RecordKind.CLAIM,
      recordId: claim.id,
      path: 'evidenceIds',
    })
    await own.events.publish(own, DeliveryRecorded, { claimId: claim.id })
  })
}

/** The community agrees with what was recorded. */
export function confirmDelivery(work: Work, step: ClaimHandle): Promise<string> {
  return asSide(work, step, [ClaimSide.TAKER], async (own, locked) => {
    const { claim } = locked
    const delivery = await goOn(own, claim, DeliveryStatus.CONFIRMED)
    delivery.confirmedAt = own.clock.now()
    await askForEvaluations(own, claim)
    await noteStep(own, claim, await told(own, locked, 'confirmDelivery'))
    await own.events.publish(own, DeliveryConfirmed, { claimId: claim.id })
  })
}

/** The community counts otherwise: both figures stay, and the street settles. */
export function disputeDelivery(work: Work, step: ClaimHandle & Figures): Promise<string> {
  const { headcount, hours, note } = step
  return asSide(work, step, [ClaimSide.TAKER], async (own, locked) => {
    const { claim } = locked
    const delivery = await goOn(own, claim, DeliveryStatus.DISPUTED)
    Object.assign(delivery, { disputedHeadcount: headcount, disputedHours: hours, disputeNote: note })
    const { settlementDays } = await readSettings(own)
    delivery.disputedAt = own.clock.now()
    delivery.settleDue = await addDistrictWorkingDays(own, delivery.disputedAt, settlementDays)
    const more = { reason: note, facts: { headcount, hours } }
    await noteStep(own, claim, await told(own, locked, 'disputeDelivery', more))
    await own.events.publish(own, DeliveryDisputed, { claimId: claim.id })
  })
}

/** The street or the district says which figures count. */
export function settleDelivery(work: Work, step: ClaimHandle & Figures): Promise<string> {
  const { headcount, hours, note } = step
  return onClaim(work, step, async (own, { claim, offer, facts }) => {
    if (!settlesDeliveries(actingViewer(own).acting, facts)) throw forbidden()
    requireVersion(claim, step.version)
    const delivery = await goOn(own, claim, DeliveryStatus.SETTLED)
    Object.assign(delivery, { settledHeadcount: headcount, settledHours: hours, settledNote: note })
    await askForEvaluations(own, claim)
    await noteStep(own, claim, {
      action: 'settleDelivery',
      recordName: offer.title,
      reason: note,
      facts: { headcount, hours },
    })
    await own.events.publish(own, DeliverySettled, { claimId: claim.id })
  })
}

/**
 * Before the agreed start nothing can have taken place, nor can anybody be missed.
 * @throws TOO_EARLY
 */
export function requireBegun({ clock }: Work, { status, scheduledFrom }: Claim): void {
  if (status !== ClaimStatus.SCHEDULED || !scheduledFrom || scheduledFrom <= clock.now()) return
  throw new AppError(ErrorCode.TOO_EARLY, { startsAt: scheduledFrom })
}

/**
 * Moves the delivery of a locked claim on.
 * @throws INVALID_TRANSITION naming what is allowed: of the claim, as long as nothing is delivered
 */
export async function goOn(work: Work, claim: Claim, to: DeliveryStatus): Promise<Delivery> {
  const delivery =
    claim.status === ClaimStatus.DELIVERED
      ? await work.em.findOne(Delivery, { claimId: claim.id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
  const from = delivery?.status ?? claim.status
  const allowed = delivery ? deliverySteps[delivery.status] : claimLife.transitions[claim.status]
  if (!delivery || !deliverySteps[delivery.status].includes(to))
    throw new AppError(ErrorCode.INVALID_TRANSITION, { from, to, allowed })
  delivery.status = to
  return delivery
}

/** Both sides evaluate from now on, within the district's term. */
export async function askForEvaluations(work: Work, claim: Claim): Promise<void> {
  const { evaluationDays } = await readSettings(work)
  claim.evaluationDue = await addDistrictWorkingDays(work, work.clock.now(), evaluationDays)
}
