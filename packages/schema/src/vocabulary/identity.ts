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

/** How a role came to somebody. */
export const GrantOrigin = {
  BY_HAND: 'BY_HAND',
  SEAT: 'SEAT',
  INVITATION: 'INVITATION',
  REGISTRATION: 'REGISTRATION',
  IMPORT: 'IMPORT',
  SYSTEM: 'SYSTEM',
} as const
export type GrantOrigin = (typeof GrantOrigin)[keyof typeof GrantOrigin]

/** Where a day stands towards the term of a role. */
export const GrantState = { COMING: 'COMING', CURRENT: 'CURRENT', ENDED: 'ENDED' } as const
export type GrantState = (typeof GrantState)[keyof typeof GrantState]

/** What became of an invitation. */
export const InvitationStatus = {
  OPEN: 'OPEN',
  ACCEPTED: 'ACCEPTED',
  WITHDRAWN: 'WITHDRAWN',
  EXPIRED: 'EXPIRED',
} as const
export type InvitationStatus = (typeof InvitationStatus)[keyof typeof InvitationStatus]

/** Where a sign-in stands with the second factor; the district's administrators need one. */
export const SecondFactorState = {
  NOT_NEEDED: 'NOT_NEEDED',
  /** There is none yet, and the role needs one. */
  TO_ENROL: 'TO_ENROL',
  /** A code has to be given before anything else. */
  TO_PASS: 'TO_PASS',
  PASSED: 'PASSED',
} as const
export type SecondFactorState = (typeof SecondFactorState)[keyof typeof SecondFactorState]

/** The app that a role works in. */
export const AppName = { ADMIN: 'ADMIN', PORTAL: 'PORTAL' } as const
export type AppName = (typeof AppName)[keyof typeof AppName]
