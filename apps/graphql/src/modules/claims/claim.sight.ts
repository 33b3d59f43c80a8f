import { ClaimStatus, Role, ScopeKind } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { sideOf } from './claim.policy.ts'
import type { ClaimRow, EvaluationRow } from './claim.rows.ts'

/** Whether the viewer would see a claim of these parties; the same as `visible` says of a row. */
export function seesClaimsOf(
  { role, scopeKind, scopeId }: ActingGrant,
  party: Pick<ClaimRow, 'enterpriseId' | 'takerEnterpriseId' | 'councilId' | 'communityId' | 'streetId'>,
): boolean {
  if (role === Role.ENTERPRISE_REP)
    return scopeId === party.enterpriseId || scopeId === party.takerEnterpriseId
  if (role === Role.COUNCIL_OFFICER) return scopeId === party.councilId
  if (role === Role.COMMUNITY_STAFF) return scopeId === party.communityId
  return scopeKind === ScopeKind.STREET ? scopeId === party.streetId : scopeKind === ScopeKind.DISTRICT
}

const day = 86_400_000

/** The states in which both sides' evaluations are open. */
const open: readonly ClaimStatus[] = [ClaimStatus.EVALUATED, ClaimStatus.ARCHIVED]

/** Blind until both are in or the term ended: until then a side sees its own. Then both, street and district. */
export function evaluationsSeenBy(acting: ActingGrant, claim: ClaimRow): EvaluationRow[] {
  const side = sideOf(acting, claim)
  if (!open.includes(claim.status)) return claim.evaluations.filter((evaluation) => evaluation.side === side)
  return seesOpenEvaluations(acting, claim) ? claim.evaluations : []
}

/** Whether the evaluations are open, and to this viewer: the two sides, the street and the district. */
export function seesOpenEvaluations(acting: ActingGrant, claim: ClaimRow): boolean {
  if (!open.includes(claim.status)) return false
  const oversees = acting.scopeKind === ScopeKind.STREET || acting.scopeKind === ScopeKind.DISTRICT
  return oversees || sideOf(acting, claim) !== null
}

/** That the two sides' ratings lie far apart is for those who look into it. */
export function differenceSeenBy({ scopeKind }: ActingGrant, claim: ClaimRow): boolean {
  return claim.evaluationsDiffer && (scopeKind === ScopeKind.STREET || scopeKind === ScopeKind.DISTRICT)
}

/** Whether the two sides have each other's numbers: from ACCEPTED until some days after the end. */
export function sharesContacts(claim: ClaimRow, now: Date, contactsAfterDays: number): boolean {
  if (!claim.agreed) return false
  return claim.endedAt === null || now.getTime() < claim.endedAt.getTime() + contactsAfterDays * day
}

/** A place in the queue is seen by its holder. */
export function queuePositionSeenBy(acting: ActingGrant, claim: ClaimRow): number | null {
  return sideOf(acting, claim) === 'TAKER' ? claim.queuePosition : null
}
