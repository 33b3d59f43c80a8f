import { Migration } from '@mikro-orm/migrations'
import { ExportFormat, ListName } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** One-time addresses of lists that leave the product, and the numbers of official lists. */
export class Migration20261125_87_exports extends Migration {
  override up(): void {
    this.addSql(
      tenantTable(
        'export_ticket',
        [
          'token_hash bytea not null unique check (length(token_hash) = 32)',
          'session_hash bytea not null check (length(session_hash) = 32)',
          'account_id uuid not null references user_account (id)',
          'grant_id uuid not null',
          `list text not null ${oneOf('list', ListName)}`,
          `format text not null ${oneOf('format', ExportFormat)}`,
          'view jsonb not null',
          'expires_at timestamptz(3) not null',
        ],
        { grants: 'select, insert, delete', writtenOnce: true },
      ),
    )
    this.addSql(
      tenantTable(
        'issued_list',
        [
          'year integer not null',
          'number integer not null check (number > 0)',
          `list text not null ${oneOf('list', ListName)}`,
          'day date not null',
          'account_id uuid not null references user_account (id)',
          'unique (district_id, year, number)',
        ],
        { grants: 'select, insert', writtenOnce: true },
      ),
    )
    this.addSql(`
      create index export_ticket_account_id_index on export_ticket (account_id);
      create index issued_list_account_id_index on issued_list (account_id);`)
  }
}
