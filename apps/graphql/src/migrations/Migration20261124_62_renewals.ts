import { Migration } from '@mikro-orm/migrations'
import { MembershipStatus } from '@youlin/schema'

const { APPLIED, ENDORSED, ACTIVE, SUSPENDED } = MembershipStatus
const party = '(district_id, council_id, coalesce(enterprise_id, community_id, street_id))'

/** A party that sits applies for its next term before the present one is over. */
export class Migration20261124_62_renewals extends Migration {
  override up(): void {
    this.addSql(`
      drop index council_membership_party_once;
      create unique index council_membership_sits_once on council_membership ${party}
        where status in ('${ACTIVE}', '${SUSPENDED}');
      create unique index council_membership_applies_once on council_membership ${party}
        where status in ('${APPLIED}', '${ENDORSED}');`)
  }
}
