import { sql } from 'kysely'
import { Limits, normaliseMobileNumber, type Role } from '@youlin/schema'
import { defineLoader } from '../../platform/loaders.ts'
import { type Page, type PageArgs, pageOf } from '../../platform/pagination.ts'
import type { Work } from '../../platform/work.ts'
import { tables } from './identity.tables.ts'
import type { UserRow } from './user.entity.ts'

export interface UserSearch {
  role?: Role | null
  scopeId?: string
  search?: string | null
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

/** The people who hold or held a grant in the present district. */
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
  return pageOf(work.em, query, args, {
    columns: [sql.ref('userAccount.id')],
    direction: 'desc',
    valuesOf: (user) => [user.id],
  })
}

/** One of them. */
export function userOfDistrict(work: Work, id: string): Promise<UserRow | undefined> {
  return usersOfDistrict(work, {}).where('userAccount.id', '=', id).executeTakeFirst()
}

function usersOfDistrict({ em }: Work, { role, scopeId }: UserSearch) {
  let grants = tables(em)
    .selectFrom('roleGrant')
    .select('roleGrant.id')
    .where('roleGrant.userId', '=', sql.ref<string>('user_account.id'))
  if (role) grants = grants.where('role', '=', role)
  if (scopeId) grants = grants.where('scopeId', '=', scopeId)
  return tables(em)
    .selectFrom('userAccount')
    .selectAll('userAccount')
    .where((where) => where.exists(grants))
}
