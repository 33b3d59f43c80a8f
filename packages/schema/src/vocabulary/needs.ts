/** The life of a need. */
export const NeedStatus = {
  OPEN: 'OPEN',
  PARTLY_MET: 'PARTLY_MET',
  MET: 'MET',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const
export type NeedStatus = (typeof NeedStatus)[keyof typeof NeedStatus]

/** How soon a need wants an answer. */
export const Urgency = { LOW: 'LOW', NORMAL: 'NORMAL', URGENT: 'URGENT' } as const
export type Urgency = (typeof Urgency)[keyof typeof Urgency]

/** What a list of needs is ordered by. */
export const NeedSort = { NEWEST: 'NEWEST', DISTANCE: 'DISTANCE' } as const
export type NeedSort = (typeof NeedSort)[keyof typeof NeedSort]
