import { Migration } from '@mikro-orm/migrations'
import { FeedbackKind, FeedbackStatus, RecordKind, Role } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** What people write to the district, and its answers. */
export class Migration20261125_88_feedback extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of ['timeline', 'audit_log', 'stored_file', 'message']) {
      this.addSql(`
        alter table ${table} drop constraint ${table}_record_kind_check,
          add constraint ${table}_record_kind_check ${oneOf('record_kind', RecordKind)};`)
    }
    this.addSql(
      tenantTable('feedback', [
        `kind text not null ${oneOf('kind', FeedbackKind)}`,
        `status text not null ${oneOf('status', FeedbackStatus)}`,
        'text text not null',
        'page text',
        'request_id text',
        'sender_id uuid not null references user_account (id)',
        'sender_name text not null',
        `sender_role text not null ${oneOf('sender_role', Role)}`,
        'answer text',
        'answered_at timestamptz(3)',
        'answered_by_id uuid references user_account (id)',
        `check ((status = '${FeedbackStatus.OPEN}') = (answer is null))`,
      ]),
    )
    this.addSql(`
      create index feedback_newest on feedback (district_id, created_at desc, id desc);
      create index feedback_open on feedback (district_id, created_at)
        where status = '${FeedbackStatus.OPEN}';
      create index feedback_sender_id_index on feedback (sender_id, created_at);
      create index feedback_answered_by_id_index on feedback (answered_by_id);`)
  }
}
