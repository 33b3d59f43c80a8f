import { type ApolloServerOptions, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { ErrorCode } from '@youlin/schema'
import type { RequestContext } from './platform/request-context.ts'

/** PostgreSQL's code for a statement that ran out of time. */
const queryCancelled = '57014'
/** PostgreSQL's codes for two who waited for each other, and for reads that others changed meanwhile. */
const overtaken = ['40P01', '40001']
const tooComplex = /limit of \d+ exceeded|contains more tha[nt] \d+ tokens/

/** An answer holds codes of the closed list, and of what was unforeseen nothing but a request id. */
export const formatError: ApolloServerOptions<RequestContext>['formatError'] = (formatted, thrown) => {
  const code = codeOf(formatted, unwrapResolverError(thrown))
  const { facts, fields, requestId } = formatted.extensions ?? {}
  const known = code !== ErrorCode.INTERNAL
  return {
    message: known ? formatted.message : ErrorCode.INTERNAL,
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: {
      code,
      ...(known && facts !== undefined && { facts }),
      ...(known && fields !== undefined && { fields }),
      ...(requestId !== undefined && { requestId }),
    },
  } as GraphQLFormattedError
}

function codeOf({ message, extensions }: GraphQLFormattedError, original: unknown): ErrorCode {
  if (tooComplex.test(message)) return ErrorCode.OPERATION_TOO_COMPLEX
  const code = extensions?.['code'] as string | undefined
  if (code && code in ErrorCode) return code as ErrorCode
  const sqlState = (original as { code?: string } | null)?.code
  if (sqlState === queryCancelled) return ErrorCode.TIMED_OUT
  if (sqlState && overtaken.includes(sqlState)) return ErrorCode.CONFLICT
  const byClient = original instanceof GraphQLError && code !== 'INTERNAL_SERVER_ERROR'
  return byClient ? ErrorCode.INVALID_INPUT : ErrorCode.INTERNAL
}

/** Gives every error the request's id, and the log what the answer hides. */
export function traceErrors(log: Logger): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart({ contextValue }) {
      return {
        async didEncounterErrors({ errors }) {
          for (const error of errors) trace(log, error, contextValue.requestId)
        },
      }
    },
  }
}

/** The same for what is answered over a socket, where no server's plugin sees it. */
export function answered(log: Logger, error: GraphQLError, requestId: string): GraphQLFormattedError {
  trace(log, error, requestId)
  return formatError!(error.toJSON(), error)
}

function trace(log: Logger, error: GraphQLError, requestId: string) {
  error.extensions['requestId'] = requestId
  const { message, extensions } = error
  if (codeOf({ message, extensions }, unwrapResolverError(error)) !== ErrorCode.INTERNAL) return
  log.error({ err: error.originalError ?? error, requestId }, 'unforeseen')
}

/** GraphQL over HTTP: who accepts `application/json` alone gets errors of the operation with status 200. */
export const legacyStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accepted = request.http?.headers.get('accept') ?? ''
        // Without a query it is no GraphQL request, whatever is accepted.
        if (accepted.includes('graphql-response+json') || !request.query) return
        if (response.http.status === 400) response.http.status = 200
      },
    }
  },
}
