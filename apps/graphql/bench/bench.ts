import 'reflect-metadata'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import pg from 'pg'
import pino from 'pino'
import { ChangeSource } from '@youlin/schema'
import { readEnvironment } from '../src/environment.ts'
import { foundDistrict } from '../src/modules/identity/index.ts'
import { startEmbeddedDatabase } from '../src/platform/database/embedded.ts'
import { ensureDatabase, migrate } from '../src/platform/database/migrate.ts'
import { jobs } from '../src/schema.ts'
import { createServices } from '../src/services.ts'
import { fillAtScale } from './fill.ts'
import { pageSize, postgraphileQuery, youlinQuery } from './offers-page.ts'

const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
  },
})
const connections = 16
const mobile = '13800000000'
const password = 'bench-spring-garden'

/** A server that answers the page, and how it is asked. */
interface Contender {
  name: string
  port: number
  process: ChildProcess
  query: string
  cookie?: string
  rates: number[]
}

const directory = await mkdtemp(join(tmpdir(), 'youlin-bench-'))
const database = await startEmbeddedDatabase({ dataDir: join(directory, 'postgres'), log: () => {} })
const contenders: Contender[] = []
try {
  const ownerUrl = await ensureDatabase(database.url, 'bench')
  const appUrl = await migrate(ownerUrl, jobs)
  const districtId = await foundBenchDistrict(appUrl)
  await fill(ownerUrl, districtId)
  await start('bare SQL', 'bench/servers/bare.ts', [appUrl, districtId], '')
  await start('PostGraphile', 'bench/servers/postgraphile.ts', [appUrl, districtId], postgraphileQuery)
  await start('Youlin', 'dist/main.js', [], youlinQuery, ownerUrl)
  await signIn(contenders.at(-1)!)
  for (const contender of contenders) await warmUp(contender)
  for (let round = 0; round < Number(values.rounds); round++)
    for (const contender of contenders) contender.rates.push(await load(contender, Number(values.seconds)))
  report()
} finally {
  for (const { process: child } of contenders) child.kill('SIGTERM')
  await database.stop()
  await rm(directory, { recursive: true, force: true })
}

async function foundBenchDistrict(appUrl: string): Promise<string> {
  const { orm, clock, events } = await createServices({
    environment: readEnvironment(),
    log: pino({ level: 'silent' }),
    appUrl,
  })
  const district = { code: '420102', name: '江岸区', city: '武汉市' }
  const admin = { adminMobile: mobile, adminName: '管理员', adminPassword: password }
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

async function fill(ownerUrl: string, districtId: string) {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await fillAtScale(owner, districtId, Number(values.offers))
  } finally {
    await owner.end()
  }
}

async function start(name: string, file: string, args: string[], query: string, databaseUrl?: string) {
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
      DATA_DIR: join(directory, 'data'),
      ...(databaseUrl && { DATABASE_URL: databaseUrl }),
    },
  })
  const contender: Contender = { name, port, process: child, query, rates: [] }
  contenders.push(contender)
  for (let attempt = 0; attempt < 300; attempt++) {
    if (await answers(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`${name} does not answer.`)
}

function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/livez`).then(
    () => true,
    () => false,
  )
}

async function signIn(contender: Contender) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { user { name } } } }'
  const response = await ask(contender, { query, variables: { input: { mobile, password } } })
  contender.cookie = response.headers.getSetCookie()[0]?.split(';')[0]
  if (!contender.cookie) throw new Error(`Nobody could sign in: ${await response.text()}`)
}

/** Until the code is hot; and proof that what is measured is the page, not an error. */
async function warmUp(contender: Contender) {
  const text = await (await ask(contender, { query: contender.query })).text()
  const titles = text.match(/"title":"邻里服务/g)?.length ?? 0
  if (titles !== pageSize)
    throw new Error(`${contender.name} answers ${titles} offers: ${text.slice(0, 800)}`)
  await load(contender, 3)
}

function ask({ port, cookie }: Contender, body: object): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  })
}

/** Requests answered a second. */
async function load({ name, port, query, cookie }: Contender, seconds: number): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/graphql`,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify({ query }),
    connections,
    duration: seconds,
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${name} failed ${result.non2xx + result.errors} times.`)
  return result['2xx'] / result.duration
}

function report() {
  const [bare, postgraphile] = contenders.map(({ rates }) => median(rates))
  console.log(
    `\n${values.offers} offers, a page of ${pageSize}, ${connections} connections, ${values.rounds} rounds\n`,
  )
  console.log('| server | requests/s | × bare SQL | × PostGraphile |\n|---|---|---|---|')
  for (const { name, rates } of contenders) {
    const rate = median(rates)
    const against = (other: number) => (rate / other).toFixed(2)
    console.log(`| ${name} | ${rate.toFixed(0)} | ${against(bare!)} | ${against(postgraphile!)} |`)
  }
}

function median(numbers: readonly number[]): number {
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
