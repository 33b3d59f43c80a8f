import type { DirectClaimStatus } from '@youlin/schema'

export const directClaimStatesEn: Record<DirectClaimStatus, string> = {
  REQUESTED: 'To be confirmed',
  CONFIRMED: 'Confirmed',
  DONE: 'Done',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
  CANCELLED: 'Cancelled',
}
