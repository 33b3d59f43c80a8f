import {
  ApolloClient,
  ApolloLink,
  fromPromise,
  HttpLink,
  InMemoryCache,
  Observable,
} from '@apollo/client/core'
import { onError } from '@apollo/client/link/error'
import { ErrorCode } from '@youlin/schema'
import { problemOf } from './errors/problem.ts'

/** How an app reaches its API. */
export interface ClientOptions {
  uri: string
  /** Called when an answer says that nobody is signed in any more. */
  onSessionEnded: () => void
  /** Asks for a code of the second factor again, and answers whether one was given. */
  askForCode: () => Promise<boolean>
}

/** The Apollo client of an app; the portal's endless lists grow, the admin's pages replace each other. */
export function createClient({ uri, onSessionEnded, askForCode }: ClientOptions): ApolloClient<unknown> {
  const watchSession = onError(({ graphQLErrors, networkError, operation, forward }) => {
    if (operation.operationName === 'Viewer' || operation.operationName === 'SignIn') return
    const { code, facts } = problemOf({ graphQLErrors, networkError })
    if (code === ErrorCode.UNAUTHENTICATED) onSessionEnded()
    if (code !== ErrorCode.SECOND_FACTOR_REQUIRED || !facts.fresh) return
    return fromPromise(askForCode()).flatMap((given) =>
      given ? forward(operation) : Observable.of({ errors: graphQLErrors }),
    )
  })
  const http = new HttpLink({
    uri,
    credentials: 'same-origin',
    // Headers that a foreign page cannot send without a preflight.
    headers: { 'x-youlin-client': '1', 'apollo-require-preflight': 'true' },
  })
  return new ApolloClient({
    link: ApolloLink.from([watchSession, http]),
    cache: new InMemoryCache({ typePolicies: { Viewer: { keyFields: [] } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  })
}
