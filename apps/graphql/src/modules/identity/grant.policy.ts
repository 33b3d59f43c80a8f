import { Role, ScopeKind } from '@youlin/schema'

const scopesOfRole: Record<Role, readonly ScopeKind[]> = {
  [Role.DISTRICT_ADMIN]: [ScopeKind.DISTRICT],
  [Role.STREET_STAFF]: [ScopeKind.STREET],
  [Role.COMMUNITY_STAFF]: [ScopeKind.COMMUNITY],
  [Role.ENTERPRISE_REP]: [ScopeKind.ENTERPRISE],
  [Role.AUDITOR]: [ScopeKind.DISTRICT, ScopeKind.STREET],
  // Comes with the seat of chair or secretary and ends with it, never by hand.
  [Role.COUNCIL_OFFICER]: [],
}

/** Whether an administrator may grant the role on a scope of that kind. */
export function mayBeGrantedByHand(role: Role, scope: ScopeKind): boolean {
  return scopesOfRole[role].includes(scope)
}
