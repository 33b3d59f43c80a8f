import { Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** What was changed of a district is read by who keeps it and who audits it. */
export function readsDistrictTimeline({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN || role === Role.AUDITOR
}
