import { Migration } from '@mikro-orm/migrations'

/** One table of all that is counted by key: failures of signing in, registrations, links, ratings, sendings. */
export class Migration20261129_109_rate_limits extends Migration {
  override up(): void {
    this.addSql(`
      set local lock_timeout = '5s';
      alter table sign_in_failure rename to rate_limit;`)
  }
}
