import { ClaimStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { REQUESTED, WAITLISTED, HELD, ACCEPTED, SCHEDULED, DELIVERED, EVALUATED } = ClaimStatus
const { ARCHIVED, DECLINED, CANCELLED, EXPIRED, NO_SHOW } = ClaimStatus

/** The life of a claim. */
export const claimLife: LifeCycle<ClaimStatus> = {
  kind: RecordKind.CLAIM,
  transitions: {
    [REQUESTED]: [SCHEDULED, ACCEPTED, DECLINED, EXPIRED, CANCELLED],
    [WAITLISTED]: [HELD, CANCELLED],
    [HELD]: [REQUESTED, WAITLISTED, CANCELLED],
    [ACCEPTED]: [SCHEDULED, CANCELLED],
    [SCHEDULED]: [DELIVERED, NO_SHOW, CANCELLED],
    [DELIVERED]: [EVALUATED],
    [EVALUATED]: [ARCHIVED],
    [ARCHIVED]: [],
    [DECLINED]: [],
    [CANCELLED]: [],
    [EXPIRED]: [],
    [NO_SHOW]: [],
  },
}

/** The states in which a claim takes its places, until after its end. */
export const takesPlace: readonly ClaimStatus[] = [
  REQUESTED,
  HELD,
  ACCEPTED,
  SCHEDULED,
  DELIVERED,
  EVALUATED,
  ARCHIVED,
  NO_SHOW,
]

/** The states that either side may cancel from. */
export const cancellable: readonly ClaimStatus[] = [REQUESTED, ACCEPTED, SCHEDULED, HELD, WAITLISTED]

/** The states that end a claim and give its places back. */
export const givesBack: readonly ClaimStatus[] = [DECLINED, CANCELLED, EXPIRED]
