import { sql } from 'kysely'
import type { GrantState, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { withReach } from '../../platform/database/district-context.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import type { GrantRow } from './grant.entity.ts'
import { inReach, onScope } from './grant-reach.ts'
import { type NamedGrant, nameGrants } from './grant-scope.queries.ts'
import { heldOn, isInState } from './grant-state.ts'
import { tables } from './identity.tables.ts'

/** Names come from where the scopes are read. */
export { nameGrants } from './grant-scope.queries.ts'

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

/** Which grants to list, with the ids of rows. */
export interface GrantSelection {
  userId?: string
  scope?: { scopeKind: ScopeKind; scopeId: string }
  role?: Role | null
  state?: GrantState | null
  /** Those that allowed something on a day. */
  heldOn?: string
}

/** The grants of the present district that the viewer has to do with, newest first. */
export async function grantPage(
  work: Work,
  args: PageArgs,
  { userId, scope, role, state, heldOn: day }: GrantSelection,
): Promise<Page<NamedGrant>> {
  let query = tables(work.em).selectFrom('roleGrant').selectAll().where(inReach(work))
  if (userId) query = query.where('userId', '=', userId)
  if (scope) query = query.where(onScope(scope))
  if (role) query = query.where('role', '=', role)
  if (state) query = query.where(isInState(state, dayOf(work.clock.now())))
  if (day) query = query.where(heldOn(day))
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

/** The grants of people in the present district, newest first, as far as the viewer has to do with them. */
export const grantsOfUser = defineLoader(async (context, userIds: readonly string[]) => {
  const found = await tables(context.em)
    .selectFrom('roleGrant')
    .selectAll()
    .where('userId', 'in', [...userIds])
    .where(inReach(context))
    .orderBy('id', 'desc')
    .execute()
  return Map.groupBy(await nameGrants(context, found), (grant) => grant.userId)
})

/** One grant of the present district. */
export async function grantById(work: Work, id: string): Promise<NamedGrant | undefined> {
  const grant = await tables(work.em)
    .selectFrom('roleGrant')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return grant && (await nameGrants(work, [grant]))[0]
}

/** The id of a grant that the viewer may end, or undefined. */
export async function grantInReach(work: Work, id: string): Promise<string | undefined> {
  const found = await tables(work.em)
    .selectFrom('roleGrant')
    .select('id')
    .where('id', '=', id)
    .where(inReach(work))
    .executeTakeFirst()
  return found?.id
}

/** Whether somebody holds a role on a scope on any of these days. */
export async function isHeld(
  work: Work,
  {
    userId,
    role,
    scopeId,
    validFrom,
    validUntil,
  }: { userId: string; role: Role; scopeId: string; validFrom: string; validUntil: string | null },
): Promise<boolean> {
  let query = tables(work.em)
    .selectFrom('roleGrant')
    .select('id')
    .where('userId', '=', userId)
    .where('role', '=', role)
    .where('scopeId', '=', scopeId)
    .where(sql<boolean>`(valid_until is null or valid_until >= greatest(valid_from, ${validFrom}::date))`)
  if (validUntil) query = query.where('validFrom', '<=', validUntil)
  return (await query.executeTakeFirst()) !== undefined
}

function current(work: Work) {
  const today = dayOf(work.clock.now())
  return tables(work.em)
    .selectFrom('roleGrant')
    .selectAll()
    .where('validFrom', '<=', today)
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>=', today)]))
}
