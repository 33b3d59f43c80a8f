import type { DisputeStatus } from '@youlin/schema'

/** A dispute with all that its own fields show. */
export interface DisputeRow {
  id: string
  enterpriseId: string
  status: DisputeStatus
  buildingId: string
  name: string
  contactName: string
  contactMobile: string
  papersAskedAt: Date | null
  reason: string | null
  decidedAt: Date | null
  decidedByName: string | null
  version: number
  createdAt: Date
}

/** The tables that this module reads. */
export interface DisputeTables {
  registrationDispute: DisputeRow
}
