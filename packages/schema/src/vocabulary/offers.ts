/** The four into the community. */
export const OfferKind = {
  PRODUCT: 'PRODUCT',
  SERVICE: 'SERVICE',
  GOVERNANCE: 'GOVERNANCE',
  CULTURE: 'CULTURE',
} as const
export type OfferKind = (typeof OfferKind)[keyof typeof OfferKind]

/** Who reviews the offers of a category: the council alone, or the district after it. */
export const ReviewLevel = { COUNCIL: 'COUNCIL', DISTRICT: 'DISTRICT' } as const
export type ReviewLevel = (typeof ReviewLevel)[keyof typeof ReviewLevel]

/** The life of an offer. */
export const OfferStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  PUBLISHED: 'PUBLISHED',
  PAUSED: 'PAUSED',
  CLOSED: 'CLOSED',
  EXPIRED: 'EXPIRED',
  WITHDRAWN: 'WITHDRAWN',
} as const
export type OfferStatus = (typeof OfferStatus)[keyof typeof OfferStatus]

/** Why an offer is paused: resuming a membership brings back only what its suspension paused. */
export const PauseCause = { PUBLISHER: 'PUBLISHER', SUSPENSION: 'SUSPENSION' } as const
export type PauseCause = (typeof PauseCause)[keyof typeof PauseCause]

/** What a reviewer answers. */
export const ReviewDecision = { PASS: 'PASS', RETURN: 'RETURN' } as const
export type ReviewDecision = (typeof ReviewDecision)[keyof typeof ReviewDecision]

/** The life of one numbered version of an offer's agreed text. */
export const TermsStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  CURRENT: 'CURRENT',
  SUPERSEDED: 'SUPERSEDED',
  DISCARDED: 'DISCARDED',
} as const
export type TermsStatus = (typeof TermsStatus)[keyof typeof TermsStatus]

/** Who publishes an offer. */
export const PublisherKind = { ENTERPRISE: 'ENTERPRISE', COUNCIL: 'COUNCIL' } as const
export type PublisherKind = (typeof PublisherKind)[keyof typeof PublisherKind]

/** Where an offer takes place. */
export const OfferPlace = {
  AT_COMPOUND: 'AT_COMPOUND',
  AT_BUILDING: 'AT_BUILDING',
  ONLINE: 'ONLINE',
} as const
export type OfferPlace = (typeof OfferPlace)[keyof typeof OfferPlace]

/** What an offer's capacity counts. */
export const OfferUnit = { SESSION: 'SESSION', HOUSEHOLD: 'HOUSEHOLD', PERSON: 'PERSON' } as const
export type OfferUnit = (typeof OfferUnit)[keyof typeof OfferUnit]

/** What residents pay. */
export const PricePolicy = { FREE: 'FREE', DISCOUNTED: 'DISCOUNTED', PAID: 'PAID' } as const
export type PricePolicy = (typeof PricePolicy)[keyof typeof PricePolicy]

/** How an offer's times are given. */
export const TimeMode = { SLOTS: 'SLOTS', WHOLE_DAYS: 'WHOLE_DAYS', BY_AGREEMENT: 'BY_AGREEMENT' } as const
export type TimeMode = (typeof TimeMode)[keyof typeof TimeMode]

/** How freed places go to those who wait. */
export const QueueRule = { FIRST_COME: 'FIRST_COME', UNSERVED_FIRST: 'UNSERVED_FIRST' } as const
export type QueueRule = (typeof QueueRule)[keyof typeof QueueRule]

/** How an offer's service area is drawn. */
export const ServiceAreaKind = {
  DISTRICT: 'DISTRICT',
  STREETS: 'STREETS',
  COMMUNITIES: 'COMMUNITIES',
  RADIUS: 'RADIUS',
} as const
export type ServiceAreaKind = (typeof ServiceAreaKind)[keyof typeof ServiceAreaKind]

/** For whom an offer or a need is. */
export const Audience = {
  OLDER: 'OLDER',
  CHILDREN: 'CHILDREN',
  PARENTS: 'PARENTS',
  DISABLED: 'DISABLED',
  LOW_INCOME: 'LOW_INCOME',
  RIDERS: 'RIDERS',
  YOUTH: 'YOUTH',
  PET_OWNERS: 'PET_OWNERS',
  EVERYONE: 'EVERYONE',
} as const
export type Audience = (typeof Audience)[keyof typeof Audience]

/** The orders of the offer list. */
export const OfferSort = { NEWEST: 'NEWEST', DISTANCE: 'DISTANCE', PLACES_LEFT: 'PLACES_LEFT' } as const
export type OfferSort = (typeof OfferSort)[keyof typeof OfferSort]
