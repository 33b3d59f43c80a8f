import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Environment } from './environment.ts'

const plain = 'youlin'
/** Browsers take a cookie with this prefix from this host alone, over https alone. */
const hostBound = `__Host-${plain}`

/** The session's secret that the browser sent; over https the plain cookie, which others can set, is none. */
export function readSession(request: FastifyRequest, environment: Environment): string | undefined {
  return request.cookies[mustBeSecure(request, environment) ? hostBound : plain]
}

export function writeSession(
  request: FastifyRequest,
  reply: FastifyReply,
  environment: Environment,
  token: string,
): void {
  const secure = mustBeSecure(request, environment)
  reply.setCookie(secure ? hostBound : plain, token, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

export function clearSession(request: FastifyRequest, reply: FastifyReply, environment: Environment): void {
  const secure = mustBeSecure(request, environment)
  reply.clearCookie(secure ? hostBound : plain, { path: '/', httpOnly: true, sameSite: 'lax', secure })
}

/** Plain http is for this machine alone. */
export function mustBeSecure({ protocol, hostname }: FastifyRequest, { PUBLIC_URL }: Environment): boolean {
  if (PUBLIC_URL?.startsWith('https:') || protocol === 'https') return true
  return !['localhost', '127.0.0.1', '::1', '[::1]'].includes(hostname)
}
