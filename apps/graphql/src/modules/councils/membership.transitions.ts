import { MembershipStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { APPLIED, ENDORSED, ACTIVE, SUSPENDED, ENDED, REJECTED, WITHDRAWN } = MembershipStatus

/** The life of a council membership. */
export const membershipLife: LifeCycle<MembershipStatus> = {
  kind: RecordKind.MEMBERSHIP,
  transitions: {
    [APPLIED]: [ENDORSED, REJECTED, WITHDRAWN],
    [ENDORSED]: [ACTIVE, REJECTED, WITHDRAWN],
    [ACTIVE]: [SUSPENDED, ENDED],
    [SUSPENDED]: [ACTIVE, ENDED],
    [ENDED]: [],
    [REJECTED]: [],
    [WITHDRAWN]: [],
  },
}

/** Those that wait for a reviewer. */
export const applications: readonly MembershipStatus[] = [APPLIED, ENDORSED]

/** Those that hold their seat. */
export const sitting: readonly MembershipStatus[] = [ACTIVE, SUSPENDED]
