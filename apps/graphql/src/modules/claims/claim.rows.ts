import type { ClaimSide, ClaimStatus, CouncilStatus, DeliveryStatus, OfferStatus } from '@youlin/schema'
import type { OfferRow, OfferTables, TermsRow } from '../offers/index.ts'

/** A wished time, as it is kept: ISO 8601. */
export interface WishedTime {
  from: string
  until: string
}

/** A claim's columns. */
export interface ClaimColumns {
  id: string
  districtId: string
  version: number
  createdAt: Date
  updatedAt: Date
  status: ClaimStatus
  offerId: string
  termsNumber: number
  compoundId: string | null
  communityId: string | null
  takerEnterpriseId: string | null
  takerBuildingId: string | null
  streetId: string
  councilId: string
  enterpriseId: string | null
  needId: string | null
  quantity: number
  preferredTimes: WishedTime[]
  expectedParticipants: number | null
  note: string
  claimedById: string
  onBehalf: boolean
  claimedAt: Date
  answerDue: Date | null
  waitingOrder: number | null
  heldSince: Date | null
  heldUntil: Date | null
  scheduledFrom: Date | null
  scheduledUntil: Date | null
  recordDue: Date | null
  proposalFrom: Date | null
  proposalUntil: Date | null
  proposedAt: Date | null
  proposalBy: ClaimSide | null
  proposalDue: Date | null
  proposalNote: string | null
  declineReason: string | null
  declineNote: string | null
  cancelReason: string | null
  cancelNote: string | null
  termsChanged: boolean
  evaluationDue: Date | null
  evaluatedAt: Date | null
  evaluationsDiffer: boolean
  endedAt: Date | null
  isDemonstration: boolean
}

/** A delivery within a claim's row; times are ISO 8601 text, as JSON has them. */
export interface DeliveryRow {
  claimId: string
  status: DeliveryStatus
  headcount: number
  hours: number
  note: string
  recordedAt: string
  confirmDue: string | null
  settleDue: string | null
  disputedHeadcount: number | null
  disputedHours: number | null
  disputeNote: string | null
  settledHeadcount: number | null
  settledHours: number | null
  settledNote: string | null
}

/** A no-show within a claim's row. */
export interface NoShowRow {
  absent: ClaimSide
  reportedBy: ClaimSide
  note: string
  reportedAt: string
  objectionDue: string
  objection: string | null
}

/** An evaluation within a claim's row. */
export interface EvaluationRow {
  side: ClaimSide
  punctuality: number
  quality: number
  conduct: number
  benefit: number
  comment: string
  at: string
}

/** Parts that a page reads in its own statement where they are asked for. */
export interface ClaimParts {
  offer: OfferRow
  terms: TermsRow
  compound: { id: string }
  community: { id: string }
}

/** A claim with what its own fields, and the rights about it, need. */
export interface ClaimRow extends ClaimColumns, Partial<ClaimParts> {
  offerTitle: string
  offerStatus: OfferStatus
  /** The street of the council that it was offered under. */
  councilStreetId: string
  councilStatus: CouncilStatus
  /** The community's, or the enterprise's that takes for its staff. */
  takerName: string
  /** The compound's, or the building's. */
  placeName: string
  /** Whether anybody works for the taker today, as far as that matters to the viewer. */
  takerStaffed: boolean
  delivery: DeliveryRow | null
  noShow: NoShowRow | null
  evaluations: EvaluationRow[]
  /** Whether it ever was ACCEPTED or SCHEDULED. */
  agreed: boolean
  /** From 1; null unless it waits. */
  queuePosition: number | null
}

/** The tables that this module reads. */
export interface ClaimTables extends OfferTables {
  claim: ClaimColumns
}
