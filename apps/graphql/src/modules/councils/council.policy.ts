import { Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

const applicants: readonly Role[] = [
  Role.DISTRICT_ADMIN,
  Role.STREET_STAFF,
  Role.COMMUNITY_STAFF,
  Role.ENTERPRISE_REP,
]

/** Whoever acts for a party, and the district for any. */
export function mayApplyTo({ role }: ActingGrant): boolean {
  return applicants.includes(role)
}

/** Councils come and go with the district. */
export function mayDissolve({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN
}
