import { sql } from 'kysely'
import { ScopeKind, type Role } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { inDistrict, withReach } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import type { GrantRow } from './grant.entity.ts'
import { tables } from './identity.tables.ts'

/** A grant with what it is called. */
export interface NamedGrant extends GrantRow {
  scopeName: string
  districtName: string
}

const tableOfScope: Record<ScopeKind, string> = {
  [ScopeKind.DISTRICT]: 'district',
  [ScopeKind.STREET]: 'street',
  [ScopeKind.COMMUNITY]: 'community',
  [ScopeKind.COUNCIL]: 'council',
  [ScopeKind.ENTERPRISE]: 'enterprise',
}

/** The grants of one account that are current today, in all districts. */
export function currentGrantsOf(work: Work, accountId: string): Promise<GrantRow[]> {
  return withReach({ accountId }, () =>
    current(work).where('userId', '=', accountId).orderBy('validFrom').orderBy('id').execute(),
  )
}

/** One grant of the account in the present district, if it is current today. */
export function currentGrant(work: Work, id: string, accountId: string): Promise<GrantRow | undefined> {
  return current(work).where('id', '=', id).where('userId', '=', accountId).executeTakeFirst()
}

/** Who holds a role on a scope today: their account ids. For whoever has to be told something. */
export async function holdersOf(work: Work, roles: readonly Role[], scopeId: string): Promise<string[]> {
  const found = await current(work)
    .where('role', 'in', [...roles])
    .where('scopeId', '=', scopeId)
    .execute()
  return [...new Set(found.map((grant) => grant.userId))]
}

/** Adds names, each read in the grant's own district. */
export async function nameGrants(work: Work, grants: readonly GrantRow[]): Promise<NamedGrant[]> {
  const named: NamedGrant[] = []
  for (const [districtId, own] of Map.groupBy(grants, (grant) => grant.districtId)) {
    const names = await inDistrict(districtId, () => namesIn(work, districtId, own))
    for (const grant of own) {
      const scopeName = names.get(grant.scopeId) ?? ''
      named.push({ ...grant, scopeName, districtName: names.get(districtId) ?? '' })
    }
  }
  return named
}

/** The name of a scope in the present district, or undefined when there is none of that kind. */
export async function scopeName(work: Work, kind: ScopeKind, id: string): Promise<string | undefined> {
  return (await namesOf(work, kind, [id])).get(id)
}

/** The grants of the present district, newest first. */
export async function grantPage(
  work: Work,
  args: PageArgs,
  { userId }: { userId?: string },
): Promise<Page<NamedGrant>> {
  let query = tables(work.em).selectFrom('roleGrant').selectAll()
  if (userId) query = query.where('userId', '=', userId)
  const page = await pageOf(work.em, query, args, {
    columns: [sql.ref('id')],
    direction: 'desc',
    valuesOf: (grant) => [grant.id],
  })
  const named = await nameGrants(
    work,
    page.edges.map((edge) => edge.node),
  )
  return { ...page, edges: page.edges.map((edge, index) => ({ ...edge, node: named[index]! })) }
}

function current(work: Work) {
  const today = dayOf(work.clock.now())
  return tables(work.em)
    .selectFrom('roleGrant')
    .selectAll()
    .where('validFrom', '<=', today)
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', today)]))
}

async function namesIn(work: Work, districtId: string, grants: readonly GrantRow[]) {
  const names = await namesOf(work, ScopeKind.DISTRICT, [districtId])
  for (const [kind, own] of Map.groupBy(grants, (grant) => grant.scopeKind)) {
    if (kind === ScopeKind.DISTRICT) continue
    const ids = own.map((grant) => grant.scopeId)
    for (const [id, name] of await namesOf(work, kind, ids)) names.set(id, name)
  }
  return names
}

async function namesOf(work: Work, kind: ScopeKind, ids: readonly string[]) {
  const found = await rows<Record<string, { id: string; name: string }>>(work.em)
    .selectFrom(tableOfScope[kind])
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** One grant of the present district. */
export async function grantById(work: Work, id: string): Promise<NamedGrant | undefined> {
  const grant = await tables(work.em)
    .selectFrom('roleGrant')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return grant && (await nameGrants(work, [grant]))[0]
}
