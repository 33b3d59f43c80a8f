/** The life of a claim. */
export const ClaimStatus = {
  REQUESTED: 'REQUESTED',
  WAITLISTED: 'WAITLISTED',
  HELD: 'HELD',
  ACCEPTED: 'ACCEPTED',
  SCHEDULED: 'SCHEDULED',
  DELIVERED: 'DELIVERED',
  EVALUATED: 'EVALUATED',
  ARCHIVED: 'ARCHIVED',
  DECLINED: 'DECLINED',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
  NO_SHOW: 'NO_SHOW',
} as const
export type ClaimStatus = (typeof ClaimStatus)[keyof typeof ClaimStatus]

/** The two sides of a claim. */
export const ClaimSide = { TAKER: 'TAKER', PROVIDER: 'PROVIDER' } as const
export type ClaimSide = (typeof ClaimSide)[keyof typeof ClaimSide]

/** How a delivery came to stand. */
export const DeliveryStatus = {
  RECORDED: 'RECORDED',
  CONFIRMED: 'CONFIRMED',
  CONFIRMED_BY_SYSTEM: 'CONFIRMED_BY_SYSTEM',
  DISPUTED: 'DISPUTED',
  SETTLED: 'SETTLED',
} as const
export type DeliveryStatus = (typeof DeliveryStatus)[keyof typeof DeliveryStatus]

/** Why a claim was cancelled where the system, not a person, gives the reason. */
export const SystemCancelReason = {
  NO_AGREEMENT: 'NO_AGREEMENT',
  OFFER_CLOSED: 'OFFER_CLOSED',
  OFFER_EXPIRED: 'OFFER_EXPIRED',
  OFFER_WITHDRAWN: 'OFFER_WITHDRAWN',
  TERMS_CHANGED: 'TERMS_CHANGED',
  UNDONE: 'UNDONE',
} as const
export type SystemCancelReason = (typeof SystemCancelReason)[keyof typeof SystemCancelReason]

/** What a configured reason is given for. */
export const ReasonUse = { CANCEL_CLAIM: 'CANCEL_CLAIM', DECLINE_CLAIM: 'DECLINE_CLAIM' } as const
export type ReasonUse = (typeof ReasonUse)[keyof typeof ReasonUse]
