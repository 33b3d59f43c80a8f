import { sql } from 'kysely'
import { ClaimStatus, OfferUnit } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { agreedDeliveries } from './claim.duties.ts'
import type { ClaimTables } from './claim.rows.ts'

const { REQUESTED, ACCEPTED, SCHEDULED, DELIVERED } = ClaimStatus

/** How much of each need is on its way: claims that answer it and are not delivered yet, or not agreed on. */
export const promisedTo = defineLoader(async (context, ids: readonly string[]) => {
  const found = await rows<ClaimTables>(context.em)
    .selectFrom('claim')
    .innerJoin('offer', 'offer.id', 'claim.offerId')
    .select(['claim.needId', promised.as('promised')])
    .where('claim.needId', 'in', [...ids])
    .where('claim.status', 'in', [REQUESTED, ACCEPTED, SCHEDULED, DELIVERED])
    .where(
      sql<boolean>`not exists (select from delivery d where d.claim_id = claim.id
        and d.status in (${sql.join([...agreedDeliveries])}))`,
    )
    .groupBy('claim.needId')
    .execute()
  return new Map(found.map(({ needId, promised: count }) => [needId!, count]))
})

/** A session counts as many as it is expected to reach, where somebody said so. */
const promised = sql<number>`sum(case offer.unit when ${sql.lit(OfferUnit.SESSION)}
  then coalesce(claim.expected_participants, 0) else claim.quantity end)::int`
