import { Migration } from '@mikro-orm/migrations'
import { RecordKind } from '@youlin/schema'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const moment = (name: string) => [`${name}_at timestamptz(3)`, `${name}_by text`]

/** Files that were imported, what became of their rows, and what taking them back needs. */
export class Migration20261125_84_imports extends Migration {
  override up(): void {
    this.addSql(
      tenantTable('import', [
        `record_kind text not null ${oneOf('record_kind', RecordKind)}`,
        'street_id uuid',
        'file_name text not null',
        'file_hash text not null',
        'account_id uuid not null references user_account (id)',
        'uploaded_at timestamptz(3) not null',
        'uploaded_by text not null',
        ...moment('imported'),
        ...moment('undone'),
        `sheet_name text not null default ''`,
        'header_line integer not null default 0',
        `ignored_columns jsonb not null default '[]'`,
        ...['added', 'changed', 'unchanged', 'bad', 'kept'].map(
          (name) => `${name} integer not null default 0`,
        ),
      ]) + tenantKey('import', 'street_id', 'street'),
    )
    this.addSql(
      tenantTable(
        'import_row',
        [
          'import_id uuid not null',
          'line integer not null',
          `outcome text not null check (outcome in ('ADDED', 'CHANGED', 'BAD'))`,
          'record_id uuid',
          `record_name text not null default ''`,
          'record_version integer',
          'before jsonb',
          `problems jsonb not null default '[]'`,
          'kept text',
        ],
        { writtenOnce: true },
      ) + tenantKey('import_row', 'import_id', 'import'),
    )
    this.addSql(`
      create index import_list_index on import (district_id, uploaded_at desc, id desc);
      create index import_row_list_index on import_row (district_id, import_id, outcome, line, id);`)
  }
}
