import { sql } from 'kysely'
import { ClaimStatus, OfferStatus, TimeMode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { covers } from '../offers/index.ts'
import type { ClaimTables } from './claim.rows.ts'

/** The claims among these whose compound could claim the same again; a full offer has a queue. */
export const copyableClaims = defineLoader(async (context, ids: readonly string[]) => {
  const now = context.clock.now()
  const found = await rows<ClaimTables>(context.em)
    .selectFrom('claim')
    .innerJoin('offer', 'offer.id', 'claim.offerId')
    .innerJoin('offerTerms as shown', (join) =>
      join.onRef('shown.offerId', '=', 'offer.id').onRef('shown.number', '=', 'offer.termsNumber'),
    )
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .innerJoin('compound', 'compound.id', 'claim.compoundId')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .select('claim.id')
    .where('claim.id', 'in', [...ids])
    .where('offer.status', '=', OfferStatus.PUBLISHED)
    .where('offer.availableUntil', '>=', dayOf(now))
    .where(covers)
    .where(
      sql<boolean>`(shown.time_mode <> ${TimeMode.SLOTS} or exists (select from
        jsonb_array_elements(shown.slots) slot where (slot ->> 'startsAt')::timestamptz > ${now}))`,
    )
    .where(
      sql<boolean>`claim.quantity + coalesce((select c.taken from claim_compound_counter c
        where c.offer_id = offer.id and c.compound_id = compound.id), 0) <= offer.per_compound_limit`,
    )
    .where(
      sql<boolean>`not exists (select from claim waits where waits.offer_id = offer.id
        and waits.compound_id = compound.id and waits.status in (${ClaimStatus.WAITLISTED}, ${ClaimStatus.HELD}))`,
    )
    .execute()
  return new Map(found.map(({ id }) => [id, true]))
})
