import { Migration } from '@mikro-orm/migrations'
import { Role, ScopeKind } from '@youlin/schema'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** Lists as people want to find them again: named views, and the columns of each account. */
export class Migration20261125_86_views extends Migration {
  override up(): void {
    this.addSql(
      tenantTable('saved_view', [
        'owner_id uuid not null references user_account (id)',
        'list text not null',
        'name text not null',
        'query text not null',
        'layout text',
        'shared boolean not null',
        `scope_kind text not null ${oneOf('scope_kind', ScopeKind)}`,
        'scope_id uuid not null',
        `default_for text ${oneOf('default_for', Role)}`,
      ]),
    )
    this.addSql(
      tenantTable('list_layout', [
        'account_id uuid not null references user_account (id)',
        'list text not null',
        'layout text not null',
        'unique (district_id, account_id, list)',
      ]),
    )
    this.addSql(`
      create unique index saved_view_name on saved_view (district_id, owner_id, list, name);
      create unique index saved_view_default on saved_view (district_id, list, default_for)
        where default_for is not null;
      create index saved_view_shared on saved_view (district_id, scope_kind, scope_id) where shared;
      create index saved_view_owner_id_index on saved_view (owner_id);
      create index list_layout_account_id_index on list_layout (account_id);`)
  }
}
