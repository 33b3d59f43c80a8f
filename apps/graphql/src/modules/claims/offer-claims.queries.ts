import { sql } from 'kysely'
import { ClaimSide, ClaimStatus, Limits, OfferStatus, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { covers } from '../offers/index.ts'
import { never } from './claim.rights.ts'
import type { ClaimTables } from './claim.rows.ts'

/** What takers gave an offer, where enough of them did; one row an offer. */
export interface AveragesRow {
  offerId: string
  count: number
  punctuality: number
  quality: number
  conduct: number
  benefit: number
}

const mean = (column: string) => sql<number>`round(avg(${sql.ref(column)}), 1)::float8`

/** Of open evaluations by takers, from five on, so that nobody's own rating can be told. */
export const averagesOfOffer = defineLoader(async (context, ids: readonly string[]) => {
  const found = await rows<ClaimTables & { evaluation: Record<string, unknown> }>(context.em)
    .selectFrom('claim')
    .innerJoin('evaluation', 'evaluation.claimId', 'claim.id')
    .select([
      'claim.offerId',
      sql<number>`count(*)::int`.as('count'),
      mean('punctuality').as('punctuality'),
      mean('quality').as('quality'),
      mean('conduct').as('conduct'),
      mean('benefit').as('benefit'),
    ])
    .where('claim.offerId', 'in', [...ids])
    .where('claim.status', 'in', [ClaimStatus.EVALUATED, ClaimStatus.ARCHIVED])
    .where('evaluation.side', '=', ClaimSide.TAKER)
    .groupBy('claim.offerId')
    .having(sql<number>`count(*)`, '>=', Limits.evaluationsForAverage)
    .execute()
  return new Map(found.map((row) => [row.offerId, row as AveragesRow]))
})

/** The offers among these that the viewer could claim for some compound in their reach; full ones have a queue. */
export const claimableOffers = defineLoader(async (context, ids: readonly string[]) => {
  const found = await rows<ClaimTables>(context.em)
    .selectFrom('offer')
    .innerJoin('building', 'building.id', 'offer.buildingId')
    .select('offer.id')
    .where('offer.id', 'in', [...ids])
    .where('offer.status', '=', OfferStatus.PUBLISHED)
    .where('offer.availableUntil', '>=', dayOf(context.clock.now()))
    .where(
      sql<boolean>`exists (select from compound join community on community.id = compound.community_id
        where ${claimsFor(context)} and ${covers})`,
    )
    .execute()
  return new Map(found.map(({ id }) => [id, true]))
})

/** The compounds that the viewer may claim for, of the joined tables compound and community. */
function claimsFor(work: Work) {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.COMMUNITY_STAFF) return sql<boolean>`community.id = ${scopeId}`
  if (role === Role.STREET_STAFF) return sql<boolean>`community.street_id = ${scopeId}`
  return role === Role.DISTRICT_ADMIN && scopeKind === ScopeKind.DISTRICT ? sql<boolean>`true` : never
}
