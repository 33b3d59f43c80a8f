import { Migration } from '@mikro-orm/migrations'
import { SetupStep } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** Who looked at what the product brings along, and kept it. */
export class Migration20261125_91_setup extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(
      tenantTable(
        'setup_confirmation',
        [
          `step text not null ${oneOf('step', SetupStep)}`,
          'confirmed_by_id uuid not null references user_account (id)',
          'confirmed_by_name text not null',
          'confirmed_at timestamptz(3) not null',
          'unique (district_id, step)',
        ],
        { grants: 'select, insert', writtenOnce: true },
      ),
    )
    this.addSql(
      `create index setup_confirmation_confirmed_by_id_index on setup_confirmation (confirmed_by_id);`,
    )
  }
}
