import { Migration } from '@mikro-orm/migrations'
import { Claimant, DirectClaimStatus, NeedEnd, RecordKind, TodoKind } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const { REQUESTED, CONFIRMED, DONE } = DirectClaimStatus

/** Needs that are claimed without an offer, and the links by which guests do so. */
export class Migration20261129_111_direct_claims extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of ['timeline', 'audit_log', 'stored_file', 'message', 'number_reading'])
      this.#widen(table, 'record_kind', RecordKind)
    for (const table of ['clock_pause', 'supervised_step']) this.#widen(table, 'kind', TodoKind)
    this.#claims()
    this.#links()
  }

  #claims(): void {
    this.addSql(
      tenantTable('direct_claim', [
        `status text not null ${oneOf('status', DirectClaimStatus)}`,
        'need_id uuid not null',
        `claimant text not null ${oneOf('claimant', Claimant)}`,
        'community_id uuid',
        'enterprise_id uuid',
        'council_id uuid',
        'guest_name text',
        'guest_mobile text',
        'consented_at timestamptz(3)',
        'erased_at timestamptz(3)',
        'brings text not null',
        'reach integer not null check (reach > 0)',
        'wished_from date',
        'wished_until date',
        'agreed_day date',
        'made_by_id uuid references user_account (id)',
        'on_behalf boolean not null default false',
        'requested_at timestamptz(3) not null',
        'confirm_due timestamptz(3)',
        'confirmed_at timestamptz(3)',
        'record_due timestamptz(3)',
        'done_day date',
        'reached integer check (reached > 0)',
        'done_note text',
        'reason text',
        `need_end text ${oneOf('need_end', NeedEnd)}`,
        'ended_at timestamptz(3)',
        'key_hash bytea check (length(key_hash) = 32)',
        'is_demonstration boolean not null default false',
        'unique (district_id, need_id, key_hash)',
        'check (wished_until >= wished_from)',
        'check (wished_until is null or wished_from is not null)',
        `check (num_nonnulls(community_id, enterprise_id, council_id)
          = case claimant when '${Claimant.GUEST}' then 0 else 1 end)`,
        `check ((claimant = '${Claimant.COMMUNITY}') = (community_id is not null))`,
        `check ((claimant = '${Claimant.ENTERPRISE}') = (enterprise_id is not null))`,
        // A guest consented; name and number go together, and are gone once they were erased.
        `check ((claimant = '${Claimant.GUEST}') = (consented_at is not null))`,
        `check (num_nonnulls(guest_name, guest_mobile)
          = case when claimant = '${Claimant.GUEST}' and erased_at is null then 2 else 0 end)`,
        `check (erased_at is null or claimant = '${Claimant.GUEST}')`,
        `check (confirm_due is null or status = '${REQUESTED}')`,
        `check (record_due is null or (status = '${CONFIRMED}' and agreed_day is not null))`,
        `check ((ended_at is null) = (status in ('${REQUESTED}', '${CONFIRMED}')))`,
        `check (num_nonnulls(done_day, reached) = case status when '${DONE}' then 2 else 0 end)`,
      ]) +
        tenantKey('direct_claim', 'need_id', 'need') +
        tenantKey('direct_claim', 'community_id', 'community') +
        tenantKey('direct_claim', 'enterprise_id', 'enterprise') +
        tenantKey('direct_claim', 'council_id', 'council'),
    )
    this.addSql(`
      create index direct_claim_made_by_id_index on direct_claim (made_by_id);
      create index direct_claim_confirm_index on direct_claim (district_id, confirm_due)
        where status = '${REQUESTED}';
      create index direct_claim_record_index on direct_claim (district_id, agreed_day)
        where status = '${CONFIRMED}';
      create index direct_claim_guest_index on direct_claim (district_id, ended_at)
        where guest_mobile is not null;`)
  }

  #links(): void {
    this.addSql(
      tenantTable('direct_claim_link', [
        'need_id uuid not null',
        'token_hash bytea not null unique check (length(token_hash) = 32)',
        // For the poster, which is printed again; unreadable for whoever has the database alone.
        'sealed_token bytea not null',
        'renewed_at timestamptz(3) not null',
        'closed_at timestamptz(3)',
        'unique (district_id, need_id)',
        'foreign key (district_id, need_id) references need (district_id, id)',
      ]),
    )
    this.addSql(`
      -- Whoever has the link is of no district.
      create function district_of_direct_claim_link(wanted bytea) returns uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select district_id from direct_claim_link where token_hash = wanted';
      revoke all on function district_of_direct_claim_link(bytea) from public;
      grant execute on function district_of_direct_claim_link(bytea) to ${applicationRole};
      create policy direct_claim_link_owner on direct_claim_link for select to current_user using (true);`)
  }

  #widen(table: string, column: string, words: Record<string, string>): void {
    this.addSql(`
      alter table ${table} drop constraint ${table}_${column}_check,
        add constraint ${table}_${column}_check ${oneOf(column, words)};`)
  }
}
