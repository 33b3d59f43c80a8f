import { Migration } from '@mikro-orm/migrations'
import { FilePurpose, RecordKind } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** What is known of an uploaded file; its bytes lie in the file store. */
export class Migration20261124_60_files extends Migration {
  override up(): void {
    this.addSql(
      tenantTable(
        'stored_file',
        [
          `purpose text not null ${oneOf('purpose', FilePurpose)}`,
          'name text not null',
          'mime_type text not null',
          'bytes integer not null check (bytes > 0)',
          'uploader_id uuid not null references user_account (id)',
          'uploaded_at timestamptz(3) not null',
          `record_kind text ${oneOf('record_kind', RecordKind)}`,
          'record_id uuid',
          'position integer not null default 0',
          'check (num_nulls(record_kind, record_id) in (0, 2))',
        ],
        { writtenOnce: true },
      ),
    )
    this.addSql(`
      create index stored_file_record_index on stored_file (district_id, record_id, purpose, position);
      create index stored_file_waiting_index on stored_file (district_id, uploaded_at) where record_id is null;
      create index stored_file_uploader_id_index on stored_file (uploader_id);`)
  }
}
