import Fastify, { type FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Environment } from './environment.ts'

/**
 * Counts and times the requests of `server`, and shows that beside the process's own figures in the format of
 * Prometheus at `/metrics` of another port, which no visitor of the product reaches.
 */
export async function serveMetrics(
  server: FastifyInstance,
  { METRICS_PORT, METRICS_HOST }: Pick<Environment, 'METRICS_PORT' | 'METRICS_HOST'>,
): Promise<FastifyInstance | undefined> {
  if (METRICS_PORT === undefined) return undefined
  const register = new Registry()
  collectDefaultMetrics({ register })
  timeRequests(server, register)
  const metrics = Fastify()
  metrics.get('/metrics', async (_request, reply) =>
    reply.type(register.contentType).send(await register.metrics()),
  )
  await metrics.listen({ port: METRICS_PORT, host: METRICS_HOST })
  return metrics
}

function timeRequests(server: FastifyInstance, register: Registry) {
  const requests = new Histogram({
    name: 'youlin_http_request_seconds',
    help: 'Time until the answer was sent, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [register],
  })
  server.addHook('onResponse', async (request, reply) => {
    // The route, not the address: an address can hold any id, and each would be a series of its own.
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ route, method: request.method, status: reply.statusCode }, reply.elapsedTime / 1000)
  })
}
