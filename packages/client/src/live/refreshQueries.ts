import type { ApolloClient } from '@apollo/client/core'

/** Tells the server that the page asks by itself, so that it keeps no idle session alive. */
const context = { headers: { 'x-youlin-background': '1' } }
const running = new WeakMap<ApolloClient<unknown>, Promise<void>>()

/** Reads those queries again that a page shows at present; one round after another. */
export function refreshQueries(client: ApolloClient<unknown>, names: readonly string[]): Promise<void> {
  const round = (running.get(client) ?? Promise.resolve()).then(() => readAgain(client, names))
  running.set(client, round)
  return round
}

async function readAgain(client: ApolloClient<unknown>, names: readonly string[]) {
  const shown = [...client.getObservableQueries('active').values()]
  const wanted = shown.filter(({ queryName }) => queryName !== undefined && names.includes(queryName))
  await Promise.allSettled(
    wanted.map(({ query, variables }) =>
      client.query({ query, variables, fetchPolicy: 'network-only', context }),
    ),
  )
}
