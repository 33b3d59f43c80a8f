import type { EnterpriseKind, EnterpriseStatus } from '@youlin/schema'

export interface EnterpriseRow {
  id: string
  districtId: string
  kind: EnterpriseKind
  name: string
  creditCode: string
  status: EnterpriseStatus
  contactName: string
  contactMobile: string
  isDemonstration: boolean
  version: number
  createdAt: Date
  updatedAt: Date
}

/** An enterprise as a viewer sees it. */
export interface SeenEnterprise extends EnterpriseRow {
  /** Whether the viewer is it or decides about it, and so looks at its licence. */
  decides: boolean
}

export interface EnterpriseBuildingRow {
  id: string
  districtId: string
  enterpriseId: string
  buildingId: string
}

export interface EnterpriseRegistrationRow {
  id: string
  districtId: string
  enterpriseId: string
  idempotencyKey: string
  payloadHash: Buffer
  isDispute: boolean
  name: string
  contactName: string
  contactMobile: string
  at: Date
}

/** The tables of this module, for Kysely. */
export interface EnterpriseTables {
  enterprise: EnterpriseRow
  enterpriseBuilding: EnterpriseBuildingRow
  enterpriseRegistration: EnterpriseRegistrationRow
}
