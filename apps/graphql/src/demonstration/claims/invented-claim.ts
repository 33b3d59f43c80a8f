import type { ClaimSide, ClaimStatus, DeliveryStatus } from '@youlin/schema'
import type { Actor } from '../history.ts'
import type { PlacedCompound } from '../invention.ts'
import type { Offer } from '../offers/invented-offer.ts'

export interface InventedClaim {
  id: string
  status: ClaimStatus
  offerId: string
  termsNumber: number
  compoundId: string
  communityId: string
  streetId: string
  councilId: string
  enterpriseId: string | null
  needId: string | null
  quantity: number
  preferredTimes: { from: string; until: string }[]
  expectedParticipants: number | null
  note: string
  claimedById: string
  onBehalf: boolean
  claimedAt: Date
  answerDue: Date | null
  waitingOrder: number | null
  heldSince: Date | null
  heldUntil: Date | null
  heldLeftMs: number | null
  scheduledFrom: Date | null
  scheduledUntil: Date | null
  recordDue: Date | null
  proposedAt: Date | null
  proposalFrom: Date | null
  proposalUntil: Date | null
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
  isDemonstration: true
  createdAt: Date
  updatedAt: Date
}

export interface InventedDelivery {
  id: string
  claimId: string
  headcount: number
  hours: number
  note: string
  recordedAt: Date
  recordedById: string
  status: DeliveryStatus
  confirmDue: Date
  confirmedAt: Date | null
  disputedAt: Date | null
  settleDue: Date | null
  disputedHeadcount: number | null
  disputedHours: number | null
  disputeNote: string | null
  settledHeadcount: number | null
  settledHours: number | null
  settledNote: string | null
  createdAt: Date
  updatedAt: Date
}

export interface Meeting {
  from: Date
  until: Date
}

/** A claim with what its row does not say. */
export interface Claim {
  row: InventedClaim
  offer: Offer
  compound: PlacedCompound
  /** Whoever acts for the community, or the street in its place. */
  taker: Actor
  provider: Actor
  streetStaff: Actor
  /** Who claimed: the taker, or somebody on the community's behalf. */
  claimant: Actor
  communityName: string
  /** When the sides could meet, as the taker wishes it, the best first. */
  wished: Meeting[]
  /** Whether the offer states its times. */
  isOfStatedTimes: boolean
  delivery: InventedDelivery | null
}
