import { type RawBuilder, sql, type SqlBool } from 'kysely'
import { Role, ScopeKind } from '@youlin/schema'
import { actingViewer, type Work } from '../../platform/work.ts'

/**
 * What the viewer has to do with, as a condition on grants or invitations: the district, or what lies in a street;
 * street staff the staff of their communities, a representative those of the own enterprise.
 */
export function inReach(work: Work): RawBuilder<SqlBool> {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.DISTRICT_ADMIN) return sql`true`
  if (role === Role.AUDITOR) return scopeKind === ScopeKind.DISTRICT ? sql`true` : inStreet(scopeId)
  if (role === Role.STREET_STAFF) {
    return sql`(role = ${Role.COMMUNITY_STAFF}
      and scope_id in (select id from community where street_id = ${scopeId}))`
  }
  if (role !== Role.ENTERPRISE_REP) return sql`false`
  return sql`(role = ${Role.ENTERPRISE_REP} and scope_id = ${scopeId})`
}

/** Grants or invitations on a scope; a street stands for whatever lies in it. */
export function onScope({
  scopeKind,
  scopeId,
}: {
  scopeKind: ScopeKind
  scopeId: string
}): RawBuilder<SqlBool> {
  return scopeKind === ScopeKind.STREET ? inStreet(scopeId) : sql`scope_id = ${scopeId}`
}

function inStreet(streetId: string): RawBuilder<SqlBool> {
  return sql`(scope_id = ${streetId}
    or scope_id in (select id from community where street_id = ${streetId})
    or scope_id in (select id from council where street_id = ${streetId})
    or scope_id in (select enterprise_id from enterprise_building
      join building on building.id = building_id where street_id = ${streetId}))`
}
