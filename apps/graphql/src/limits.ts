import { ApolloArmor } from '@escape.tech/graphql-armor'

/**
 * What an operation may look like, over HTTP and over a socket. Tokens are counted by the parser and the cost follows
 * page sizes; the library's own versions do neither.
 */
export const limits = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 20 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect()

export const parsing = { maxTokens: 2_000 }
export const validating = { maxErrors: 5 }
