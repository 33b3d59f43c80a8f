import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { formatError, legacyStatus, traceErrors } from './answers.ts'
import { limits, parsing, validating } from './limits.ts'
import { operationCost } from './platform/operation-cost.ts'
import type { RequestContext } from './platform/request-context.ts'
import { buildSchema } from './schema.ts'
import type { Services } from './services.ts'

/** The GraphQL server with every limit on. */
export function createApi({ environment, log }: Services): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    ...limits,
    schema: buildSchema(),
    introspection: environment.NODE_ENV !== 'production',
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    persistedQueries: false,
    parseOptions: parsing,
    validationOptions: validating,
    formatError,
    logger: log,
    plugins: [
      ...(limits.plugins as ApolloServerPlugin<RequestContext>[]),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationCost as ApolloServerPlugin<RequestContext>,
      traceErrors(log),
      legacyStatus,
    ],
  })
}
