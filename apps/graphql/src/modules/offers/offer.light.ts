import { sql } from 'kysely'
import { type Light, TodoKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { lightInSql } from '../../platform/working-days/light-in-sql.ts'
import type { LightClock } from '../../platform/working-days/light.ts'
import { readLightClock } from '../territory/index.ts'
import type { OfferTables } from './offer.rows.ts'

/** The light of each offer's review; none where nobody reviews it. */
export const offerLightById = defineLoader(async (context, ids: readonly string[]) => {
  const clock = await readLightClock(context)
  const found = await rows<OfferTables>(context.em)
    .selectFrom('offer')
    .select(['offer.id', reviewLight(clock).as('light')])
    .where('offer.id', 'in', [...ids])
    .where('offer.awaiting', 'is not', null)
    .execute()
  return new Map(found.map(({ id, light }) => [id, light]))
})

/** Offers whose review stands so; only those that are reviewed have a light. */
export function withReviewLight(light: Light, clock: LightClock) {
  return sql<boolean>`(offer.awaiting is not null and ${reviewLight(clock)} = ${light})`
}

function reviewLight(clock: LightClock) {
  return lightInSql(
    {
      recordId: sql`offer.id`,
      kind: sql`${TodoKind.OFFER_TO_REVIEW}::text`,
      since: sql`offer.waiting_since`,
      due: sql`offer.review_due`,
    },
    clock,
  )
}
