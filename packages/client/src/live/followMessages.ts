import type { ApolloClient } from '@apollo/client/core'
import { print } from 'graphql'
import { createClient } from 'graphql-ws'
import { MessageAddedDocument, type MessageAddedSubscription } from '../graphql.generated.ts'
import { prependMessage } from './prependMessage.ts'
import { refreshQueries } from './refreshQueries.ts'

const shortestWait = 1_000
const longestWait = 60_000
/** What a message changes on the page: how many are unread, and what waits for its reader. */
const counted = ['UnreadMessageCount', 'ViewerTodo', 'TodoForStaff']

/**
 * Brings the messages of whoever is signed in onto the page as they come; answers how to stop. Where no socket opens,
 * everything is as without it.
 */
export function followMessages(client: ApolloClient<unknown>): () => void {
  let newest: string | undefined
  const socket = createClient({
    url: `${location.origin.replace(/^http/, 'ws')}/graphql`,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, waitAfter(retries))),
    on: {
      // What came before anything was heard here is read as a page reads it.
      connected: () => void refreshQueries(client, newest ? counted : [...counted, 'Messages']),
    },
  })
  socket.subscribe<MessageAddedSubscription>(
    {
      // With the names of types, by which the cache knows a message again.
      query: print(client.cache.transformDocument(MessageAddedDocument)),
      variables: {
        // Read again for each connection.
        get after() {
          return newest
        },
      },
    },
    {
      next({ data }) {
        if (!data) return
        newest = data.messageAdded.id
        prependMessage(client.cache, data.messageAdded)
        void refreshQueries(client, counted)
      },
      // The session ended, or it is refused: the next page says so.
      error: () => undefined,
      complete: () => undefined,
    },
  )
  // A socket that is not let in any more ends on its own.
  return () => void Promise.resolve(socket.dispose()).catch(() => undefined)
}

/** Twice as long after each failure, and not everybody at once when a server comes back. */
const waitAfter = (retries: number) =>
  Math.min(longestWait, shortestWait * 2 ** retries) * (0.5 + Math.random() / 2)
