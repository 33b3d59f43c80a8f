import { GrantState, type Role } from '@youlin/schema'
import type { Work } from '../../platform/work.ts'
import { isInState } from './grant-state.ts'
import { dayOf } from '../../platform/clock.ts'
import { tables } from './identity.tables.ts'

/** How a person is reached, and what they act as in the present district today. */
export interface Contact {
  mobile: string
  locale: 'zh-CN' | 'en'
  roles: readonly Role[]
}

export async function contactOf({ em, clock }: Work, accountId: string): Promise<Contact | undefined> {
  const account = await tables(em)
    .selectFrom('userAccount')
    .select(['mobile', 'locale'])
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!account) return undefined
  const grants = await tables(em)
    .selectFrom('roleGrant')
    .select('role')
    .where('userId', '=', accountId)
    .where(isInState(GrantState.CURRENT, dayOf(clock.now())))
    .orderBy('id')
    .execute()
  return {
    mobile: account.mobile,
    locale: account.locale === 'en' ? 'en' : 'zh-CN',
    roles: grants.map(({ role }) => role),
  }
}
