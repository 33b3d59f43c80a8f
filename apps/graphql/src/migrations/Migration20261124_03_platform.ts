import { Migration } from '@mikro-orm/migrations'
import { ChangeSource, RecordKind, Role } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

const change = [
  'at timestamptz(3) not null',
  'action text not null',
  'actor_id uuid references user_account (id)',
  'actor_name text not null',
  `acting_role text ${oneOf('acting_role', Role)}`,
  `record_kind text not null ${oneOf('record_kind', RecordKind)}`,
  'record_id uuid not null',
  'from_state text',
  'to_state text',
  'reason text',
  `source text not null ${oneOf('source', ChangeSource)}`,
]

/** What every module writes beside its records. */
export class Migration20261124_03_platform extends Migration {
  override up(): void {
    this.addSql(
      tenantTable('timeline', [...change, 'on_behalf_of text', `facts jsonb not null default '{}'`], {
        grants: 'select, insert',
        writtenOnce: true,
      }),
    )
    this.addSql('create index timeline_record_index on timeline (district_id, record_id, at, id)')

    this.addSql(
      tenantTable(
        'audit_log',
        [...change, 'record_name text not null', `changes jsonb not null default '{}'`, 'request_id text'],
        { grants: 'select, insert', writtenOnce: true },
      ),
    )
    this.addSql(`
      create index audit_log_at_index on audit_log (district_id, at desc, id desc);
      create index audit_log_record_index on audit_log (district_id, record_id, at desc, id desc);
      create index audit_log_actor_id_index on audit_log (actor_id);
      create index timeline_actor_id_index on timeline (actor_id);

      create function audit_log_is_append_only() returns trigger language plpgsql
        as 'begin raise exception ''the audit log is only added to''; end';
      create trigger audit_log_no_change before update or delete on audit_log
        for each row execute function audit_log_is_append_only();
      create trigger audit_log_no_truncate before truncate on audit_log
        for each statement execute function audit_log_is_append_only();`)

    this.addSql(
      tenantTable(
        'outbox',
        [
          'name text not null',
          'payload jsonb not null',
          'at timestamptz(3) not null',
          'attempts integer not null default 0',
          'next_attempt_at timestamptz(3) not null',
        ],
        { writtenOnce: true },
      ) + 'create index outbox_next_attempt_at_index on outbox (district_id, next_attempt_at, id);',
    )
    this.addSql(
      tenantTable(
        'idempotency_key',
        [
          'account_id uuid not null references user_account (id)',
          'mutation text not null',
          'key text not null check (length(key) between 8 and 100)',
          'payload_hash bytea not null',
          'record_id uuid',
          'at timestamptz(3) not null',
          'unique (district_id, account_id, mutation, key)',
        ],
        { writtenOnce: true },
      ) + 'create index idempotency_key_account_id_index on idempotency_key (account_id);',
    )
  }
}
