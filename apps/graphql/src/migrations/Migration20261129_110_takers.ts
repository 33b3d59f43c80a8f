import { Migration } from '@mikro-orm/migrations'
import { ClaimStatus } from '@youlin/schema'
import { tenantKey } from '../platform/database/tenant-table.ts'

const { DELIVERED, EVALUATED, ARCHIVED } = ClaimStatus
const served = [DELIVERED, EVALUATED, ARCHIVED].map((status) => `'${status}'`).join(', ')

/** An enterprise takes what answers a need of its staff, in one of its buildings. */
export class Migration20261129_110_takers extends Migration {
  override up(): void {
    this.addSql(`
      set local lock_timeout = '5s';
      alter table need add column building_id uuid,
        add check (building_id is null or enterprise_id is not null);
      alter table claim
        alter column compound_id drop not null,
        alter column community_id drop not null,
        add column taker_enterprise_id uuid,
        add column taker_building_id uuid,
        add check (num_nonnulls(community_id, taker_enterprise_id) = 1),
        add check ((community_id is null) = (compound_id is null)),
        add check ((taker_enterprise_id is null) = (taker_building_id is null)),
        add check (taker_enterprise_id is null or need_id is not null),
        add check (taker_enterprise_id <> enterprise_id);
      create index claim_taker_enterprise_listed_index
        on claim (district_id, taker_enterprise_id, claimed_at desc, id desc)
        where taker_enterprise_id is not null;
      alter table claim add foreign key (district_id, taker_enterprise_id) references enterprise (district_id, id);
      ${tenantKey('claim', 'taker_building_id', 'building')}
      ${tenantKey('need', 'building_id', 'building')}

      -- Only a compound is served.
      drop trigger claim_served_on_insert on claim;
      drop trigger claim_served on claim;
      create trigger claim_served_on_insert after insert on claim for each row
        when (new.compound_id is not null and new.status in (${served}))
        execute function count_compound_service();
      create trigger claim_served after update of status on claim for each row
        when (new.compound_id is not null and new.status in (${served}) and old.status not in (${served}))
        execute function count_compound_service();`)
  }
}
