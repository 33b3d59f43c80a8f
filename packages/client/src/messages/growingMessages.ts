import { type ApolloCache, InMemoryCache } from '@apollo/client/core'
import { relayStylePagination } from '@apollo/client/utilities'

/** Lets the list of messages grow by each page that is fetched; only its page needs to know how. */
export function growMessages(cache: ApolloCache<unknown>) {
  if (cache instanceof InMemoryCache) {
    cache.policies.addTypePolicies({ Query: { fields: { messages: relayStylePagination() } } })
  }
}
