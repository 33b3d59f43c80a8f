import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Answer, Caller } from './api.ts'
import type { TestDatabase } from './database.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The product running in a process of its own, as it does in earnest. */
export interface ServerProcess {
  url: string
  /** Asks it in the session that somebody has at the test's own server. */
  query(who: Caller, query: string, variables: Record<string, unknown>): Promise<Answer>
  stop(): Promise<void>
  /** As a machine that loses its power does it. */
  kill(): Promise<void>
}

/** Starts a server process on a database that others use too, and waits until it is ready. */
export async function startProcess(
  { ownerUrl }: TestDatabase,
  settings: Record<string, string> = {},
): Promise<ServerProcess> {
  const port = await freePort()
  const dataDir = await mkdtemp(join(tmpdir(), 'youlin-process-'))
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: ownerUrl,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: String(port),
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const url = `http://127.0.0.1:${port}`
  await ready(child, url)
  async function end(signal: NodeJS.Signals) {
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
  return {
    url,
    async query({ cookie }, query, variables) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
        body: JSON.stringify({ query, variables }),
      })
      const body = (await response.json()) as { data?: unknown; errors?: Answer['errors'] }
      const errors = body.errors ?? []
      return { status: response.status, data: body.data ?? null, errors, code: errors[0]?.extensions.code }
    },
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  }
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  while (child.exitCode === null) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`The server process ended with ${child.exitCode}.`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
