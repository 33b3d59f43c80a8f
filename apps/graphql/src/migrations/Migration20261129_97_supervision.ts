import { Migration } from '@mikro-orm/migrations'
import { ClaimStatus, DeliveryStatus, ListName, MembershipStatus, ScopeKind, TodoKind } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'
import { lightFunctions } from '../platform/working-days/light-in-sql.ts'

const { HELD, SCHEDULED } = ClaimStatus

/** Lights, clocks that are paused, and the supervision of what is late: every step has a beginning and a term. */
export class Migration20261129_97_supervision extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(lightFunctions)
    this.settings()
    this.steps()
    this.tables()
    for (const table of ['export_ticket', 'issued_list'])
      this.addSql(`alter table ${table} drop constraint ${table}_list_check,
        add constraint ${table}_list_check ${oneOf('list', ListName)};`)
  }

  private settings(): void {
    const days = (name: string) =>
      `add column ${name} integer not null default 3 check (${name} between 1 and 60)`
    this.addSql(`
      alter table district_settings ${days('delivery_record_days')}, ${days('settlement_days')},
        ${days('district_supervision_days')},
        add column yellow_percent integer not null default 80 check (yellow_percent between 1 and 99);`)
  }

  private steps(): void {
    this.addSql(`
      alter table claim add column record_due timestamptz(3), add column proposed_at timestamptz(3),
        add column held_since timestamptz(3);
      alter table claim drop constraint claim_check, drop constraint claim_check7;
      alter table delivery add column settle_due timestamptz(3), add column disputed_at timestamptz(3),
        alter column confirm_due drop not null;
      alter table offer add column waiting_since timestamptz(3);
      alter table council_membership add column waiting_since timestamptz(3);`)
    // Whoever owns the tables is bound to a district, too, but for this moment.
    const tables = ['claim', 'delivery', 'offer', 'council_membership', 'saved_view']
    for (const table of tables) this.addSql(`alter table ${table} no force row level security;`)
    // Three working days are a week at the most, but for the great holidays.
    this.addSql(`
      update claim set record_due = scheduled_until + interval '7 days' where status = '${SCHEDULED}';
      update claim set proposed_at = updated_at where proposal_by is not null;
      update claim set held_since = updated_at where status = '${HELD}';
      update delivery set disputed_at = updated_at, settle_due = updated_at + interval '7 days'
        where status = '${DeliveryStatus.DISPUTED}';
      update offer set waiting_since = updated_at where awaiting is not null;
      update council_membership set waiting_since = case status when '${MembershipStatus.APPLIED}'
          then applied_at else updated_at end where answer_due is not null;
      update saved_view set query = regexp_replace(query, '(^|&)late=1', '\\1light=RED') where list = 'claims';`)
    for (const table of tables) this.addSql(`alter table ${table} force row level security;`)
    this.addSql(`
      alter table claim
        add check (num_nonnulls(proposal_from, proposal_until, proposal_by, proposed_at) in (0, 4)),
        add check (status <> '${HELD}' or held_since is not null);
      create index claim_record_due_index on claim (district_id, record_due) where status = '${SCHEDULED}';
      create index delivery_settle_due_index on delivery (district_id, settle_due)
        where status = '${DeliveryStatus.DISPUTED}';
      create index council_membership_answer_due_index on council_membership (district_id, answer_due)
        where answer_due is not null;
      create index no_show_objection_due_index on no_show (district_id, objection_due) where objection is null;`)
  }

  private tables(): void {
    this.addSql(
      tenantTable('clock_pause', [
        'record_id uuid not null',
        `kind text not null ${oneOf('kind', TodoKind)}`,
        'since timestamptz(3) not null',
        'days_left integer not null check (days_left > 0)',
        'reason text not null',
        // Of all its pauses that are over, in working milliseconds.
        'stood bigint not null default 0 check (stood >= 0)',
        'paused_at timestamptz(3) not null',
        'paused_by_id uuid not null references user_account (id)',
        'unique (district_id, record_id, kind)',
      ]) +
        tenantTable('supervised_step', [
          'record_id uuid not null',
          `kind text not null ${oneOf('kind', TodoKind)}`,
          `holder_kind text not null ${oneOf('holder_kind', ScopeKind)}`,
          'holder_id uuid not null',
          'since timestamptz(3) not null',
          'acknowledged_at timestamptz(3)',
          'acknowledged_by_id uuid references user_account (id)',
          'street_at timestamptz(3)',
          'district_at timestamptz(3)',
          'reminded_at timestamptz(3)',
          'reminded_by_id uuid references user_account (id)',
          'reminders integer not null default 0 check (reminders >= 0)',
          'unique (district_id, record_id, kind, holder_id)',
        ]) +
        `create index clock_pause_paused_by_id_index on clock_pause (paused_by_id);
        create index supervised_step_acknowledged_by_id_index on supervised_step (acknowledged_by_id);
        create index supervised_step_reminded_by_id_index on supervised_step (reminded_by_id);`,
    )
  }
}
