import { DisputeStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { OPEN, KEPT, JOINED, HANDED_OVER } = DisputeStatus

/** The life of a dispute: decided once. */
export const disputeLife: LifeCycle<DisputeStatus> = {
  kind: RecordKind.REGISTRATION_DISPUTE,
  transitions: { [OPEN]: [KEPT, JOINED, HANDED_OVER], [KEPT]: [], [JOINED]: [], [HANDED_OVER]: [] },
}
