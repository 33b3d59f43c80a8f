import type { FastifyReply, FastifyRequest } from 'fastify'
import { ChangeSource } from '@youlin/schema'
import { authenticate } from './modules/identity/index.ts'
import { enterDistrict } from './platform/database/district-context.ts'
import type { RequestContext } from './platform/request-context.ts'
import { clearSession, readSession, writeSession } from './session-cookie.ts'
import type { Services } from './services.ts'
import { readVisitorDevice, writeVisitorDevice } from './visitor-cookie.ts'

/** The context of one request: who asks, in which role and district. */
export async function createContext(
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<RequestContext> {
  const context = visitorContext(services, request, reply)
  context.sessionToken = readSession(request, services.environment)
  context.viewer = await authenticate(context)
  enterDistrict(context.viewer?.acting?.districtId ?? '')
  return context
}

/** The same for whoever comes without a session, whatever cookies they bring. */
export function visitorContext(
  { environment, orm, clock, events }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext {
  const context: RequestContext = {
    em: orm.em.fork(),
    clock,
    events,
    environment,
    viewer: null,
    source: ChangeSource.WEB,
    requestId: request.id,
    locale: request.headers['accept-language']?.startsWith('en') ? 'en' : 'zh-CN',
    address: request.ip,
    device: request.headers['user-agent']?.slice(0, 200) ?? null,
    visitorDevice: readVisitorDevice(request, environment),
    keepVisitorDevice(id) {
      context.visitorDevice = id
      writeVisitorDevice(request, reply, environment, id)
    },
    sessionToken: undefined,
    keepSessionToken(token) {
      context.sessionToken = token ?? undefined
      if (token) writeSession(request, reply, environment, token)
      else clearSession(request, reply, environment)
    },
  }
  return context
}
