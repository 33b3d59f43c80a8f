import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloArmor } from '@escape.tech/graphql-armor'
import { formatError, legacyStatus, traceErrors } from './answers.ts'
import { operationCost } from './platform/operation-cost.ts'
import type { RequestContext } from './platform/request-context.ts'
import { buildSchema } from './schema.ts'
import type { Services } from './services.ts'

// Tokens are counted by the parser and the cost follows page sizes; the library's own versions do neither.
const armor = new ApolloArmor({
  maxDepth: { n: 10, flattenFragments: true },
  maxAliases: { n: 15, allowList: [] },
  maxDirectives: { n: 20 },
  maxTokens: { enabled: false },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: false },
}).protect()

/** The GraphQL server with every limit on. */
export function createApi({ environment, log }: Services): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    ...armor,
    schema: buildSchema(),
    introspection: environment.NODE_ENV !== 'production',
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: { maxTokens: 2_000 },
    validationOptions: { maxErrors: 5 },
    formatError,
    logger: log,
    plugins: [
      ...(armor.plugins as ApolloServerPlugin<RequestContext>[]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationCost as ApolloServerPlugin<RequestContext>,
      traceErrors(log),
      legacyStatus,
    ],
  })
}
