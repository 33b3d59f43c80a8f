import { sql } from 'kysely'
import { ClaimStatus, QueueRule, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { takerStaffed, visible } from './claim.rights.ts'
import type { ClaimRow, ClaimTables, DeliveryRow, EvaluationRow, NoShowRow } from './claim.rows.ts'

/** Claims that the viewer may see, each with what its own fields and rights need: one statement, however many. */
export function claims(work: Work) {
  return everyClaim(work).where(visible(work))
}

/** One that the viewer may see. */
export function readClaim(work: Work, id: string): Promise<ClaimRow | undefined> {
  return claims(work).where('claim.id', '=', id).executeTakeFirst() as Promise<ClaimRow | undefined>
}

/** For records that name a claim. */
export const claimById = defineLoader(async (context, ids: readonly string[]) => {
  const found = (await claims(context)
    .where('claim.id', 'in', [...ids])
    .execute()) as unknown as ClaimRow[]
  return new Map(found.map((row) => [row.id, row]))
})

function everyClaim(work: Work) {
  return rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .innerJoin('offer', 'offer.id', 'claim.offerId')
    .innerJoin('council', 'council.id', 'claim.councilId')
    .selectAll('claim')
    .select([
      'offer.title as offerTitle',
      'offer.status as offerStatus',
      'council.streetId as councilStreetId',
      sql<ClaimRow['councilStatus']>`council.status`.as('councilStatus'),
      takerName.as('takerName'),
      placeName.as('placeName'),
      staffed(work).as('takerStaffed'),
      sql<DeliveryRow | null>`(select to_jsonb(d) from delivery d where d.claim_id = claim.id)`.as(
        'delivery',
      ),
      sql<NoShowRow | null>`(select to_jsonb(n) from no_show n where n.claim_id = claim.id)`.as('noShow'),
      evaluations.as('evaluations'),
      agreed.as('agreed'),
      queuePosition.as('queuePosition'),
    ])
}

/** Of the community or enterprise that takes, of the table claim. */
export const takerName = sql<string>`coalesce(
  (select t.name from community t where t.id = claim.community_id),
  (select t.name from enterprise t where t.id = claim.taker_enterprise_id))`

/** Of the compound or building that it is for, of the table claim. */
export const placeName = sql<string>`coalesce(
  (select t.name from compound t where t.id = claim.compound_id),
  (select t.name from building t where t.id = claim.taker_building_id))`

const evaluations = sql<EvaluationRow[]>`coalesce(
  (select jsonb_agg(to_jsonb(e) order by e.side) from evaluation e where e.claim_id = claim.id), '[]')`

/** Told by the columns as long as it lives, and by its timeline once it is cancelled. */
const agreed = sql<boolean>`case when claim.status = ${ClaimStatus.CANCELLED}
  then exists (select from timeline t where t.record_id = claim.id
    and t.to_state in (${ClaimStatus.ACCEPTED}, ${ClaimStatus.SCHEDULED}))
  else claim.status in (${ClaimStatus.ACCEPTED}, ${ClaimStatus.SCHEDULED}, ${ClaimStatus.DELIVERED},
    ${ClaimStatus.EVALUATED}, ${ClaimStatus.ARCHIVED}, ${ClaimStatus.NO_SHOW}) end`

/** Compounds never served go first where the offer's queue rule says so. */
const queuePosition = sql<number | null>`case when claim.status = ${ClaimStatus.WAITLISTED} then (
  select count(*)::int from claim ahead where ahead.offer_id = claim.offer_id
    and ahead.status = ${ClaimStatus.WAITLISTED}
    and (${served('ahead')}, ahead.waiting_order) <= (${served('claim')}, claim.waiting_order)) end`

function served(alias: 'ahead' | 'claim') {
  return sql`(offer.queue_rule = ${QueueRule.UNSERVED_FIRST} and exists (select from claim_compound_counter c
    where c.offer_id = ${sql.raw(alias)}.offer_id and c.compound_id = ${sql.raw(alias)}.compound_id and c.taken > 0))`
}

/** It decides only about what the street and the district may do. */
function staffed(work: Work) {
  const { role } = actingViewer(work).acting
  const matters = role === Role.STREET_STAFF || role === Role.DISTRICT_ADMIN
  return sql<boolean>`${matters ? takerStaffed(work) : sql.lit(true)}`
}
