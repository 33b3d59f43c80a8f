import { sql } from 'kysely'
import { ClaimStatus, ProposalStatus } from '@youlin/schema'
import type { StoryDistrict } from './story.ts'
import { rows } from '../../src/platform/database/rows.ts'

const { ARCHIVED, ACCEPTED, DELIVERED, EVALUATED, HELD, NO_SHOW, REQUESTED, SCHEDULED } = ClaimStatus

/** The states in which a claim takes its places. */
export const takesPlace: readonly string[] = [
  ...[REQUESTED, HELD, ACCEPTED, SCHEDULED],
  ...[DELIVERED, EVALUATED, ARCHIVED, NO_SHOW],
]

/** What is wrong between an offer's counters and the rows of its claims; empty when the books are right. */
export async function faultsOfBooks(district: StoryDistrict, offerId: string): Promise<string[]> {
  const found = await district.work(({ em }) =>
    sql<{ fault: string }>`
      with own as (select * from claim where offer_id = ${offerId}),
      placed as (select compound_id, quantity from own where status = any(${[...takesPlace]}::text[])
        union all select compound_id, quantity from proposal
          where offer_id = ${offerId} and status = ${ProposalStatus.PROPOSED}),
      places as (select compound_id, sum(quantity) as taken from placed group by compound_id)
      select 'taken is ' || taken || ', rows take ' || coalesce((select sum(taken) from places), 0) as fault
        from offer where id = ${offerId} and taken <> coalesce((select sum(taken) from places), 0)
      union all select 'over capacity' from offer where id = ${offerId} and taken > capacity
      union all select 'waiting is ' || waiting || ', rows wait ' || (select count(*) from own where status = 'WAITLISTED')
        from offer where id = ${offerId} and waiting <> (select count(*) from own where status = 'WAITLISTED')
      union all select 'a compound has ' || coalesce(c.taken, 0) || ', its rows ' || coalesce(p.taken, 0)
        from (select * from claim_compound_counter where offer_id = ${offerId}) c
        full join places p on p.compound_id = c.compound_id where coalesce(c.taken, 0) <> coalesce(p.taken, 0)
      union all select 'a compound has more than one may' from claim_compound_counter c join offer o on o.id = c.offer_id
        where o.id = ${offerId} and c.taken > o.per_compound_limit
      union all select 'a compound waits twice' from own where status in ('WAITLISTED', 'HELD')
        group by compound_id having count(*) > 1
      union all select 'a free place is kept from who waits' from own w join offer o on o.id = w.offer_id
        left join claim_compound_counter c on c.offer_id = o.id and c.compound_id = w.compound_id
        where w.status = 'WAITLISTED' and o.status = 'PUBLISHED' and w.quantity <= o.capacity - o.taken
          and w.quantity + coalesce(c.taken, 0) <= o.per_compound_limit
          and (select t.action from timeline t where t.record_id = w.id and t.to_state is not null
            order by t.id desc limit 1) not in ('passPlace', 'lapsePlace')`.execute(rows(em)),
  )
  return found.rows.map(({ fault }) => fault)
}

/** One thing that happened to an offer or one of its claims, as the audit log has it. */
export interface Happening {
  kind: 'OFFER' | 'CLAIM'
  id: string
  action: string
  to: string | null
  changes: { capacity?: [number, number] }
  quantity: number | null
  compoundId: string | null
}

/** All that happened to an offer and its claims, in the order in which it happened. */
export async function historyOf(district: StoryDistrict, offerId: string): Promise<Happening[]> {
  const found = await district.work(({ em }) =>
    sql<Happening>`select a.record_kind as kind, a.record_id as id, a.action, a.to_state as "to", a.changes,
        c.quantity, c.compound_id as "compoundId"
      from audit_log a left join claim c on c.id = a.record_id
      where a.record_id = ${offerId} or c.offer_id = ${offerId} order by a.id`.execute(rows(em)),
  )
  return found.rows
}
