import type { FastifyInstance } from 'fastify'
import { visitorContext } from './context.ts'
import { answerRefusal } from './files-over-http.ts'
import { feedText } from './modules/calendar/index.ts'
import { notFound } from './platform/errors.ts'
import type { Services } from './services.ts'

const file = /^([\w-]{43})\.ics$/

/** `GET /calendar/<token>.ics` answers what the grant of a private link sees; it reads and sets no cookie. */
export async function serveCalendars(server: FastifyInstance, services: Services): Promise<void> {
  await server.register(async (scope) => {
    scope.setErrorHandler(answerRefusal)
    scope.get('/calendar/:file', async (request, reply) => {
      const { file: name } = request.params as { file: string }
      const [, token] = file.exec(name) ?? []
      reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer')
      if (!token) throw notFound()
      const { feedId, text, events } = await feedText(visitorContext(services, request, reply), token)
      request.log.info({ feedId, events }, 'a calendar link was read')
      return reply
        .header('content-type', 'text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="youlin.ics"')
        .header('cache-control', 'private, no-store')
        .send(text)
    })
  })
}
