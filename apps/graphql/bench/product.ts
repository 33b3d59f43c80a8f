import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import pg from 'pg'
import pino from 'pino'
import { ChangeSource } from '@youlin/schema'
import { readEnvironment } from '../src/environment.ts'
import { foundDistrict } from '../src/modules/identity/index.ts'
import { createServices } from '../src/services.ts'
import { fillAtScale } from './fill.ts'

const administrator = '13800000000'
const password = 'bench-spring-garden'

/** A server of its own process, and how it is asked. */
export interface Served {
  port: number
  process: ChildProcess
  cookie?: string
}

/** A district of its own with so many offers in an empty, migrated database; answers the district's id. */
export async function fillDistrict(
  ownerUrl: string,
  appUrl: string,
  offers: number,
  more: { claims?: number } = {},
): Promise<string> {
  const districtId = await found(appUrl)
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await fillAtScale(owner, districtId, offers, more)
    return districtId
  } finally {
    await owner.end()
  }
}

async function found(appUrl: string): Promise<string> {
  const { orm, clock, events } = await createServices({
    environment: readEnvironment(),
    log: pino({ level: 'silent' }),
    appUrl,
  })
  const district = { code: '420102', name: '江岸区', city: '武汉市' }
  const admin = { adminMobile: administrator, adminName: '管理员', adminPassword: password }
  const work = {
    em: orm.em.fork(),
    clock,
    events,
    viewer: null,
    source: ChangeSource.COMMAND,
    requestId: null,
  }
  const { districtId } = await foundDistrict(work, { ...district, ...admin })
  await orm.close()
  return districtId
}

/** Starts a server and waits until it answers. */
export async function serve(
  file: string,
  args: string[],
  { dataDir, databaseUrl }: { dataDir: string; databaseUrl?: string },
): Promise<Served> {
  const port = await freePort()
  const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : []
  const child = spawn(process.execPath, [...loader, file, ...args, String(port)], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      GRAPHILE_ENV: 'production',
      LOG_LEVEL: 'silent',
      PORT: String(port),
      HOST: '127.0.0.1',
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: dataDir,
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    },
  })
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await answers(port)) return { port, process: child }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${file} does not answer.`)
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/livez`).then(
    () => true,
    () => false,
  )
}

/** As the district's administrator or somebody else, as if a code of the second factor had just been given. */
export async function signIn(served: Served, ownerUrl: string, mobile = administrator): Promise<void> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { name } } } }'
  const response = await ask(served, { query, variables: { input: { mobile, password } } })
  served.cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (!served.cookie) throw new Error(`Nobody could sign in: ${await response.text()}`)
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query(`insert into second_factor (account_id, secret, enrolled_at)
    select account_id, '\\x00', now() from session on conflict do nothing`)
  await owner.query('update session set factor_passed_at = now()')
  await owner.end()
}

export function ask({ port, cookie }: Served, body: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  })
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
}
