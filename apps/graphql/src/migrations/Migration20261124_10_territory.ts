import { Migration } from '@mikro-orm/migrations'
import { applicationRole } from '../platform/database/application-role.ts'

/** How visitors and commands, who have no district yet, come to one. */
export class Migration20261124_10_territory extends Migration {
  override up(): void {
    this.addSql(`
      -- By its code, or because there is but one: its id and nothing else.
      create function district_of_code(wanted text) returns uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select min(id::text)::uuid from district where wanted is null or code = wanted having count(*) = 1';
      revoke all on function district_of_code(text) from public;
      grant execute on function district_of_code(text) to ${applicationRole};`)
  }
}
