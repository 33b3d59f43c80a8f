import type { ListName } from '@youlin/schema'
import type { ExportList } from '../export-list.ts'
import { auditLogList } from './audit-log.ts'
import { buildingList } from './buildings.ts'
import { claimList } from './claims.ts'
import { compoundList } from './compounds.ts'
import { coverageList } from './coverage.ts'
import { councilList } from './councils.ts'
import { enterpriseList } from './enterprises.ts'
import { membershipList } from './memberships.ts'
import { needList } from './needs.ts'
import { offerList } from './offers.ts'
import { supervisionList } from './supervision.ts'
import { userList } from './users.ts'

/** Every list that leaves the product. */
export const exportLists = {
  OFFERS: offerList,
  CLAIMS: claimList,
  NEEDS: needList,
  COVERAGE: coverageList,
  MEMBERSHIPS: membershipList,
  COUNCILS: councilList,
  ENTERPRISES: enterpriseList,
  BUILDINGS: buildingList,
  COMPOUNDS: compoundList,
  USERS: userList,
  SUPERVISION: supervisionList,
  AUDIT_LOG: auditLogList,
} as const satisfies Record<ListName, ExportList>
