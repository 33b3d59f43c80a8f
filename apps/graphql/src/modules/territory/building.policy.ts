import { Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** The district's administrators and the staff of its street keep a building's facts. */
export function mayKeepBuilding({ role, scopeId }: ActingGrant, streetId: string): boolean {
  return role === Role.DISTRICT_ADMIN || (role === Role.STREET_STAFF && scopeId === streetId)
}
