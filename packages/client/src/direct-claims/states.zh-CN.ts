import type { DirectClaimStatus } from '@youlin/schema'

/** The states of a direct claim, for its card and for the log. */
export const directClaimStatesZh: Record<DirectClaimStatus, string> = {
  REQUESTED: '待确认',
  CONFIRMED: '已确认',
  DONE: '已落实',
  DECLINED: '已婉拒',
  WITHDRAWN: '已撤回',
  CANCELLED: '已取消',
}
