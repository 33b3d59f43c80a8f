import type { MigrationObject } from '@mikro-orm/core'
import { Migration20261124_01_territory } from './Migration20261124_01_territory.ts'
import { Migration20261124_02_identity } from './Migration20261124_02_identity.ts'
import { Migration20261124_03_platform } from './Migration20261124_03_platform.ts'
import { Migration20261124_10_territory } from './Migration20261124_10_territory.ts'
import { Migration20261124_20_councils } from './Migration20261124_20_councils.ts'
import { Migration20261124_30_offers } from './Migration20261124_30_offers.ts'
import { Migration20261124_40_claims } from './Migration20261124_40_claims.ts'
import { Migration20261124_50_needs } from './Migration20261124_50_needs.ts'
import { Migration20261124_60_files } from './Migration20261124_60_files.ts'
import { Migration20261124_61_qualifications } from './Migration20261124_61_qualifications.ts'
import { Migration20261124_62_renewals } from './Migration20261124_62_renewals.ts'
import { Migration20261124_70_notifications } from './Migration20261124_70_notifications.ts'
import { Migration20261125_41_evaluation_gap } from './Migration20261125_41_evaluation_gap.ts'
import { Migration20261125_81_second_factor } from './Migration20261125_81_second_factor.ts'
import { Migration20261125_86_views } from './Migration20261125_86_views.ts'
import { Migration20261125_87_exports } from './Migration20261125_87_exports.ts'
import { Migration20261125_82_invitations } from './Migration20261125_82_invitations.ts'
import { Migration20261125_84_imports } from './Migration20261125_84_imports.ts'
import { Migration20261125_83_audit } from './Migration20261125_83_audit.ts'
import { Migration20261125_85_settings } from './Migration20261125_85_settings.ts'
import { Migration20261125_88_feedback } from './Migration20261125_88_feedback.ts'
import { Migration20261125_89_contact_views } from './Migration20261125_89_contact_views.ts'
import { Migration20261125_92_number_readings } from './Migration20261125_92_number_readings.ts'
import { Migration20261125_91_setup } from './Migration20261125_91_setup.ts'
import { Migration20261125_93_disputes } from './Migration20261125_93_disputes.ts'
import { Migration20261125_94_matching } from './Migration20261125_94_matching.ts'

/** In their order. A list, since a bundle has no folder to read. */
export const migrations: MigrationObject[] = [
  { name: 'Migration20261124_01_territory', class: Migration20261124_01_territory },
  { name: 'Migration20261124_02_identity', class: Migration20261124_02_identity },
  { name: 'Migration20261124_03_platform', class: Migration20261124_03_platform },
  { name: 'Migration20261124_10_territory', class: Migration20261124_10_territory },
  { name: 'Migration20261124_20_councils', class: Migration20261124_20_councils },
  { name: 'Migration20261124_30_offers', class: Migration20261124_30_offers },
  { name: 'Migration20261124_50_needs', class: Migration20261124_50_needs },
  // Claims name needs.
  { name: 'Migration20261124_40_claims', class: Migration20261124_40_claims },
  { name: 'Migration20261124_60_files', class: Migration20261124_60_files },
  { name: 'Migration20261124_61_qualifications', class: Migration20261124_61_qualifications },
  { name: 'Migration20261124_62_renewals', class: Migration20261124_62_renewals },
  { name: 'Migration20261124_70_notifications', class: Migration20261124_70_notifications },
  { name: 'Migration20261125_41_evaluation_gap', class: Migration20261125_41_evaluation_gap },
  { name: 'Migration20261125_86_views', class: Migration20261125_86_views },
  { name: 'Migration20261125_82_invitations', class: Migration20261125_82_invitations },
  { name: 'Migration20261125_84_imports', class: Migration20261125_84_imports },
  { name: 'Migration20261125_81_second_factor', class: Migration20261125_81_second_factor },
  { name: 'Migration20261125_87_exports', class: Migration20261125_87_exports },
  { name: 'Migration20261125_83_audit', class: Migration20261125_83_audit },
  { name: 'Migration20261125_85_settings', class: Migration20261125_85_settings },
  { name: 'Migration20261125_88_feedback', class: Migration20261125_88_feedback },
  { name: 'Migration20261125_89_contact_views', class: Migration20261125_89_contact_views },
  { name: 'Migration20261125_91_setup', class: Migration20261125_91_setup },
  { name: 'Migration20261125_92_number_readings', class: Migration20261125_92_number_readings },
  { name: 'Migration20261125_93_disputes', class: Migration20261125_93_disputes },
  { name: 'Migration20261125_94_matching', class: Migration20261125_94_matching },
]
