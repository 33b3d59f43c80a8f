import { Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** Where a compound lies. */
export interface CompoundPlace {
  communityId: string
  streetId: string
}

/** The district's administrators, and the staff of its street and of its community, keep a compound's facts. */
export function mayKeepCompound({ role, scopeId }: ActingGrant, place: CompoundPlace): boolean {
  if (role === Role.DISTRICT_ADMIN) return true
  if (role === Role.STREET_STAFF) return scopeId === place.streetId
  return role === Role.COMMUNITY_STAFF && scopeId === place.communityId
}
