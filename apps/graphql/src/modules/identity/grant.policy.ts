import { Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

const scopesOfRole: Record<Role, readonly ScopeKind[]> = {
  [Role.DISTRICT_ADMIN]: [ScopeKind.DISTRICT],
  [Role.STREET_STAFF]: [ScopeKind.STREET],
  [Role.COMMUNITY_STAFF]: [ScopeKind.COMMUNITY],
  [Role.ENTERPRISE_REP]: [ScopeKind.ENTERPRISE],
  [Role.AUDITOR]: [ScopeKind.DISTRICT, ScopeKind.STREET],
  // Comes with the seat of chair or secretary and ends with it, never by hand.
  [Role.COUNCIL_OFFICER]: [],
}

/** The kinds of scope that a role is granted on by hand or by an invitation. */
export const scopeKindsOf = (role: Role): readonly ScopeKind[] => scopesOfRole[role]

/** Whether an administrator may grant the role on a scope of that kind. */
export function mayBeGrantedByHand(role: Role, scope: ScopeKind): boolean {
  return scopesOfRole[role].includes(scope)
}

/** The roles that somebody invites to and ends, each within what they reach. */
export function rolesManagedBy({ role }: ActingGrant): readonly Role[] {
  if (role === Role.DISTRICT_ADMIN) return Object.values(Role)
  if (role === Role.STREET_STAFF) return [Role.COMMUNITY_STAFF]
  return role === Role.ENTERPRISE_REP ? [Role.ENTERPRISE_REP] : []
}

/** Whoever manages roles within what they reach may read the numbers of these people, for a reason. */
export function mayRevealPeople(acting: ActingGrant): boolean {
  return rolesManagedBy(acting).length > 0
}

/** Whether somebody reads what the district knows of its people: their grants, and when they signed in. */
export function mayReadPeople({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN || role === Role.AUDITOR
}
