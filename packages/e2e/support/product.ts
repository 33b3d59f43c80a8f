import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'

const root = join(import.meta.dirname, '../../..')
const server = join(root, 'apps/graphql/dist/main.js')
const id = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const duration = /"responseTime":[\d.]+/g
const mobile = /(?<!\d)1[3-9]\d{9}(?!\d)/
/** Filling the demonstration district is part of the first start. */
const readyWithin = 300_000

/** An account of the demonstration district. */
export interface Account {
  mobile: string
  password: string
}

export interface Product {
  url: string
  /** Everything that it printed so far. */
  log: string[]
  /** By the key that stands before each account in what the first start prints. */
  accounts: Record<string, Account>
  stop(): Promise<void>
}

/** Starts the built product as `npm start` does, on a free port, with a demonstration district of its own. */
export async function startProduct(environment: Record<string, string> = {}): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'youlin-journeys-'))
  // PostgreSQL's own user has to get in, or the cluster would be kept, and left, elsewhere.
  await chmod(dataDir, 0o755)
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', server], {
    cwd: root,
    env: {
      ...inherited,
      PORT: '0',
      DATA_DIR: dataDir,
      DEMO: 'true',
      LOG_LEVEL: 'debug',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const log: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => log.push(line))

  async function stop() {
    await stopProcess(child)
    await rm(dataDir, { recursive: true, force: true })
    expectNoMobiles(log)
  }
  try {
    const url = await addressOf(child, log)
    return { url, log, accounts: printedAccounts(log), stop }
  } catch (error) {
    await stop()
    throw new Error(`${String(error)}\n${log.slice(-40).join('\n')}`)
  }
}

/** The log holds none, whatever the journeys did; the accounts that the first start prints are no log. */
function expectNoMobiles(lines: string[]) {
  const leaks = lines
    .filter((line) => line.startsWith('{'))
    .filter((line) => mobile.test(line.replace(id, '').replace(duration, '')))
  if (leaks.length > 0) throw new Error(`A mobile number stands in the log:\n${leaks.join('\n')}`)
}

/** A line for each: key, mobile number, password, and for the reader whose account it is. */
export function printedAccounts(log: string[]): Record<string, Account> {
  const lines = log.map((line) => /^\s*([\w-]+)\s+(1[3-9]\d{9})\s+(\S+)/.exec(line))
  return Object.fromEntries(
    lines.flatMap((match) => (match ? [[match[1]!, { mobile: match[2]!, password: match[3]! }]] : [])),
  )
}

/** What it prints once it listens, having no public address of its own. */
async function addressOf(product: ChildProcess, log: string[]): Promise<string> {
  const until = Date.now() + readyWithin
  while (Date.now() < until) {
    const url = log.map((line) => /^友邻 Youlin: (\S+)$/.exec(line)?.[1]).find(Boolean)
    if (url) return url
    if (product.exitCode !== null) throw new Error(`The product ended with code ${product.exitCode}.`)
    await wait(200)
  }
  throw new Error(`The product was not ready within ${readyWithin / 1000} s.`)
}

async function stopProcess(product: ChildProcess) {
  if (product.exitCode !== null || product.signalCode !== null) return
  const gone = once(product, 'exit')
  product.kill('SIGTERM')
  const impatience = setTimeout(() => product.kill('SIGKILL'), 20_000)
  await gone
  clearTimeout(impatience)
}
