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
  services: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): RequestContext {
  const { environment } = services
  const context = contextOf(services, request, {
    keepVisitorDevice(id) {
      context.visitorDevice = id
      writeVisitorDevice(request, reply, environment, id)
    },
    keepSessionToken(token) {
      context.sessionToken = token ?? undefined
      if (token) writeSession(request, reply, environment, token)
      else clearSession(request, reply, environment)
    },
  })
  return context
}

/** What a request says of itself; `cookies` are how its answer can change them. */
export function contextOf(
  { environment, orm, clock, events }: Services,
  request: FastifyRequest,
  cookies: Pick<RequestContext, 'keepSessionToken' | 'keepVisitorDevice'>,
): RequestContext {
  return {
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
    background: request.headers['x-youlin-background'] === '1',
    visitorDevice: readVisitorDevice(request, environment),
    sessionToken: undefined,
    ...cookies,
  }
}
