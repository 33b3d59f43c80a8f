import type { ApolloCache, Reference, StoreObject } from '@apollo/client/core'
import type { MessagePartsFragment } from '../graphql.generated.ts'

interface Listed {
  edges: readonly { node: Reference }[]
}

/** Puts a message at the head of the list, where the list has been read; one that is there stays where it is. */
export function prependMessage(cache: ApolloCache<unknown>, message: MessagePartsFragment) {
  cache.modify({
    fields: {
      messages(listed: unknown, { toReference }) {
        const { edges } = listed as Listed
        const node = toReference(message as unknown as StoreObject, true)
        if (!node || !edges || edges.some((edge) => edge.node.__ref === node.__ref)) return listed
        return { ...(listed as object), edges: [{ __typename: 'MessageEdge', cursor: '', node }, ...edges] }
      },
    },
  })
}
