import { sql } from 'kysely'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import { countPlaces, type LockedOffer } from '../offers/index.ts'

interface CounterRow {
  id: string
  districtId: string
  offerId: string
  compoundId: string
  taken: number
  most: number
}

const counters = (work: Work) => rows<{ claimCompoundCounter: CounterRow }>(work.em)

/**
 * Takes places. The offer is locked; checks of the database stand behind what callers compare.
 * @param compoundId null for an enterprise, which no limit per compound concerns
 */
export async function takePlaces(
  work: Work,
  offer: LockedOffer,
  compoundId: string | null | undefined,
  quantity: number,
): Promise<void> {
  await countPlaces(work, offer, { taken: quantity })
  if (!compoundId) return
  await counters(work)
    .insertInto('claimCompoundCounter')
    .values({
      id: v7(),
      districtId: currentDistrict(),
      offerId: offer.id,
      compoundId,
      taken: quantity,
      most: offer.perCompoundLimit,
    })
    .onConflict((conflict) =>
      conflict.columns(['districtId', 'offerId', 'compoundId']).doUpdateSet({
        taken: sql<number>`claim_compound_counter.taken + ${quantity}`,
        // A limit that was lowered meanwhile does not undo what was taken before.
        most: sql<number>`greatest(${offer.perCompoundLimit}, claim_compound_counter.taken)`,
      }),
    )
    .execute()
}

/** Gives places back. */
export async function freePlaces(
  work: Work,
  offer: LockedOffer,
  compoundId: string | null | undefined,
  quantity: number,
): Promise<void> {
  await countPlaces(work, offer, { taken: -quantity })
  if (!compoundId) return
  await counters(work)
    .updateTable('claimCompoundCounter')
    .set({ taken: sql<number>`taken - ${quantity}` })
    .where('offerId', '=', offer.id)
    .where('compoundId', '=', compoundId)
    .execute()
}
