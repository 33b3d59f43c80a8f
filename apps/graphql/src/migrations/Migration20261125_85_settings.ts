import { Migration } from '@mikro-orm/migrations'
import { QueueRule } from '@youlin/schema'
import { oneOf } from '../platform/database/tenant-table.ts'

/** A district says by which rule queues move unless an offer says otherwise, and takes categories out of use. */
export class Migration20261125_85_settings extends Migration {
  override up(): void {
    this.addSql(`
      alter table district_settings add column queue_rule text not null default '${QueueRule.FIRST_COME}'
        ${oneOf('queue_rule', QueueRule)};
      alter table category add column retired boolean not null default false;`)
  }
}
