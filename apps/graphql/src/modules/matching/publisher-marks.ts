import { type RawBuilder, sql } from 'kysely'
import { ClaimSide, ClaimStatus } from '@youlin/schema'

/** Deliveries that a publisher's mark is told from: its latest. */
const latestMarks = 50

/** What the publishers of a table `publisher` (enterprise_id, council_id) were given: average and count. */
export const marksOfPublishers = sql`select publisher.*, given.average, given.count
  from publisher cross join lateral (
    select avg((punctuality + quality + conduct + benefit) / 4.0)::float8 as average, count(*)::int as count
    from (${latestOf(sql`claim.enterprise_id = publisher.enterprise_id`)}
      union all ${latestOf(sql`publisher.enterprise_id is null and claim.enterprise_id is null
        and claim.council_id = publisher.council_id`)}) latest) given`

/** The evaluations by takers of the latest deliveries; one statement each, since each has its index. */
function latestOf(which: RawBuilder<unknown>) {
  return sql`(select evaluation.* from claim join evaluation on evaluation.claim_id = claim.id
      and evaluation.side = ${sql.lit(ClaimSide.TAKER)}
    where claim.status in (${sql.lit(ClaimStatus.EVALUATED)}, ${sql.lit(ClaimStatus.ARCHIVED)}) and ${which}
    order by claim.claimed_at desc limit ${sql.lit(latestMarks)})`
}
