import { Migration } from '@mikro-orm/migrations'
import { DeliveryStatus, ListName, NeedStatus } from '@youlin/schema'
import { oneOf } from '../platform/database/tenant-table.ts'

const { CONFIRMED, CONFIRMED_BY_SYSTEM, SETTLED } = DeliveryStatus
const agreed = [CONFIRMED, CONFIRMED_BY_SYSTEM, SETTLED].map((status) => `'${status}'`).join(', ')

/** How much of a need its deliveries have met, counted when both sides agree on them. */
export class Migration20261128_95_needs_met extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table need add column met integer not null default 0 check (met >= 0);`)
    // Whoever owns the tables is bound to a district, too, but for this moment.
    const tables = ['need', 'claim', 'delivery', 'offer']
    for (const table of tables) this.addSql(`alter table ${table} no force row level security;`)
    this.addSql(`
      update need set met = given.met,
          status = case when need.status not in ('${NeedStatus.OPEN}', '${NeedStatus.PARTLY_MET}') then need.status
            when given.met >= need.size then '${NeedStatus.MET}' else '${NeedStatus.PARTLY_MET}' end
        from (select claim.need_id, sum(case offer.unit when 'SESSION'
              then coalesce(delivery.settled_headcount, delivery.headcount) else claim.quantity end)::integer as met
            from claim join delivery on delivery.claim_id = claim.id and delivery.status in (${agreed})
              join offer on offer.id = claim.offer_id
            where claim.need_id is not null group by claim.need_id) given
        where need.id = given.need_id and given.met > 0;`)
    for (const table of tables) this.addSql(`alter table ${table} force row level security;`)
    // Needs are a list that leaves the product, too.
    for (const table of ['export_ticket', 'issued_list'])
      this.addSql(`alter table ${table} drop constraint ${table}_list_check,
        add constraint ${table}_list_check ${oneOf('list', ListName)};`)
  }
}
