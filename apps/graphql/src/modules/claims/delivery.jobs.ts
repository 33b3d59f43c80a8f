import { ClaimStatus, DeliveryStatus, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Job } from '../../platform/jobs.ts'
import { oneByOne } from '../../platform/one-by-one.ts'
import type { Work } from '../../platform/work.ts'
import { type LockedOffer, lockPlaces } from '../offers/index.ts'
import { readSettings } from '../territory/index.ts'
import { lockClaim } from './claim.access.ts'
import type { Claim } from './claim.entity.ts'
import type { ClaimTables } from './claim.rows.ts'
import { DeliveryConfirmed } from './delivery.events.ts'
import { askForEvaluations, goOn } from './delivery.service.ts'
import { Delivery } from './delivery.entity.ts'
import { forEachDue } from './due-claims.ts'
import { archive, openEvaluations } from './evaluation.service.ts'

const day = 86_400_000

/** What time does to delivered claims. */
export const deliveryJobs: Job[] = [
  { name: 'confirm-deliveries', everySeconds: 600, run: confirmDeliveries },
  { name: 'end-evaluations', everySeconds: 600, run: endEvaluations },
  { name: 'archive-claims', everySeconds: 3_600, run: archiveClaims },
]

/** Silence of the community confirms what was recorded, and the timeline says that it was the system. */
async function confirmDeliveries(work: Work): Promise<void> {
  const due = await found(work)
    .innerJoin('delivery', 'delivery.claimId', 'claim.id')
    .where('claim.status', '=', ClaimStatus.DELIVERED)
    .where('delivery.status', '=', DeliveryStatus.RECORDED)
    .where('delivery.confirmDue', '<', work.clock.now())
    .execute()
  await eachLocked(work, due, async (own, offer, claim) => {
    const recorded = { claimId: claim.id, status: DeliveryStatus.RECORDED }
    if (claim.status !== ClaimStatus.DELIVERED || (await own.em.count(Delivery, recorded)) === 0) return
    const delivery = await goOn(own, claim, DeliveryStatus.CONFIRMED_BY_SYSTEM)
    delivery.confirmedAt = own.clock.now()
    await askForEvaluations(own, claim)
    await own.em.flush()
    await recordChange(own, {
      kind: RecordKind.CLAIM,
      id: claim.id,
      recordName: offer.title,
      action: 'confirmDeliveryBySystem',
    })
    await own.events.publish(own, DeliveryConfirmed, { claimId: claim.id })
  })
}

/** The term is over: both sides see what there is. */
function endEvaluations(work: Work): Promise<void> {
  return forEachDue(work, 'evaluationDue', [ClaimStatus.DELIVERED], (own, { title }, claim) =>
    openEvaluations(own, claim, { action: 'endEvaluations', recordName: title }),
  )
}

async function archiveClaims(work: Work): Promise<void> {
  const { archiveAfterDays } = await readSettings(work)
  const before = new Date(work.clock.now().getTime() - archiveAfterDays * day)
  const due = await found(work)
    .where('claim.status', '=', ClaimStatus.EVALUATED)
    .where('claim.evaluatedAt', '<', before)
    .execute()
  await eachLocked(work, due, async (own, { title }, claim) => {
    if (claim.status !== ClaimStatus.EVALUATED) return
    await archive(own, claim, { action: 'archiveClaims', recordName: title })
  })
}

interface Due {
  id: string
  offerId: string
}

/** A run ends in time; the next one takes the rest. */
function found(work: Work) {
  type Tables = ClaimTables & { delivery: { claimId: string; status: DeliveryStatus; confirmDue: Date } }
  return rows<Tables>(work.em).selectFrom('claim').select(['claim.id', 'claim.offerId']).limit(500)
}

/** Each in a transaction of its own, with offer and claim as they are by then. */
async function eachLocked(
  work: Work,
  due: readonly Due[],
  run: (own: Work, offer: LockedOffer, claim: Claim) => Promise<void>,
): Promise<void> {
  await oneByOne(work, due, async (own, { id, offerId }) => {
    const offer = await lockPlaces(own, offerId)
    await run(own, offer, await lockClaim(own, id))
  })
}
