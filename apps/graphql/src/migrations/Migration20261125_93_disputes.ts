import { Migration } from '@mikro-orm/migrations'
import { DisputeStatus, FilePurpose, MembershipEndCause, RecordKind } from '@youlin/schema'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

/** Who acts for a credit code, where two say that they do; and enterprises that close. */
export class Migration20261125_93_disputes extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of ['timeline', 'audit_log', 'stored_file', 'message', 'number_reading'])
      this.#widen(table, 'record_kind', RecordKind)
    this.#widen('stored_file', 'purpose', FilePurpose)
    this.#widen('council_membership', 'end_cause', MembershipEndCause)
    this.addSql(
      tenantTable('registration_dispute', [
        'enterprise_id uuid not null',
        'building_id uuid not null',
        `status text not null ${oneOf('status', DisputeStatus)}`,
        'name text not null',
        'contact_name text not null',
        'contact_mobile text not null',
        'papers_asked_at timestamptz(3)',
        'reason text',
        'decided_at timestamptz(3)',
        'decided_by_name text',
        `check ((status = '${DisputeStatus.OPEN}') = (decided_at is null))`,
        'check (num_nulls(reason, decided_at, decided_by_name) in (0, 3))',
      ]) +
        tenantKey('registration_dispute', 'enterprise_id', 'enterprise') +
        tenantKey('registration_dispute', 'building_id', 'building'),
    )
    this.addSql(`
      create index registration_dispute_newest on registration_dispute (district_id, created_at desc, id desc);
      create index registration_dispute_open on registration_dispute (district_id, created_at)
        where status = '${DisputeStatus.OPEN}';
      -- Whoever sends the same again while it is open has asked already.
      create unique index registration_dispute_once on registration_dispute
        (district_id, enterprise_id, contact_mobile) where status = '${DisputeStatus.OPEN}';`)
  }

  #widen(table: string, column: string, words: Record<string, string>): void {
    this.addSql(`
      alter table ${table} drop constraint ${table}_${column}_check,
        add constraint ${table}_${column}_check ${oneOf(column, words)};`)
  }
}
