import { Migration } from '@mikro-orm/migrations'
import { tenantKey } from '../platform/database/tenant-table.ts'

/** Terms keep the qualification file that their reviewers saw. */
export class Migration20261124_61_qualifications extends Migration {
  override up(): void {
    this.addSql(
      `alter table offer_terms add column qualification_id uuid;` +
        tenantKey('offer_terms', 'qualification_id', 'stored_file'),
    )
  }
}
