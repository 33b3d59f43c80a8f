import type {
  ProposalStatus,
  RoundComputation,
  RoundProblem,
  RoundStage,
  RoundStatus,
  OfferKind,
} from '@youlin/schema'
import type { TerritoryTables } from '../../territory/index.ts'
import type { PlannedFit } from './plan/planned-fit.ts'
import type { Comparison } from './plan/run-plan.ts'

/** A round as lists read it, without its inputs. */
export interface RoundRow {
  id: string
  districtId: string
  status: RoundStatus
  name: string
  kinds: OfferKind[]
  streetIds: string[]
  startsOn: string
  endsOn: string
  mostPerCompound: number
  answerDays: number
  computation: RoundComputation
  stage: RoundStage | null
  problem: RoundProblem | null
  computingUntil: Date | null
  computedAt: Date | null
  comparison: Comparison | null
  publishedAt: Date | null
  answerDue: Date | null
  endedAt: Date | null
  isDemonstration: boolean
  version: number
  createdAt: Date
  updatedAt: Date
}

export interface ProposalColumns {
  id: string
  districtId: string
  roundId: string
  status: ProposalStatus
  offerId: string
  termsNumber: number
  compoundId: string
  communityId: string
  streetId: string
  quantity: number
  slotFrom: Date | null
  slotUntil: Date | null
  score: number
  fit: PlannedFit
  locked: boolean
  added: boolean
  droppedFor: string | null
  answerDue: Date | null
  claimId: string | null
  answeredAt: Date | null
  declineNote: string | null
  isDemonstration: boolean
  version: number
  createdAt: Date
  updatedAt: Date
}

/** A proposal with what its own fields show. */
export interface ProposalRow extends ProposalColumns {
  roundName: string
}

/** The tables that this module reads. */
export interface RoundTables extends TerritoryTables {
  matchingRound: RoundRow
  proposal: ProposalColumns
}
