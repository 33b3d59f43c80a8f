import { ProposalStatus, RecordKind, RoundStatus } from '@youlin/schema'
import type { LifeCycle } from '../../../platform/transitions.ts'

/** The life of a matching round; a plan may be computed again and again. */
export const roundLife: LifeCycle<RoundStatus> = {
  kind: RecordKind.MATCHING_ROUND,
  transitions: {
    [RoundStatus.DRAFT]: [RoundStatus.COMPUTED, RoundStatus.CANCELLED],
    [RoundStatus.COMPUTED]: [
      RoundStatus.COMPUTED,
      RoundStatus.DRAFT,
      RoundStatus.PUBLISHED,
      RoundStatus.CANCELLED,
    ],
    [RoundStatus.PUBLISHED]: [RoundStatus.CLOSED, RoundStatus.CANCELLED],
    [RoundStatus.CLOSED]: [],
    [RoundStatus.CANCELLED]: [],
  },
}

const { PLANNED, DROPPED, PROPOSED, ACCEPTED, DECLINED, LAPSED } = ProposalStatus

/** The life of a proposal. */
export const proposalLife: LifeCycle<ProposalStatus> = {
  kind: RecordKind.PROPOSAL,
  transitions: {
    [PLANNED]: [DROPPED, PROPOSED],
    [DROPPED]: [PLANNED],
    [PROPOSED]: [ACCEPTED, DECLINED, LAPSED],
    [ACCEPTED]: [],
    [DECLINED]: [],
    [LAPSED]: [],
  },
}
