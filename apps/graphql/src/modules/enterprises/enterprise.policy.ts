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
