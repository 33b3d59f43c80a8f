import { EnterpriseStatus, RecordKind } from '@youlin/schema'
import type { LifeCycle } from '../../platform/transitions.ts'

const { REGISTERED, VERIFIED, REFUSED, CLOSED } = EnterpriseStatus

/** The life of an enterprise's registration. */
export const enterpriseLife: LifeCycle<EnterpriseStatus> = {
  kind: RecordKind.ENTERPRISE,
  transitions: {
    [REGISTERED]: [VERIFIED, REFUSED, CLOSED],
    [VERIFIED]: [CLOSED],
    // Handed over to others, it begins anew.
    [REFUSED]: [VERIFIED, REGISTERED, CLOSED],
    [CLOSED]: [REGISTERED],
  },
}
