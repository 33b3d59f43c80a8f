import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { ofStreet } from '../needs/index.ts'

type Condition = RawBuilder<SqlBool>

const never = sql<SqlBool>`false`

/**
 * Whether the viewer sees a direct claim, of the tables direct_claim, need and community: the need's party, whoever
 * claimed, the need's street, the district and auditors. Others see how much is promised and met.
 */
export function visible(work: Work): Condition {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.COMMUNITY_STAFF)
    return sql`(need.community_id = ${scopeId} or direct_claim.community_id = ${scopeId})`
  if (role === Role.ENTERPRISE_REP)
    return sql`(need.enterprise_id = ${scopeId} or direct_claim.enterprise_id = ${scopeId})`
  if (role === Role.COUNCIL_OFFICER) return sql`direct_claim.council_id = ${scopeId}`
  if (scopeKind === ScopeKind.STREET) return ofStreet(scopeId)
  return scopeKind === ScopeKind.DISTRICT ? sql`true` : never
}

/** Whether the viewer acts for the need's party: its staff, or the street where nobody works for a community. */
export function ofNeedsStaff(work: Work): Condition {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.COMMUNITY_STAFF) return sql`need.community_id = ${scopeId}`
  if (role === Role.ENTERPRISE_REP) return sql`need.enterprise_id = ${scopeId}`
  if (role !== Role.STREET_STAFF) return never
  return sql`(community.street_id = ${scopeId} and not ${needStaffed(work)})`
}

/** Whether anybody works for the need's community today; an enterprise has its representatives. */
export function needStaffed(work: Pick<Work, 'clock'>): Condition {
  const today = dayOf(work.clock.now())
  return sql`(need.community_id is null or exists (select from role_grant staff
    where staff.role = ${Role.COMMUNITY_STAFF} and staff.scope_id = need.community_id
      and staff.valid_from <= ${today} and (staff.valid_until is null or staff.valid_until >= ${today})))`
}

/** The street that looks after a need: the community's, or that of its building or else the enterprise's first one. */
export const streetOfNeed = sql<string | null>`coalesce(community.street_id, (select building.street_id
  from enterprise_building seat join building on building.id = coalesce(need.building_id, seat.building_id)
  where seat.enterprise_id = need.enterprise_id order by seat.id limit 1))`
