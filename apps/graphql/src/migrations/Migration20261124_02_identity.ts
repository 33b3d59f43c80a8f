import { Migration } from '@mikro-orm/migrations'
import { Role, ScopeKind } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** Accounts and sessions carry no district; grants do. */
export class Migration20261124_02_identity extends Migration {
  override up(): void {
    this.addSql(`
      create table user_account (
        id uuid primary key,
        mobile text not null unique check (mobile ~ '^1[3-9][0-9]{9}$'),
        name text not null,
        password_hash text not null,
        must_change_password boolean not null default false,
        locale text not null default 'zh-CN' check (locale in ('zh-CN', 'en')),
        large_type boolean not null default false,
        is_demonstration boolean not null default false,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now()
      );
      grant select, insert, update on user_account to ${applicationRole};

      create table session (
        token_hash bytea primary key check (length(token_hash) = 32),
        account_id uuid not null references user_account (id),
        acting_grant_id uuid,
        acting_district_id uuid,
        created_at timestamptz(3) not null,
        last_seen_at timestamptz(3) not null
      );
      create index session_account_id_index on session (account_id);
      create index session_last_seen_at_index on session (last_seen_at);
      grant select, insert, update, delete on session to ${applicationRole};

      create table sign_in_failure (key varchar(255) primary key, points integer not null default 0, expire bigint);
      grant select, insert, update, delete on sign_in_failure to ${applicationRole};`)

    this.addSql(
      tenantTable('role_grant', [
        'user_id uuid not null references user_account (id)',
        `role text not null ${oneOf('role', Role)}`,
        `scope_kind text not null ${oneOf('scope_kind', ScopeKind)}`,
        'scope_id uuid not null',
        'valid_from date not null',
        'valid_until date',
        'check (valid_until is null or valid_until >= valid_from - 1)',
      ]),
    )
    this.addSql(`
      create index role_grant_user_id_index on role_grant (user_id);
      create index role_grant_scope_index on role_grant (district_id, scope_kind, scope_id);
      -- Before choosing what to act as, a person sees their own grants in all districts.
      create policy role_grant_own on role_grant for select
        using (user_id = nullif(current_setting('app.account_id', true), '')::uuid);`)
  }
}
