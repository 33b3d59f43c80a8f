import { Migration } from '@mikro-orm/migrations'

/** Evaluations of the two sides that lie too far apart are looked into. */
export class Migration20261125_41_evaluation_gap extends Migration {
  override up(): void {
    this.addSql(`
      alter table district_settings add column evaluation_gap integer not null default 2
        check (evaluation_gap between 1 and 4);
      alter table claim add column evaluations_differ boolean not null default false;
      create index claim_evaluations_differ_index on claim (district_id, claimed_at desc, id desc)
        where evaluations_differ;`)
  }
}
