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
  ENTERPRISE_CLOSED: 'ENTERPRISE_CLOSED',
} as const
export type MembershipEndCause = (typeof MembershipEndCause)[keyof typeof MembershipEndCause]
