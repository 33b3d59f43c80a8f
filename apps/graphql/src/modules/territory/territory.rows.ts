import type { BuildingKind, CoordinateSystem, QueueRule, ReasonUse } from '@youlin/schema'

interface TenantRow {
  id: string
  districtId: string
  version: number
  createdAt: Date
  updatedAt: Date
}

interface PointRow {
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
  /** The one that it came in. */
  givenSystem: CoordinateSystem | null
}

/** A unit that the state numbers; codes are withdrawn and reissued, so each row has its days. */
interface CodedRow extends TenantRow, PointRow {
  code: string
  name: string
  officialOrder: number
  validFrom: string
  validUntil: string | null
}

export interface DistrictRow {
  id: string
  code: string
  name: string
  city: string
  isDemonstration: boolean
}

export interface DistrictSettingsRow {
  id: string
  districtId: string
  reviewDays: number
  claimAnswerDays: number
  timeProposalDays: number
  heldPlaceDays: number
  noShowObjectionDays: number
  deliveryConfirmationDays: number
  evaluationDays: number
  evaluationGap: number
  streetStandsInDays: number
  deliveryRecordDays: number
  settlementDays: number
  yellowPercent: number
  districtSupervisionDays: number
  archiveAfterDays: number
  contactsAfterDays: number
  voiceDays: number
  needWeight: number
  audienceWeight: number
  distanceWeight: number
  timeWeight: number
  priceWeight: number
  evaluationWeight: number
  fairnessWeight: number
  queueRule: QueueRule
  version: number
  updatedAt: Date
}

export interface ReasonRow {
  id: string
  districtId: string
  use: ReasonUse
  code: string
  zh: string
  en: string
  rank: number
  retired: boolean
}

export type StreetRow = CodedRow

export interface CommunityRow extends CodedRow {
  streetId: string
}

export interface CompoundRow extends TenantRow, PointRow {
  communityId: string
  name: string
  address: string
  officialOrder: number
  households: number
  residents: number
  olderShare: number
  childrenShare: number
  dualIncomeShare: number
  isDemonstration: boolean
}

export interface BuildingRow extends TenantRow, PointRow {
  streetId: string
  communityId: string | null
  kind: BuildingKind
  name: string
  address: string
  floors: number | null
  officialOrder: number
  isDemonstration: boolean
}

/** The tables of this module, for Kysely; columns that the database fills may be left out on insert. */
export interface TerritoryTables {
  district: DistrictRow
  districtSettings: DistrictSettingsRow
  reason: ReasonRow
  street: StreetRow
  community: CommunityRow
  compound: CompoundRow
  building: BuildingRow
}
