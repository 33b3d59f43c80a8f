import { NeedStatus } from '@youlin/schema'

/** Whether a claim may still answer a need. */
export function isUnmet(status: NeedStatus): boolean {
  return status === NeedStatus.OPEN || status === NeedStatus.PARTLY_MET
}
