import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyCookie from '@fastify/cookie'
import fastifyHelmet from '@fastify/helmet'
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type RouteHandlerMethod,
} from 'fastify'
import { sql } from 'kysely'
import { ErrorCode } from '@youlin/schema'
import { createApi } from './api.ts'
import { serveCalendars } from './calendar-over-http.ts'
import { createContext } from './context.ts'
import { serveExports } from './exports-over-http.ts'
import { serveFiles } from './files-over-http.ts'
import { serveFrontEnds } from './front-ends.ts'
import { serveImports } from './imports-over-http.ts'
import { tileHosts } from './modules/map/index.ts'
import { withReach } from './platform/database/district-context.ts'
import { rows } from './platform/database/rows.ts'
import { v7 } from './platform/ids.ts'
import type { Services } from './services.ts'
import { serveSubscriptions } from './subscriptions-over-ws.ts'

const bodyLimit = 1024 * 1024

/** The whole product over HTTP; listens when told to, so that tests can use it without a port. */
export async function createServer(services: Services): Promise<FastifyInstance> {
  const { environment, log } = services
  // A peer that sends its headers or body drop by drop is let go.
  const requestTimeout = environment.REQUEST_TIMEOUT_SECONDS * 1000
  const server = Fastify({
    loggerInstance: log,
    bodyLimit,
    requestTimeout,
    trustProxy: environment.TRUSTED_PROXIES.length > 0 ? environment.TRUSTED_PROXIES : false,
    genReqId: () => v7(),
    // Node looks for slow peers every half minute unless told otherwise.
    http: { headersTimeout: requestTimeout, connectionsCheckingInterval: requestTimeout / 10 },
  }) as unknown as FastifyInstance
  // A form of a foreign page can send text, but not JSON.
  server.removeContentTypeParser('text/plain')
  await server.register(fastifyCookie)
  await server.register(
    fastifyHelmet,
    helmet(environment.PUBLIC_URL?.startsWith('https:') ?? false, tileHosts(environment)),
  )
  server.setErrorHandler(answerError)
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  // After the body was read, since reading it leaves the request's asynchronous context.
  server.addHook('preHandler', (_request, _reply, done) => withReach({}, done))

  serveHealth(server, services)
  await serveApi(server, services)
  await serveFiles(server, services)
  await serveExports(server, services)
  await serveImports(server, services)
  await serveCalendars(server, services)
  await serveFrontEnds(server)
  return server
}

async function serveApi(server: FastifyInstance, services: Services) {
  const api = createApi(services)
  await api.start()
  server.addHook('onClose', () => api.stop())
  const answer = fastifyApolloHandler(api, {
    context: (request: FastifyRequest, reply: FastifyReply) => createContext(services, request, reply),
  })
  const handler: RouteHandlerMethod = (request, reply) => {
    reply.header('cache-control', 'no-store')
    return answer.call(server, request, reply)
  }
  server.route({ method: 'POST', url: '/graphql', handler })
  await serveSubscriptions(server, services, handler)
}

/** `/livez`: the process runs. `/readyz`: it can serve, which it cannot without its database. */
function serveHealth(server: FastifyInstance, { orm }: Services) {
  server.get('/livez', { logLevel: 'silent' }, () => ({ ok: true }))
  server.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    try {
      await sql`select 1`.execute(rows(orm.em.fork()))
      return { ok: true }
    } catch {
      return reply.code(503).send({ ok: false })
    }
  })
}

function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply) {
  const status = error.statusCode ?? 500
  const code =
    status >= 500
      ? ErrorCode.INTERNAL
      : status === 413
        ? ErrorCode.OPERATION_TOO_COMPLEX
        : ErrorCode.INVALID_INPUT
  if (status >= 500) request.log.error({ err: error }, 'unforeseen')
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send({ errors: [{ message: code, extensions: { code, requestId: request.id } }] })
}

function helmet(overHttps: boolean, pictureHosts: readonly string[]) {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...pictureHosts],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: overHttps && { maxAge: 31_536_000 },
    crossOriginEmbedderPolicy: false,
  }
}
