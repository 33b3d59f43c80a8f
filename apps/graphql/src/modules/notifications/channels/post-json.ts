import { SendingError } from './channel.ts'

const timeout = 10_000
/** Statuses after which the same request may succeed, and which say that it has not been acted on. */
const later = [408, 425, 429, 503]
const notReached = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']

/**
 * Posts JSON and answers what came back.
 * @throws SendingError
 */
export async function postJson(
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await reach(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    // An address that leads on could lead anywhere.
    redirect: 'manual',
    signal: AbortSignal.timeout(timeout),
  })
  if (response.ok) return response.json().catch(() => undefined)
  const { status } = response
  await response.body?.cancel()
  const isSure = status < 500 || later.includes(status)
  throw new SendingError(`HTTP_${status}`, { isSure, isFinal: status < 500 && !later.includes(status) })
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    const code = (error as { cause?: { code?: string } }).cause?.code ?? ''
    const isSure = notReached.includes(code)
    throw new SendingError(isSure ? 'UNREACHABLE' : 'NO_ANSWER', { isSure })
  }
}
