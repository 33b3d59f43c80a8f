/**
 * The words of the product's records: every enum of the API, once, as const objects.
 * Key and value are one word, so that the API, the database and both apps say the same.
 */

/** What a person may act as. A role is granted on a scope, from–until; it is never a column on the user. */
export const Role = {
  DISTRICT_ADMIN: 'DISTRICT_ADMIN',
  STREET_STAFF: 'STREET_STAFF',
  COMMUNITY_STAFF: 'COMMUNITY_STAFF',
  COUNCIL_OFFICER: 'COUNCIL_OFFICER',
  ENTERPRISE_REP: 'ENTERPRISE_REP',
  AUDITOR: 'AUDITOR',
} as const
export type Role = (typeof Role)[keyof typeof Role]

/** The kind of record that a role is granted on. */
export const ScopeKind = {
  DISTRICT: 'DISTRICT',
  STREET: 'STREET',
  COMMUNITY: 'COMMUNITY',
  COUNCIL: 'COUNCIL',
  ENTERPRISE: 'ENTERPRISE',
} as const
export type ScopeKind = (typeof ScopeKind)[keyof typeof ScopeKind]

/** The app that a role works in. */
export const AppName = { ADMIN: 'ADMIN', PORTAL: 'PORTAL' } as const
export type AppName = (typeof AppName)[keyof typeof AppName]

/** The coordinate system of a stored point (GB/T 18522, GB 22021): never left to be guessed. */
export const CoordinateSystem = { WGS84: 'WGS84', GCJ02: 'GCJ02', CGCS2000: 'CGCS2000' } as const
export type CoordinateSystem = (typeof CoordinateSystem)[keyof typeof CoordinateSystem]

/** What stands on a place where enterprises sit. */
export const BuildingKind = {
  OFFICE_BUILDING: 'OFFICE_BUILDING',
  BUSINESS_QUARTER: 'BUSINESS_QUARTER',
  MARKET: 'MARKET',
} as const
export type BuildingKind = (typeof BuildingKind)[keyof typeof BuildingKind]

/** The life of an enterprise's registration. */
export const EnterpriseStatus = {
  REGISTERED: 'REGISTERED',
  VERIFIED: 'VERIFIED',
  REFUSED: 'REFUSED',
  CLOSED: 'CLOSED',
} as const
export type EnterpriseStatus = (typeof EnterpriseStatus)[keyof typeof EnterpriseStatus]

/** What kind of organisation is registered; all of them act as an enterprise does. */
export const EnterpriseKind = {
  ENTERPRISE: 'ENTERPRISE',
  PROPERTY_MANAGER: 'PROPERTY_MANAGER',
  UNIT: 'UNIT',
} as const
export type EnterpriseKind = (typeof EnterpriseKind)[keyof typeof EnterpriseKind]

/** The life of a building council. */
export const CouncilStatus = { FORMING: 'FORMING', ACTIVE: 'ACTIVE', DISSOLVED: 'DISSOLVED' } as const
export type CouncilStatus = (typeof CouncilStatus)[keyof typeof CouncilStatus]

/** A seat on a council; chair and secretary carry the role COUNCIL_OFFICER while they last. */
export const Seat = {
  CHAIR: 'CHAIR',
  VICE_CHAIR: 'VICE_CHAIR',
  DIRECTOR: 'DIRECTOR',
  SECRETARY: 'SECRETARY',
  OBSERVER: 'OBSERVER',
} as const
export type Seat = (typeof Seat)[keyof typeof Seat]

/** What kind of party sits on a council. */
export const MemberKind = { ENTERPRISE: 'ENTERPRISE', COMMUNITY: 'COMMUNITY', STREET: 'STREET' } as const
export type MemberKind = (typeof MemberKind)[keyof typeof MemberKind]

/** The life of a council membership. */
export const MembershipStatus = {
  APPLIED: 'APPLIED',
  ENDORSED: 'ENDORSED',
  ACTIVE: 'ACTIVE',
  SUSPENDED: 'SUSPENDED',
  ENDED: 'ENDED',
  REJECTED: 'REJECTED',
  WITHDRAWN: 'WITHDRAWN',
} as const
export type MembershipStatus = (typeof MembershipStatus)[keyof typeof MembershipStatus]

/** Why a membership ended. */
export const MembershipEndCause = {
  RESIGNED: 'RESIGNED',
  EXPELLED: 'EXPELLED',
  TERM_OVER: 'TERM_OVER',
  COUNCIL_DISSOLVED: 'COUNCIL_DISSOLVED',
} as const
export type MembershipEndCause = (typeof MembershipEndCause)[keyof typeof MembershipEndCause]

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

/** What an uploaded file is for; decides its accepted types. */
export const FilePurpose = {
  PICTURE: 'PICTURE',
  QUALIFICATION: 'QUALIFICATION',
  LICENCE: 'LICENCE',
  EVIDENCE: 'EVIDENCE',
  ATTACHMENT: 'ATTACHMENT',
} as const
export type FilePurpose = (typeof FilePurpose)[keyof typeof FilePurpose]

/** The records that have a timeline. */
export const RecordKind = {
  DISTRICT: 'DISTRICT',
  STREET: 'STREET',
  COMMUNITY: 'COMMUNITY',
  COMPOUND: 'COMPOUND',
  BUILDING: 'BUILDING',
  ENTERPRISE: 'ENTERPRISE',
  COUNCIL: 'COUNCIL',
  MEMBERSHIP: 'MEMBERSHIP',
  OFFER: 'OFFER',
  CLAIM: 'CLAIM',
  NEED: 'NEED',
  USER: 'USER',
  ROLE_GRANT: 'ROLE_GRANT',
} as const
export type RecordKind = (typeof RecordKind)[keyof typeof RecordKind]

/** Where a change came from. */
export const ChangeSource = { WEB: 'WEB', IMPORT: 'IMPORT', SYSTEM: 'SYSTEM', COMMAND: 'COMMAND' } as const
export type ChangeSource = (typeof ChangeSource)[keyof typeof ChangeSource]

/** The kinds of work that wait for somebody; each is a list with a count. */
export const TodoKind = {
  OFFER_TO_REVIEW: 'OFFER_TO_REVIEW',
  OFFER_RETURNED: 'OFFER_RETURNED',
  MEMBERSHIP_TO_ENDORSE: 'MEMBERSHIP_TO_ENDORSE',
  MEMBERSHIP_TO_APPROVE: 'MEMBERSHIP_TO_APPROVE',
  CLAIM_TO_ANSWER: 'CLAIM_TO_ANSWER',
  TIME_TO_ANSWER: 'TIME_TO_ANSWER',
  PLACE_TO_TAKE: 'PLACE_TO_TAKE',
  DELIVERY_TO_RECORD: 'DELIVERY_TO_RECORD',
  DELIVERY_TO_CONFIRM: 'DELIVERY_TO_CONFIRM',
  DELIVERY_TO_SETTLE: 'DELIVERY_TO_SETTLE',
  NO_SHOW_TO_ANSWER: 'NO_SHOW_TO_ANSWER',
  CLAIM_TO_EVALUATE: 'CLAIM_TO_EVALUATE',
} as const
export type TodoKind = (typeof TodoKind)[keyof typeof TodoKind]
