import { Migration } from '@mikro-orm/migrations'
import { RecordKind } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** What people are told. */
export class Migration20261124_70_notifications extends Migration {
  override up(): void {
    this.addSql(
      tenantTable(
        'message',
        [
          'recipient_id uuid not null references user_account (id)',
          'at timestamptz(3) not null',
          'kind text not null',
          `facts jsonb not null default '{}'`,
          `record_kind text not null ${oneOf('record_kind', RecordKind)}`,
          'record_id uuid not null',
          'record_name text not null',
          'read_at timestamptz(3)',
        ],
        { grants: 'select, insert, update', writtenOnce: true },
      ),
    )
    this.addSql(`
      create index message_recipient_index on message (district_id, recipient_id, at desc, id desc);
      create index message_unread_index on message (district_id, recipient_id) where read_at is null;
      create index message_recipient_id_index on message (recipient_id);`)
  }
}
