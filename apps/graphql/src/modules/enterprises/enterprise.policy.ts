import { Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** Whether the viewer acts for this enterprise. */
export function represents(acting: ActingGrant, enterpriseId: string): boolean {
  return acting.role === Role.ENTERPRISE_REP && acting.scopeId === enterpriseId
}

/** Its representatives keep its name and contact right; the district corrects them. */
export function mayUpdate(acting: ActingGrant, enterpriseId: string): boolean {
  return acting.role === Role.DISTRICT_ADMIN || represents(acting, enterpriseId)
}

/** The district refuses and closes. */
export function mayDecide({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN
}

/** The staff who decide about an enterprise may read its contact's number in full, for a reason. */
export function mayReveal({ role }: ActingGrant, { decides }: { decides: boolean }): boolean {
  return decides && (role === Role.DISTRICT_ADMIN || role === Role.STREET_STAFF)
}
