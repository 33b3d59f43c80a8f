import { sql } from 'kysely'
import { CouncilStatus, EnterpriseStatus, FieldCode, Limits, type Role, ScopeKind } from '@youlin/schema'
import { inDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { GrantRow } from './grant.entity.ts'
import { scopeKindsOf } from './grant.policy.ts'

/** What a scope and its district are called. */
export interface Names {
  scopeName: string
  districtName: string
}

/** A grant with what it is called. */
export type NamedGrant = GrantRow & Names

type Scoped = Pick<GrantRow, 'districtId' | 'scopeKind' | 'scopeId'>

/** Something that a role can be granted on. */
export interface ScopeRow {
  id: string
  kind: ScopeKind
  name: string
  within: string | null
}

const tableOfScope: Record<ScopeKind, string> = {
  [ScopeKind.DISTRICT]: 'district',
  [ScopeKind.STREET]: 'street',
  [ScopeKind.COMMUNITY]: 'community',
  [ScopeKind.COUNCIL]: 'council',
  [ScopeKind.ENTERPRISE]: 'enterprise',
}

const over: readonly string[] = [EnterpriseStatus.CLOSED, EnterpriseStatus.REFUSED, CouncilStatus.DISSOLVED]

/** Adds names, each read in the grant's own district. */
export async function nameGrants<Row extends Scoped>(
  work: Work,
  grants: readonly Row[],
): Promise<(Row & Names)[]> {
  const names = new Map<string, string>()
  for (const [districtId, own] of Map.groupBy(grants, (grant) => grant.districtId)) {
    const found = await inDistrict(districtId, () => namesIn(work, districtId, own))
    for (const [id, name] of found) names.set(id, name)
  }
  return grants.map((grant) => ({
    ...grant,
    scopeName: names.get(grant.scopeId) ?? '',
    districtName: names.get(grant.districtId) ?? '',
  }))
}

/** The name of a scope in the present district, or undefined when there is none of that kind. */
export async function scopeName(work: Work, kind: ScopeKind, id: string): Promise<string | undefined> {
  return (await namesOf(work, kind, [id])).get(id)
}

/**
 * The name of a scope that roles can be granted on; not an enterprise or a council that is no more.
 * @throws INVALID_INPUT at `scopeId`
 */
export async function requireScope(work: Work, kind: ScopeKind, id: string): Promise<string> {
  const name = await scopeName(work, kind, id)
  if (name === undefined) throw invalidInput({ scopeId: FieldCode.NOT_FOUND })
  if (await isScopeOver(work, kind, id)) throw invalidInput({ scopeId: FieldCode.NOT_ALLOWED })
  return name
}

/** Whether an enterprise or a council is no more: nobody gets a role there. */
export async function isScopeOver(work: Work, kind: ScopeKind, id: string): Promise<boolean> {
  if (kind !== ScopeKind.ENTERPRISE && kind !== ScopeKind.COUNCIL) return false
  const found = await rows<Record<string, { id: string; status: string }>>(work.em)
    .selectFrom(tableOfScope[kind])
    .select('status')
    .where('id', '=', id)
    .executeTakeFirst()
  return found !== undefined && over.includes(found.status)
}

/** What the viewer can grant a role on or invite to, by part of its name; the district itself stands first. */
export async function searchScopes(
  work: Work,
  role: Role,
  search: string,
  first: number,
): Promise<ScopeRow[]> {
  const { acting } = actingViewer(work)
  const kinds = scopeKindsOf(role)
  const text = `%${search.slice(0, Limits.searchLength).replace(/[%_\\]/g, '\\$&')}%`
  const ofStreet = acting.scopeKind === ScopeKind.STREET ? acting.scopeId : null
  const parts = kinds.map((kind) => {
    if (kind === ScopeKind.DISTRICT) {
      return sql`select id, 'DISTRICT' as kind, name, null as within, 0 as place from district
        where id = ${acting.districtId} and ${ofStreet}::uuid is null`
    }
    if (kind === ScopeKind.STREET) {
      return sql`select id, 'STREET' as kind, name, null as within, 1 as place from street
        where ${ofStreet}::uuid is null or id = ${ofStreet}`
    }
    if (kind === ScopeKind.COMMUNITY) {
      return sql`select community.id, 'COMMUNITY' as kind, community.name, street.name as within, 1 as place
        from community join street on street.id = street_id where ${ofStreet}::uuid is null or street_id = ${ofStreet}`
    }
    return sql`select id, 'ENTERPRISE' as kind, name, credit_code as within, 1 as place from enterprise
      where status in (${EnterpriseStatus.REGISTERED}, ${EnterpriseStatus.VERIFIED}) and ${ofStreet}::uuid is null`
  })
  if (parts.length === 0) return []
  const found = await sql<ScopeRow>`select id, kind, name, within
    from (${sql.join(parts, sql` union all `)}) as scope
    where name like ${text} or within like ${text} order by place, within nulls first, name, id limit ${first}`.execute(
    rows(work.em),
  )
  return found.rows
}

async function namesIn(work: Work, districtId: string, grants: readonly Scoped[]) {
  const names = await namesOf(work, ScopeKind.DISTRICT, [districtId])
  for (const [kind, own] of Map.groupBy(grants, (grant) => grant.scopeKind)) {
    if (kind === ScopeKind.DISTRICT) continue
    const ids = own.map((grant) => grant.scopeId)
    for (const [id, name] of await namesOf(work, kind, ids)) names.set(id, name)
  }
  return names
}

/** The names of scopes of one kind in the present district. */
export async function namesOf(
  work: Work,
  kind: ScopeKind,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const found = await rows<Record<string, { id: string; name: string }>>(work.em)
    .selectFrom(tableOfScope[kind])
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(found.map(({ id, name }) => [id, name]))
}
