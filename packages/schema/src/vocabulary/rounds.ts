/** The life of a matching round. */
export const RoundStatus = {
  DRAFT: 'DRAFT',
  COMPUTED: 'COMPUTED',
  PUBLISHED: 'PUBLISHED',
  CLOSED: 'CLOSED',
  CANCELLED: 'CANCELLED',
} as const
export type RoundStatus = (typeof RoundStatus)[keyof typeof RoundStatus]

/** Where the computation of a round's plan stands. */
export const RoundComputation = {
  IDLE: 'IDLE',
  WAITING: 'WAITING',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  FAILED: 'FAILED',
} as const
export type RoundComputation = (typeof RoundComputation)[keyof typeof RoundComputation]

/** What a computation is doing, in this order. */
export const RoundStage = {
  READING: 'READING',
  SCORING: 'SCORING',
  SERVING: 'SERVING',
  CHOOSING: 'CHOOSING',
  PROVING: 'PROVING',
} as const
export type RoundStage = (typeof RoundStage)[keyof typeof RoundStage]

/** Why a computation came to nothing. */
export const RoundProblem = {
  NO_OFFERS: 'NO_OFFERS',
  NO_COMPOUNDS: 'NO_COMPOUNDS',
  NO_PAIRS: 'NO_PAIRS',
  LOCKS_CLASH: 'LOCKS_CLASH',
  BROKEN: 'BROKEN',
} as const
export type RoundProblem = (typeof RoundProblem)[keyof typeof RoundProblem]

/** The life of a proposal: planned until its round is published, then before its community. */
export const ProposalStatus = {
  PLANNED: 'PLANNED',
  DROPPED: 'DROPPED',
  PROPOSED: 'PROPOSED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  LAPSED: 'LAPSED',
} as const
export type ProposalStatus = (typeof ProposalStatus)[keyof typeof ProposalStatus]

/** What staff decide about a planned pair. */
export const ProposalDecision = {
  LOCK: 'LOCK',
  UNLOCK: 'UNLOCK',
  DROP: 'DROP',
  RESTORE: 'RESTORE',
} as const
export type ProposalDecision = (typeof ProposalDecision)[keyof typeof ProposalDecision]
