import type { FastifyRequest } from 'fastify'
import type { Environment } from './environment.ts'

/**
 * Whether a page of ours asks: browsers send cookies with sockets that any page opens, and name the page's origin.
 * What sends none is no browser.
 */
export function isOwnOrigin(
  { headers, host }: Pick<FastifyRequest, 'headers' | 'host'>,
  { PUBLIC_URL, ALLOWED_ORIGINS }: Pick<Environment, 'PUBLIC_URL' | 'ALLOWED_ORIGINS'>,
): boolean {
  const { origin } = headers
  if (origin === undefined) return true
  const known = [...(PUBLIC_URL ? [new URL(PUBLIC_URL).origin] : []), ...ALLOWED_ORIGINS]
  return known.includes(origin) || hostOf(origin) === host
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined
}
