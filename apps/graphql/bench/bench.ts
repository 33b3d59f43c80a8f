import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { startEmbeddedDatabase } from '../src/platform/database/embedded.ts'
import { ensureDatabase, migrate } from '../src/platform/database/migrate.ts'
import { jobs } from '../src/schema.ts'
import { pageSize, postgraphileQuery, youlinQuery } from './offers-page.ts'
import { ask, fillDistrict, median, serve, type Served, signIn } from './product.ts'

const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '50000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '5' },
  },
})
const connections = 16

/** A server that answers the page, and how it is asked. */
interface Contender extends Served {
  name: string
  query: string
  rates: number[]
}

const directory = await mkdtemp(join(tmpdir(), 'youlin-bench-'))
const database = await startEmbeddedDatabase({ dataDir: join(directory, 'postgres'), log: () => {} })
const contenders: Contender[] = []
try {
  const ownerUrl = await ensureDatabase(database.url, 'bench')
  const appUrl = await migrate(ownerUrl, jobs)
  const districtId = await fillDistrict(ownerUrl, appUrl, Number(values.offers))
  await start('bare SQL', 'bench/servers/bare.ts', [appUrl, districtId], '')
  await start('PostGraphile', 'bench/servers/postgraphile.ts', [appUrl, districtId], postgraphileQuery)
  await start('Youlin', 'dist/main.js', [], youlinQuery, ownerUrl)
  await signIn(contenders.at(-1)!, ownerUrl)
  for (const contender of contenders) await warmUp(contender)
  for (let round = 0; round < Number(values.rounds); round++)
    for (const contender of contenders) contender.rates.push(await load(contender, Number(values.seconds)))
  report()
} finally {
  for (const { process: child } of contenders) child.kill('SIGTERM')
  await database.stop()
  await rm(directory, { recursive: true, force: true })
}

async function start(name: string, file: string, args: string[], query: string, databaseUrl?: string) {
  const served = await serve(file, args, { dataDir: join(directory, 'data'), databaseUrl })
  contenders.push({ ...served, name, query, rates: [] })
}

/** Until the code is hot; and proof that what is measured is the page, not an error. */
async function warmUp(contender: Contender) {
  const text = await (await ask(contender, { query: contender.query })).text()
  const titles = text.match(/"title":"邻里服务/g)?.length ?? 0
  if (titles !== pageSize)
    throw new Error(`${contender.name} answers ${titles} offers: ${text.slice(0, 800)}`)
  await load(contender, 3)
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
