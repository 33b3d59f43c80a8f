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
