import { Migration } from '@mikro-orm/migrations'
import { ClaimStatus, RecordKind } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

const { ACCEPTED, SCHEDULED } = ClaimStatus

/** The calendar: claims by their times, and private links for the calendars that people keep anyway. */
export class Migration20261129_106_calendar extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of ['timeline', 'audit_log', 'stored_file', 'message', 'number_reading'])
      this.addSql(`
        alter table ${table} drop constraint ${table}_record_kind_check,
          add constraint ${table}_record_kind_check ${oneOf('record_kind', RecordKind)};`)
    this.addSql(
      tenantTable('calendar_feed', [
        'grant_id uuid not null',
        'account_id uuid not null references user_account (id)',
        'token_hash bytea not null unique check (length(token_hash) = 32)',
        'renewed_at timestamptz(3) not null',
        'unique (district_id, grant_id)',
        'foreign key (district_id, grant_id) references role_grant (district_id, id)',
      ]),
    )
    this.addSql(`
      create index calendar_feed_account_id_index on calendar_feed (account_id);
      create index claim_scheduled_from_index on claim (district_id, scheduled_from, id)
        where scheduled_from is not null;
      create index claim_proposal_from_index on claim (district_id, proposal_from, id)
        where status in ('${ACCEPTED}', '${SCHEDULED}') and proposal_from is not null;

      -- Whoever has the link is of no district yet.
      create function district_of_calendar_feed(wanted bytea) returns uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select district_id from calendar_feed where token_hash = wanted';
      revoke all on function district_of_calendar_feed(bytea) from public;
      grant execute on function district_of_calendar_feed(bytea) to ${applicationRole};
      create policy calendar_feed_owner on calendar_feed for select to current_user using (true);`)
  }
}
