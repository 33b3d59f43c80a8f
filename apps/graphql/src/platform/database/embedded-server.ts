import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import type { ServerAccount } from './embedded-account.ts'
import type { PostgresBinaries } from './embedded-binaries.ts'
import type { Cluster } from './embedded-cluster.ts'
import { stopOrphans } from './embedded-orphans.ts'

interface ServerOptions {
  cluster: Cluster
  binaries: PostgresBinaries
  account: ServerAccount
  log: (line: string) => void
  port?: number
  flags?: string[]
}

const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
]

/** Runs the server, and starts it again on the same port when it is killed. */
export async function superviseServer(
  options: ServerOptions,
): Promise<{ port: number; stop(): Promise<void> }> {
  const { cluster, log } = options
  const port = options.port ?? (await freePort())
  let stopping = false
  let server = await startServer(options, port)

  const endWithProcess = () => server.kill('SIGINT')
  process.once('exit', endWithProcess)

  async function keepRunning(): Promise<void> {
    while (!stopping) {
      await exited(server)
      if (stopping) return
      log('the database server ended unexpectedly and is started again')
      await restart()
    }
  }

  async function restart(): Promise<void> {
    for (let pause = 250; !stopping; pause = Math.min(pause * 2, 10_000)) {
      try {
        await stopOrphans(cluster.directory, log)
        server = await startServer(options, port)
        return
      } catch (error) {
        log(`the database server does not start: ${String(error)}`)
        await wait(pause)
      }
    }
  }

  const supervision = keepRunning()
  return {
    port,
    async stop() {
      stopping = true
      process.off('exit', endWithProcess)
      await stopServer(server)
      await supervision
      await stopServer(server)
    },
  }
}

async function startServer(options: ServerOptions, port: number): Promise<ChildProcess> {
  const { cluster, binaries, account, log, flags = [] } = options
  const set = [...settings, ...flags].flatMap((setting) => ['-c', setting])
  // Detached: a Ctrl-C in the terminal reaches this process alone, which stops the server after its last query.
  const server = spawn(binaries.postgres, ['-D', cluster.directory, '-p', String(port), ...set], {
    ...account,
    cwd: '/',
    env: { LC_ALL: 'C', TZ: 'UTC' },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const lastLines: string[] = []
  createInterface({ input: server.stderr! }).on('line', (line) => {
    log(line)
    lastLines.push(line)
    if (lastLines.length > 5) lastLines.shift()
  })
  await once(server, 'spawn')
  while (!(await isReady(cluster.directory, server))) {
    if (hasExited(server)) throw new Error(`PostgreSQL did not start:\n${lastLines.join('\n')}`)
    await wait(25)
  }
  return server
}

/** The server tells its state in the eighth line of `postmaster.pid`, as `pg_ctl` reads it. */
async function isReady(directory: string, server: ChildProcess): Promise<boolean> {
  const lines = (await readFile(join(directory, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[0]) === server.pid && lines[7]?.trim() === 'ready'
}

async function stopServer(server: ChildProcess): Promise<void> {
  if (hasExited(server)) return
  const gone = exited(server)
  server.kill('SIGINT')
  const impatience = setTimeout(() => server.kill('SIGQUIT'), 10_000)
  await gone
  clearTimeout(impatience)
}

const hasExited = (server: ChildProcess) => server.exitCode !== null || server.signalCode !== null

const exited = async (server: ChildProcess) => void (hasExited(server) || (await once(server, 'exit')))

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  await once(probe, 'close')
  return port
}
