import { Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** Whether the viewer acts for this enterprise. */
export function represents(acting: ActingGrant, enterpriseId: string): boolean {
  return acting.role === Role.ENTERPRISE_REP && acting.scopeId === enterpriseId
}

const licenceReaders: readonly Role[] = [
  Role.DISTRICT_ADMIN,
  Role.STREET_STAFF,
  Role.COUNCIL_OFFICER,
  Role.AUDITOR,
]

/** A licence is looked at by whoever decides about the enterprise, and by itself. */
export function maySeeLicence(acting: ActingGrant, enterpriseId: string): boolean {
  return licenceReaders.includes(acting.role) || represents(acting, enterpriseId)
}

/** Its representatives keep its name and contact right; the district corrects them. */
export function mayUpdate(acting: ActingGrant, enterpriseId: string): boolean {
  return acting.role === Role.DISTRICT_ADMIN || represents(acting, enterpriseId)
}
