import { Migration } from '@mikro-orm/migrations'

/** Whoever looked at both contacts of a claim read two numbers: the log keeps one row for each side. */
export class Migration20261125_89_contact_views extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`
      alter table contact_view
        drop constraint contact_view_district_id_claim_id_viewer_id_key,
        add unique (district_id, claim_id, viewer_id, side);`)
  }
}
