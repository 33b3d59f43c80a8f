import { DisputeStatus, Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'

/** The district reads disputes, and so does who audits the whole of it; neither side does. */
export function readsDisputes({ role, scopeKind }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN || (role === Role.AUDITOR && scopeKind === ScopeKind.DISTRICT)
}

/** The district decides what is open. */
export function mayDecide({ role }: ActingGrant, { status }: { status: DisputeStatus }): boolean {
  return role === Role.DISTRICT_ADMIN && status === DisputeStatus.OPEN
}

/** The present representatives are asked for their papers once. */
export function mayAskForPapers(
  acting: ActingGrant,
  dispute: { status: DisputeStatus; papersAskedAt?: Date | null },
): boolean {
  return mayDecide(acting, dispute) && !dispute.papersAskedAt
}
