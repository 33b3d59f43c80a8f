import { Migration } from '@mikro-orm/migrations'
import { RecordKind, Role } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** Who read whose mobile number in full, where, when and why: the person concerned reads it. */
export class Migration20261125_92_number_readings extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(
      tenantTable(
        'number_reading',
        [
          'subject_id uuid references user_account (id)',
          'reader_id uuid not null references user_account (id)',
          'reader_name text not null',
          `reader_role text not null ${oneOf('reader_role', Role)}`,
          `record_kind text not null ${oneOf('record_kind', RecordKind)}`,
          'record_id uuid not null',
          'record_name text not null',
          'reason text',
          'read_at timestamptz(3) not null',
        ],
        { grants: 'select, insert', writtenOnce: true },
      ),
    )
    this.addSql(`
      create index number_reading_subject on number_reading (district_id, subject_id, read_at desc, id desc);
      create index number_reading_subject_id_index on number_reading (subject_id);
      create index number_reading_reader_id_index on number_reading (reader_id, read_at);`)
  }
}
