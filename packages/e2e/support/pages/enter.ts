import { inject } from 'vitest'
import { signInByApi, type WatchedPage } from '../page.ts'
import { passFactor } from '../second-factor.ts'

/** Signs in and leaves language and type size of the account alone, so that journeys can share accounts. */
export async function enter({ page }: WatchedPage, accountKey: string): Promise<void> {
  const account = inject('accounts')[accountKey]
  if (!account) throw new Error(`The demonstration has no account ${accountKey}.`)
  await signInByApi(page, account)
  await passFactor(page)
}
