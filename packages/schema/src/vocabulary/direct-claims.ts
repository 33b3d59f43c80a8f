/** The life of a direct claim: a need claimed without an offer. */
export const DirectClaimStatus = {
  REQUESTED: 'REQUESTED',
  CONFIRMED: 'CONFIRMED',
  DONE: 'DONE',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
} as const
export type DirectClaimStatus = (typeof DirectClaimStatus)[keyof typeof DirectClaimStatus]

/** Who claims a need directly: a guest has no account. */
export const Claimant = {
  GUEST: 'GUEST',
  COMMUNITY: 'COMMUNITY',
  ENTERPRISE: 'ENTERPRISE',
  COUNCIL: 'COUNCIL',
} as const
export type Claimant = (typeof Claimant)[keyof typeof Claimant]

/** How its need ended, where that cancelled a direct claim. */
export const NeedEnd = {
  NEED_MET: 'NEED_MET',
  NEED_WITHDRAWN: 'NEED_WITHDRAWN',
  NEED_EXPIRED: 'NEED_EXPIRED',
} as const
export type NeedEnd = (typeof NeedEnd)[keyof typeof NeedEnd]
