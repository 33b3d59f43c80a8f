import { inject } from 'vitest'
import type { WatchedPage } from '../page.ts'
import { passFactor } from '../second-factor.ts'

/** Asks the API as whoever is signed in on the page. */
export async function ask<Answer>(
  { page }: Pick<WatchedPage, 'page'>,
  query: string,
  variables = {},
): Promise<Answer> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true', 'x-youlin-client': '1' },
    data: { query, variables },
  })
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown }
  if (errors) throw new Error(`${query} failed: ${JSON.stringify(errors)}`)
  return data
}

/** Signs in and leaves language and type size of the account alone, so that journeys can share accounts. */
export async function enter(watched: WatchedPage, accountKey: string): Promise<void> {
  const input = inject('accounts')[accountKey]
  if (!input) throw new Error(`The demonstration has no account ${accountKey}.`)
  await ask(watched, 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }', { input })
  await passFactor(watched.page)
}
