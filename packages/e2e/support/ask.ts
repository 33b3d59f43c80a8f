import type { Page } from 'playwright-core'

/** Asks the API as whoever is signed in on the page: for what a journey needs but does not tell. */
export async function ask<Answer = unknown>(page: Page, query: string, variables = {}): Promise<Answer> {
  const answer = await page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true', 'x-youlin-client': '1' },
    data: { query, variables },
  })
  const { data, errors } = (await answer.json()) as { data: Answer; errors?: unknown }
  if (errors) throw new Error(`${query} failed: ${JSON.stringify(errors)}`)
  return data
}
