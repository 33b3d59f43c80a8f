import { OfferUnit } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { inTransactionOf, type Listener } from '../../platform/events.ts'
import type { Work } from '../../platform/work.ts'
import { meetNeed } from '../needs/index.ts'
import type { ClaimTables } from './claim.rows.ts'
import { DeliveryConfirmed, DeliverySettled } from './delivery.events.ts'

/** A delivery that both sides agree on has met its part of the need that its claim answers. */
export const needListeners: Listener[] = [
  inTransactionOf(DeliveryConfirmed, countForNeed),
  inTransactionOf(DeliverySettled, countForNeed),
]

async function countForNeed(work: Work, { claimId }: { claimId: string }): Promise<void> {
  await work.em.flush()
  type Delivered = { delivery: { claimId: string; headcount: number; settledHeadcount: number | null } }
  const given = await rows<ClaimTables & Delivered>(work.em)
    .selectFrom('claim')
    .innerJoin('offer', 'offer.id', 'claim.offerId')
    .innerJoin('delivery', 'delivery.claimId', 'claim.id')
    .select([
      'claim.needId',
      'claim.quantity',
      'offer.unit',
      'delivery.headcount',
      'delivery.settledHeadcount',
    ])
    .where('claim.id', '=', claimId)
    .executeTakeFirstOrThrow()
  if (given.needId) await meetNeed(work, given.needId, partOf(given))
}

/** Whoever came to a session; else the households or persons that were claimed for. */
function partOf(given: {
  unit: OfferUnit
  quantity: number
  headcount: number
  settledHeadcount: number | null
}): number {
  return given.unit === OfferUnit.SESSION ? (given.settledHeadcount ?? given.headcount) : given.quantity
}
