import { Migration } from '@mikro-orm/migrations'
import { applicationRole } from '../platform/database/application-role.ts'

/** Second factors belong to accounts, which carry no district; only the identity module reaches them. */
export class Migration20261125_81_second_factor extends Migration {
  override up(): void {
    this.addSql(`
      set local lock_timeout = '5s';
      create table second_factor (
        account_id uuid primary key references user_account (id),
        -- Sealed; the one in use, and the one that waits for its first code.
        secret bytea,
        pending_secret bytea,
        -- Each code counts once (RFC 6238, 5.2).
        last_step bigint not null default 0,
        enrolled_at timestamptz(3)
      );
      grant select, insert, update, delete on second_factor to ${applicationRole};

      create table recovery_code (
        account_id uuid not null references user_account (id),
        code_hash bytea not null check (length(code_hash) = 32),
        primary key (account_id, code_hash)
      );
      grant select, insert, delete on recovery_code to ${applicationRole};

      alter table session add column factor_passed_at timestamptz(3), add column device text;`)
  }
}
