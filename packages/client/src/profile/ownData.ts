import type { ApolloClient, TypedDocumentNode } from '@apollo/client/core'
import {
  ChannelChoicesDocument,
  NumberReadingsDocument,
  OwnDataDocument,
  OwnFeedbackDocument,
  OwnMessagesDocument,
  OwnSendingsDocument,
} from '../graphql.generated.ts'

const pageSize = 100

interface Paging {
  first: number
  after?: string | null
}
interface Connection<Node> {
  edges: { node: Node }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/**
 * Everything that the product keeps of the account in the present district, for the person to take along
 * (PIPL, articles 45 and 50).
 */
export async function readOwnData(client: ApolloClient<unknown>, now: Date) {
  const { data } = await client.query({ query: OwnDataDocument, fetchPolicy: 'no-cache' })
  const channels = await client.query({ query: ChannelChoicesDocument, fetchPolicy: 'no-cache' })
  return {
    exportedAt: now.toISOString(),
    account: data.viewer,
    numberReadings: await all(client, NumberReadingsDocument, (answer) => answer.numberReadings),
    feedback: await all(client, OwnFeedbackDocument, (answer) => answer.feedbackSent),
    messages: await all(client, OwnMessagesDocument, (answer) => answer.messages),
    channels: channels.data.channelChoices,
    sendings: await all(client, OwnSendingsDocument, (answer) => answer.sendings),
  }
}

async function all<Answer, Node>(
  client: ApolloClient<unknown>,
  query: TypedDocumentNode<Answer, Paging>,
  pick: (answer: Answer) => Connection<Node>,
): Promise<Node[]> {
  const found: Node[] = []
  let after: string | null = null
  do {
    const variables: Paging = { first: pageSize, after }
    const { data } = await client.query({ query, variables, fetchPolicy: 'no-cache' })
    const { edges, pageInfo } = pick(data)
    found.push(...edges.map(({ node }) => node))
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return found
}
