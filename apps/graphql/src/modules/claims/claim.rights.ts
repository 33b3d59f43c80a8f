import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { ClaimSide, CouncilStatus, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { actingViewer, type Work } from '../../platform/work.ts'

export type Condition = RawBuilder<SqlBool>

export const never = sql<SqlBool>`false`
const always = sql<SqlBool>`true`

/** Whether the viewer sees a claim: both parties, the offer's council, the street, the district, auditors. */
export function visible(work: Work): Condition {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.ENTERPRISE_REP)
    return sql`(claim.enterprise_id = ${scopeId} or claim.taker_enterprise_id = ${scopeId})`
  if (role === Role.COUNCIL_OFFICER) return sql`claim.council_id = ${scopeId}`
  if (role === Role.COMMUNITY_STAFF) return sql`claim.community_id = ${scopeId}`
  if (scopeKind === ScopeKind.STREET) return sql`(claim.street_id = ${scopeId} or ${succeeds(scopeId)})`
  return scopeKind === ScopeKind.DISTRICT ? always : never
}

/** Whether the viewer looks after others' claims: the street, the district and their auditors. */
export function oversees(work: Work): Condition {
  const { scopeKind } = actingViewer(work).acting
  return scopeKind === ScopeKind.STREET || scopeKind === ScopeKind.DISTRICT ? always : never
}

/** Whether the viewer acts for a side. The same as `sideOf` of the policy says of a row. */
export function onSide(work: Work, side: ClaimSide): Condition {
  const { role, scopeId } = actingViewer(work).acting
  if (side === ClaimSide.TAKER) {
    if (role === Role.COMMUNITY_STAFF) return sql`claim.community_id = ${scopeId}`
    if (role === Role.ENTERPRISE_REP) return sql`claim.taker_enterprise_id = ${scopeId}`
    if (role !== Role.STREET_STAFF) return never
    return sql`(claim.street_id = ${scopeId} and not ${takerStaffed(work)})`
  }
  if (role === Role.ENTERPRISE_REP) return sql`claim.enterprise_id = ${scopeId}`
  if (role === Role.COUNCIL_OFFICER)
    return sql`(claim.council_id = ${scopeId} and claim.enterprise_id is null)`
  return role === Role.STREET_STAFF ? succeeds(scopeId) : never
}

/** Whether anybody works for the claim's taker today; otherwise its street does. */
export function takerStaffed(work: Pick<Work, 'clock'>): Condition {
  const today = dayOf(work.clock.now())
  return sql`exists (select from role_grant staff
    where staff.role in (${Role.COMMUNITY_STAFF}, ${Role.ENTERPRISE_REP})
      and staff.scope_id = coalesce(claim.community_id, claim.taker_enterprise_id)
      and staff.valid_from <= ${today} and (staff.valid_until is null or staff.valid_until >= ${today}))`
}

/** The street keeps what a council promised itself, once the council is dissolved. */
function succeeds(streetId: string): Condition {
  return sql`(claim.enterprise_id is null and claim.council_id in (select gone.id from council gone
    where gone.street_id = ${streetId} and gone.status = ${CouncilStatus.DISSOLVED}))`
}
