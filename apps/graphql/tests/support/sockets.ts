import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Client, createClient } from 'graphql-ws'
import WebSocket from 'ws'
import { readEnvironment } from '../../src/environment.ts'
import { createServer } from '../../src/server.ts'
import { createServices, type Services } from '../../src/services.ts'
import type { Answer, Caller, TestApi } from './api.ts'
import { guardedLog } from './log-guard.ts'
import type { Told } from './story/messages.ts'

export const messageAdded = `subscription ($after: ID) { messageAdded(after: $after) {
  id kind facts recordKind recordId recordName readAt } }`

/** Another server on the database of the first, as another process of an installation is one. */
export interface SecondServer {
  url: string
  services: Services
  close(): Promise<void>
}

export async function startSecondServer(
  { database, clock }: TestApi,
  settings: Record<string, string> = {},
): Promise<SecondServer> {
  const directory = await mkdtemp(join(tmpdir(), 'youlin-second-'))
  const { log, expectNoLeaks } = guardedLog()
  const services = await createServices({
    environment: readEnvironment({ NODE_ENV: 'test', DATA_DIR: directory, ...settings }),
    log,
    appUrl: database.url,
    clock,
    poolSize: 5,
  })
  const server = await createServer(services)
  return {
    url: await server.listen({ port: 0, host: '127.0.0.1' }),
    services,
    async close() {
      await server.close()
      await services.orm.close()
      await rm(directory, { recursive: true, force: true })
      expectNoLeaks()
    },
  }
}

const socketUrl = (url: string) => `${url.replace('http', 'ws')}/graphql`

/** A socket as a browser opens it, with the cookie of its person. */
export function openSocket(
  url: string,
  { cookie, origin = url }: { cookie?: string | undefined; origin?: string },
): WebSocket {
  return new WebSocket(socketUrl(url), 'graphql-transport-ws', {
    origin,
    headers: { ...(cookie && { cookie }) },
  })
}

/** Somebody who listens at a server. */
export interface Listener {
  /** What came so far. */
  told: Told[]
  /** The codes of errors that answered the operation. */
  codes: string[]
  /** What they say. */
  refusals: string[]
  /** Resolves when the operation was refused or ended. */
  answered: Promise<void>
  /** Resolves with its code when the socket is closed. */
  closed: Promise<number>
  leave(): void
}

/** Subscribes, and waits until the server listens. */
export async function listen(
  url: string,
  { cookie }: Pick<Caller, 'cookie'>,
  { query = messageAdded, ...variables }: { query?: string; after?: string } = {},
): Promise<Listener> {
  const told: Told[] = []
  const codes: string[] = []
  const refusals: string[] = []
  let closing: (code: number) => void
  const closed = new Promise<number>((resolve) => (closing = resolve))
  const client: Client = createClient({
    url: socketUrl(url),
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { origin: url, headers: { ...(cookie && { cookie }) } })
      }
    },
    lazy: false,
    retryAttempts: 0,
    onNonLazyError: () => undefined,
    on: { closed: (event) => closing((event as CloseEvent).code) },
  })
  const acknowledged = new Promise<void>((resolve) => client.on('connected', () => resolve()))
  let answer: () => void
  const answered = new Promise<void>((resolve) => (answer = resolve))
  client.subscribe<{ messageAdded: Told }>(
    { query, variables },
    {
      next: ({ data, errors }) => {
        if (data?.messageAdded) told.push(data.messageAdded)
        codes.push(...(errors ?? []).map(({ extensions }) => String(extensions?.['code'])))
      },
      error: (errors) => {
        if (Array.isArray(errors)) {
          codes.push(...errors.map(({ extensions }) => String(extensions?.code)))
          refusals.push(...errors.map(({ message }) => String(message)))
        }
        answer()
      },
      complete: () => answer(),
    },
  )
  await Promise.race([acknowledged, closed])
  return { told, codes, refusals, answered, closed, leave: () => void client.dispose() }
}

/** What a subscription is refused with, by its own answer or by the end of the socket. */
export async function answerOverSocket(
  url: string,
  caller: Pick<Caller, 'cookie'>,
  query: string,
  variables: Record<string, unknown>,
): Promise<Answer> {
  const { codes, closed, answered, leave } = await listen(url, caller, { query, ...variables })
  const code = await Promise.race([answered.then(() => codes[0]), closed.then(codeOfClose)])
  leave()
  const errors = code ? [{ message: code, extensions: { code } }] : []
  return { status: 200, data: null, errors, code }
}

const codeOfClose = (code: number) => (code === 4401 ? 'UNAUTHENTICATED' : `CLOSED_${code}`)
