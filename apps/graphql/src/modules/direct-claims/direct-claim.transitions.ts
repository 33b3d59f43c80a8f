import { DirectClaimStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { REQUESTED, CONFIRMED, DONE, DECLINED, WITHDRAWN, CANCELLED } = DirectClaimStatus

/** The life of a direct claim; what is requested is cancelled by the end of its need alone. */
export const directClaimLife: LifeCycle<DirectClaimStatus> = {
  kind: RecordKind.DIRECT_CLAIM,
  transitions: {
    [REQUESTED]: [CONFIRMED, DECLINED, WITHDRAWN, CANCELLED],
    [CONFIRMED]: [DONE, CANCELLED],
    [DONE]: [],
    [DECLINED]: [],
    [WITHDRAWN]: [],
    [CANCELLED]: [],
  },
}
