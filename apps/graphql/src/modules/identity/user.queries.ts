import { sql } from 'kysely'
import { type GrantState, Limits, normaliseMobileNumber, type Role, type ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import { inReach, onScope } from './grant-reach.ts'
import { isInState } from './grant-state.ts'
import { tables } from './identity.tables.ts'
import type { UserRow } from './user.entity.ts'

export interface UserSearch {
  role?: Role | null
  scope?: { scopeKind: ScopeKind; scopeId: string }
  /** Of a grant with that role and scope. */
  state?: GrantState | null
  search?: string | null
  /** Nobody who signed in on this day or later. */
  notSignedInSince?: string | null
}

export const userById = defineLoader(async (context, ids: readonly string[]) => {
  const found = await tables(context.em)
    .selectFrom('userAccount')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
  return new Map(found.map((user) => [user.id, user]))
})

/** Name and number of accounts, for records that name who did something. */
export const personById = defineLoader(async (context, ids: readonly string[]) => {
  const found = await tables(context.em)
    .selectFrom('userAccount')
    .select(['id', 'name', 'mobile'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(found.map((person) => [person.id, person]))
})

/** The accounts that sign in with these numbers, by number. */
export async function accountsOfMobiles(
  { em }: Work,
  mobiles: readonly string[],
): Promise<Map<string, string>> {
  const found = await tables(em)
    .selectFrom('userAccount')
    .select(['id', 'mobile'])
    .where('mobile', 'in', [...new Set(mobiles)])
    .execute()
  return new Map(found.map(({ id, mobile }) => [mobile, id]))
}

/** The people who hold or held a grant in the present district that the viewer has to do with. */
export function userPage(work: Work, args: PageArgs, search: UserSearch): Promise<Page<UserRow>> {
  let query = usersOfDistrict(work, search)
  const text = search.search?.slice(0, Limits.searchLength)
  if (text) {
    query = query.where((where) =>
      where.or([
        where('userAccount.name', 'like', `%${text.replace(/[%_\\]/g, '\\$&')}%`),
        where('userAccount.mobile', '=', normaliseMobileNumber(text)),
      ]),
    )
  }
  if (search.notSignedInSince) {
    const since = new Date(`${search.notSignedInSince}T00:00:00+08:00`)
    query = query.where((where) =>
      where.or([where('lastSignInAt', 'is', null), where('lastSignInAt', '<', since)]),
    )
  }
  return pageOf(work.em, query, args, {
    columns: [sql.ref('userAccount.id')],
    direction: 'desc',
    valuesOf: (user) => [user.id],
  })
}

/** One of them, or one of those who hold a grant in that state today. */
export function userOfDistrict(work: Work, id: string, state?: GrantState): Promise<UserRow | undefined> {
  return usersOfDistrict(work, { state }).where('userAccount.id', '=', id).executeTakeFirst()
}

function usersOfDistrict(work: Work, { role, scope, state }: UserSearch) {
  let grants = tables(work.em)
    .selectFrom('roleGrant')
    .select('roleGrant.id')
    .where('roleGrant.userId', '=', sql.ref<string>('user_account.id'))
    .where(inReach(work))
  if (role) grants = grants.where('role', '=', role)
  if (scope) grants = grants.where(onScope(scope))
  if (state) grants = grants.where(isInState(state, dayOf(work.clock.now())))
  return tables(work.em)
    .selectFrom('userAccount')
    .selectAll('userAccount')
    .where((where) => where.exists(grants))
}
