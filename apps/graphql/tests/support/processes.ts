import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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
      PORT: '0',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await addressOf(child)
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

/** The process prints its public address, if it has one, and its port once it listens. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      const port = /^友邻 Youlin: .*\b(\d+)$/.exec(line)?.[1]
      if (port) resolve(`http://127.0.0.1:${port}`)
    })
    child.once('exit', (code) => reject(new Error(`The server process ended with ${code}.`)))
  })
}
