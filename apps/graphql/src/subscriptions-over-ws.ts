import fastifyWebsocket from '@fastify/websocket'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { GraphQLError } from 'graphql'
import { handleProtocols, type SubscribePayload } from 'graphql-ws'
import { type Extra, makeHandler } from 'graphql-ws/use/@fastify/websocket'
import { ErrorCode } from '@youlin/schema'
import { answered } from './answers.ts'
import { operationOverWs } from './operation-over-ws.ts'
import { isOwnOrigin } from './own-origin.ts'
import { withReach } from './platform/database/district-context.ts'
import { AppError } from './platform/errors.ts'
import type { Services } from './services.ts'
import { Subscriber } from './subscriber.ts'

/** A subscription is a short text; nothing that is longer is read. */
const maxPayload = 16 * 1024
const connectionInitWaitTimeout = 5_000
/** Operations that one socket may hold at once. */
const mostOperations = 5
/** RFC 6455, 7.4.1: going away; clients come back. */
const goingAway = 1001

type Holder = { subscriber?: Subscriber }
type SocketExtra = Extra & Holder

/** Sockets of `graphql-transport-ws` at the same address as the API; they answer subscriptions and nothing else. */
export async function serveSubscriptions(
  server: FastifyInstance,
  services: Services,
  answer: RouteHandlerMethod,
): Promise<void> {
  await server.register(fastifyWebsocket, {
    options: { maxPayload, handleProtocols, perMessageDeflate: false },
    errorHandler: (error, socket, request) => {
      request.log.info({ err: error }, 'a socket failed')
      socket.terminate()
    },
    preClose(done) {
      const { websocketServer } = this as unknown as FastifyInstance
      for (const client of websocketServer.clients) client.close(goingAway)
      // Who does not answer the farewell is not waited for.
      setTimeout(() => {
        for (const client of websocketServer.clients) client.terminate()
      }, 1_000).unref()
      websocketServer.close(() => done())
    },
  })
  server.addHook('onClose', () => services.live.stop())
  server.route({
    method: 'GET',
    url: '/graphql',
    preValidation: async (request: FastifyRequest, reply: FastifyReply) => {
      if (request.ws && !isOwnOrigin(request, services.environment)) return reply.code(403).send()
    },
    handler: answer,
    wsHandler: handlerOf(services),
  })
}

function handlerOf(services: Services) {
  const { log, environment } = services
  const requestIdOf = (extra: SocketExtra) => extra.request.id
  return makeHandler<Record<string, unknown>, Holder>({
    connectionInitWaitTimeout,
    isProd: environment.NODE_ENV === 'production',
    async onConnect({ extra }) {
      extra.subscriber = await withReach({}, () => Subscriber.of(services, extra))
      return extra.subscriber !== undefined
    },
    async onSubscribe({ extra, subscriptions }, _id, payload: SubscribePayload) {
      if (Object.keys(subscriptions).length > mostOperations)
        return [new AppError(ErrorCode.OPERATION_TOO_COMPLEX)]
      const operation = operationOverWs(payload, environment)
      if ('errors' in operation) return operation.errors
      const { subscriber } = extra
      if (!(await subscriber?.stillHolds())) return [new AppError(ErrorCode.UNAUTHENTICATED)]
      return { ...operation, contextValue: subscriber!.context() }
    },
    onError: ({ extra }, _id, _payload, errors) =>
      errors.map((error) => answered(log, error as GraphQLError, requestIdOf(extra))),
    onNext: ({ extra }, _id, _payload, _args, { data, errors }) => ({
      data: data ?? null,
      ...(errors && { errors: errors.map((error) => answered(log, error, requestIdOf(extra))) }),
    }),
    onClose({ extra }) {
      extra.subscriber?.leave()
    },
  })
}
