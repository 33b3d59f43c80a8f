import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Environment } from './environment.ts'
import { mustBeSecure } from './session-cookie.ts'

const plain = 'youlin-visitor'
/** Browsers take a cookie with this prefix over https alone; `__Host-` would have to go along with every request. */
const secureOnly = `__Secure-${plain}`
/** The API alone gets it. */
const path = '/graphql'
/** Longer than any delivery takes answers. */
const keptSeconds = 90 * 86_400

/** A visitor's device that rates: a random id that nobody else knows, and nothing that says who it is. */
export function readVisitorDevice(request: FastifyRequest, environment: Environment): string | undefined {
  return request.cookies[mustBeSecure(request, environment) ? secureOnly : plain]
}

export function writeVisitorDevice(
  request: FastifyRequest,
  reply: FastifyReply,
  environment: Environment,
  id: string,
): void {
  const secure = mustBeSecure(request, environment)
  const options = { path, httpOnly: true, sameSite: 'lax', secure, maxAge: keptSeconds } as const
  reply.setCookie(secure ? secureOnly : plain, id, options)
}
