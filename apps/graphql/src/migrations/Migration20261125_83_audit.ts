import { Migration } from '@mikro-orm/migrations'

/** What people search the audit log by, each in the order of the list. */
const searched = ['action', 'actor_id', 'record_kind', 'acting_role', 'source']

/** Finds entries of one action, person, kind, role or source without reading through all of a district's. */
export class Migration20261125_83_audit extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const column of searched) {
      this.addSql(
        `create index audit_log_${column}_at_index on audit_log (district_id, ${column}, at desc, id desc)`,
      )
    }
  }
}
