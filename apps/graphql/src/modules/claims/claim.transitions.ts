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
