import { ClaimSide, CouncilStatus, Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** What decides who acts for which side of a claim. */
export interface ClaimParties {
  /** Null where an enterprise takes. */
  communityId: string | null
  takerEnterpriseId: string | null
  streetId: string
  /** Null where the council itself gives. */
  enterpriseId: string | null
  councilId: string
  councilStreetId: string
  councilStatus: CouncilStatus
  /** Whether anybody works for the taker today. */
  takerStaffed: boolean
}

/** The side that the viewer acts for, or null. */
export function sideOf({ role, scopeId }: ActingGrant, claim: ClaimParties): ClaimSide | null {
  if (role === Role.COMMUNITY_STAFF) return scopeId === claim.communityId ? ClaimSide.TAKER : null
  if (role === Role.ENTERPRISE_REP) {
    if (scopeId === claim.takerEnterpriseId) return ClaimSide.TAKER
    return scopeId === claim.enterpriseId ? ClaimSide.PROVIDER : null
  }
  if (role === Role.COUNCIL_OFFICER)
    return claim.enterpriseId === null && scopeId === claim.councilId ? ClaimSide.PROVIDER : null
  if (role !== Role.STREET_STAFF) return null
  if (scopeId === claim.streetId && !claim.takerStaffed) return ClaimSide.TAKER
  const succeeds = claim.enterpriseId === null && claim.councilStatus === CouncilStatus.DISSOLVED
  return succeeds && scopeId === claim.councilStreetId ? ClaimSide.PROVIDER : null
}

/** The street of the compound settles what the two sides count differently, and so may the district. */
export function settlesDeliveries(
  { role, scopeId }: ActingGrant,
  { streetId }: Pick<ClaimParties, 'streetId'>,
): boolean {
  return role === Role.DISTRICT_ADMIN || (role === Role.STREET_STAFF && scopeId === streetId)
}

/** Who may claim for a compound: its community's staff; the street and the district on its behalf. */
export function claimsFor(
  { role, scopeKind, scopeId }: ActingGrant,
  { communityId, streetId }: Pick<ClaimParties, 'communityId' | 'streetId'>,
): boolean {
  if (role === Role.COMMUNITY_STAFF) return scopeId === communityId
  if (role === Role.STREET_STAFF) return scopeId === streetId
  return role === Role.DISTRICT_ADMIN && scopeKind === ScopeKind.DISTRICT
}
