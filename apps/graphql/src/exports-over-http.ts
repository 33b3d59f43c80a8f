import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createContext } from './context.ts'
import { answerRefusal, requireSignedIn, rfc5987 } from './files-over-http.ts'
import { exportList } from './modules/exports/index.ts'
import { enterDistrict, withReach } from './platform/database/district-context.ts'
import type { RequestContext } from './platform/request-context.ts'
import { buildSchema } from './schema.ts'
import type { Services } from './services.ts'

/** `GET /exports/:token` answers a list as a file, once. */
export async function serveExports(server: FastifyInstance, services: Services): Promise<void> {
  const schema = buildSchema()
  await server.register(async (scope) => {
    const contexts = new WeakMap<FastifyRequest, RequestContext>()
    scope.setErrorHandler(answerRefusal)
    scope.addHook('onRequest', async (request, reply) => {
      const context = await withReach({}, () => createContext(services, request, reply))
      requireSignedIn(context)
      contexts.set(request, context)
    })
    scope.get('/exports/:token', async (request, reply) => {
      const context = contexts.get(request)!
      const { token } = request.params as { token: string }
      const file = await withReach({}, () => {
        enterDistrict(context.viewer!.acting!.districtId)
        return exportList(context, schema, token)
      })
      return reply
        .header('content-type', file.mimeType)
        .header('content-security-policy', "default-src 'none'; sandbox")
        .header('content-disposition', `attachment; filename*=UTF-8''${rfc5987(file.name)}`)
        .header('cache-control', 'no-store')
        .send(file.bytes)
    })
  })
}
