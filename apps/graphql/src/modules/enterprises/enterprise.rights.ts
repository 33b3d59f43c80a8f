import { type ExpressionBuilder, type RawBuilder, sql, type SqlBool } from 'kysely'
import { EnterpriseStatus, Role, ScopeKind } from '@youlin/schema'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { TerritoryTables } from '../territory/index.ts'
import type { EnterpriseTables } from './enterprise.rows.ts'

type Tables = EnterpriseTables & TerritoryTables
type Where = ExpressionBuilder<Tables, 'enterprise'>

/** Whether the viewer sees what is not their own: until it is verified, an enterprise's users do not. */
export function seesOthers(work: Work): RawBuilder<SqlBool> {
  const { role, scopeId } = actingViewer(work).acting
  if (role !== Role.ENTERPRISE_REP) return sql`true`
  return sql`exists (select from enterprise viewed_by
    where viewed_by.id = ${scopeId} and viewed_by.status = ${EnterpriseStatus.VERIFIED})`
}

/** Whether the viewer is it, or decides about it: where it sits or applies, the district and its auditors. */
export function decidesAbout(work: Work, where: Where) {
  const { role, scopeKind, scopeId } = actingViewer(work).acting
  if (role === Role.ENTERPRISE_REP) return where('enterprise.id', '=', scopeId)
  if (scopeKind === ScopeKind.DISTRICT) return sql<SqlBool>`true`
  if (scopeKind === ScopeKind.COUNCIL) return appliesTo(sql`m.council_id = ${scopeId}`)
  if (scopeKind !== ScopeKind.STREET) return sql<SqlBool>`false`
  const ofStreet = sql`m.council_id in (select id from council where street_id = ${scopeId})`
  return where.or([sitsIn(where, 'streetId', scopeId), appliesTo(ofStreet)])
}

/** Whether it sits in a building, or in a building of a street. */
export function sitsIn(where: Where, column: 'buildingId' | 'streetId', id: string) {
  const seats = where
    .selectFrom('enterpriseBuilding')
    .innerJoin('building', 'building.id', 'enterpriseBuilding.buildingId')
    .select('enterpriseBuilding.id')
    .whereRef('enterpriseBuilding.enterpriseId', '=', 'enterprise.id')
  return where.exists(
    column === 'buildingId'
      ? seats.where('enterpriseBuilding.buildingId', '=', id)
      : seats.where('building.streetId', '=', id),
  )
}

/** Its council's officers decide about it; the table is the next module's, which knows this one. */
function appliesTo(which: RawBuilder<unknown>) {
  return sql<SqlBool>`exists (select from council_membership m
    where m.enterprise_id = ${sql.ref('enterprise.id')} and ${which})`
}
