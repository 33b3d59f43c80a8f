import type { CouncilStatus, MemberKind, MembershipEndCause, MembershipStatus, Seat } from '@youlin/schema'
import type { EnterpriseTables } from '../enterprises/index.ts'
import type { TerritoryTables } from '../territory/index.ts'
import type { MembershipFacts } from './membership.policy.ts'

interface CouncilColumns {
  id: string
  districtId: string
  buildingId: string
  streetId: string
  name: string
  status: CouncilStatus
  foundedOn: string | null
  isDemonstration: boolean
  version: number
}

interface MembershipColumns {
  id: string
  districtId: string
  councilId: string
  memberKind: MemberKind
  enterpriseId: string | null
  communityId: string | null
  streetId: string | null
  seat: Seat
  status: MembershipStatus
  termFrom: string | null
  termUntil: string | null
  statement: string
  reason: string | null
  endCause: MembershipEndCause | null
  appliedAt: Date
  waitingSince: Date | null
  answerDue: Date | null
  streetEndorsesFrom: Date
  offersPausedBySuspension: number
  version: number
}

/** A council with what its list shows. */
export interface CouncilRow extends CouncilColumns {
  memberCount: number
  hasOfficer: boolean
  officialOrder: number
}

/** A membership with its party's name and what its policy asks. */
export interface MembershipRow extends MembershipColumns, MembershipFacts {
  memberName: string
  /** Whether the viewer sees more of it than its name and seat. */
  inside: boolean
}

/** The tables that this module reads. */
export interface CouncilTables extends EnterpriseTables, TerritoryTables {
  council: CouncilColumns
  councilMembership: MembershipColumns
}
