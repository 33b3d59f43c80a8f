import 'reflect-metadata'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startEmbeddedDatabase } from '../src/platform/database/embedded.ts'
import { ensureDatabase, migrate } from '../src/platform/database/migrate.ts'
import { jobs } from '../src/schema.ts'
import { representative } from './fill.ts'
import { ask, fillDistrict, median, serve, type Served, signIn } from './product.ts'

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '1000' },
    many: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '15' },
  },
})

const step = 'kind holderName light due level acknowledgedAt'
const fit = 'score offer { id title } terms { term points }'

/** What is asked of both; `$compound` and `$offer` are among the newest of each. */
const asked: Record<string, string> = {
  'claims with lights': '{ claims(first: 20) { edges { node { id light due } } } }',
  'claims that are late': '{ claims(first: 20, filter: { light: RED }) { edges { node { id light due } } } }',
  'offers whose review ends soon':
    '{ offers(first: 20, filter: { light: YELLOW }) { edges { node { id light } } } }',
  'what waits for me': '{ viewerTodo { kind count overdue dueSoon items { title light } } }',
  'supervision, the own list': `{ supervisedSteps(first: 20, filter: { level: DISTRICT }) { edges { node { ${step} } } } }`,
  'supervision, due soon': `{ supervisedSteps(first: 20, filter: { light: YELLOW }) { edges { node { ${step} } } } }`,
  'scores of a compound': `{ compoundFits(compoundId: "$compound", first: 5) { ${fit} } }`,
  'scores of an offer':
    '{ offerFits(offerId: "$offer", first: 5) { score compound { id name } terms { term points } } }',
  coverage: '{ coverage(first: 20) { edges { node { days kinds { kind days } } } } }',
  'coverage, the gaps': `{ coverageGaps(first: 20) { edges { node { days fits { ${fit} } } } } }`,
}

/** What a representative is asked of both: an enterprise gives, and takes for its staff. */
const askedByEnterprise: Record<string, string> = {
  'an enterprise: claims of either side':
    '{ claims(first: 20) { edges { node { id light due takerName } } } }',
  'an enterprise: what waits': '{ viewerTodo { kind count overdue dueSoon items { title light } } }',
  'an enterprise: needs': '{ needs(first: 20) { edges { node { id title } } } }',
}

const directory = await mkdtemp(join(tmpdir(), 'youlin-flat-'))
const database = await startEmbeddedDatabase({ dataDir: join(directory, 'postgres'), log: () => {} })
const servers: Served[] = []
try {
  const few = await start('few', Number(values.few))
  const many = await start('many', Number(values.many))
  console.log(`\n${values.few} and ${values.many} offers, as many claims, milliseconds at the median\n`)
  console.log('| asked | few | many | × |\n|---|---|---|---|')
  for (const [name, query] of Object.entries(asked)) await compare(name, query, few, many)
  for (const [name, query] of Object.entries(askedByEnterprise))
    await compare(name, query, few.representative, many.representative)
} finally {
  for (const { process: child } of servers) child.kill('SIGTERM')
  await database.stop()
  await rm(directory, { recursive: true, force: true })
}

interface Asked extends Served {
  ids: Record<string, string>
}

async function compare(name: string, query: string, few: Asked, many: Asked): Promise<void> {
  const times: [number[], number[]] = [[], []]
  // In turns, so that both meet the same machine.
  for (let round = 0; round < Number(values.rounds); round++)
    for (const [index, one] of [few, many].entries()) times[index]!.push(await time(one, query))
  const [a, b] = times.map((some) => median(some.slice(3))) as [number, number]
  console.log(`| ${name} | ${a.toFixed(1)} | ${b.toFixed(1)} | ${(b / a).toFixed(2)} |`)
}

async function start(name: string, offers: number): Promise<Asked & { representative: Asked }> {
  const ownerUrl = await ensureDatabase(database.url, name)
  const appUrl = await migrate(ownerUrl, jobs)
  const districtId = await fillDistrict(ownerUrl, appUrl, offers, { claims: offers })
  const ids = await readIds(ownerUrl, districtId)
  const served = await serve('dist/main.js', [], { dataDir: join(directory, name), databaseUrl: ownerUrl })
  servers.push(served)
  await signIn(served, ownerUrl)
  const other: Asked = { port: served.port, process: served.process, ids }
  await signIn(other, ownerUrl, representative)
  return { ...served, ids, representative: other }
}

async function readIds(ownerUrl: string, districtId: string): Promise<Record<string, string>> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await owner.query(`select set_config('app.district_id', $1, false)`, [districtId])
    const { rows } = await owner.query<{ compound: string; offer: string }>(`select
      (select id from compound order by id desc limit 1) as compound,
      (select id from offer where status = 'PUBLISHED' order by listed_at desc limit 1) as offer`)
    const global = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64url')
    return { compound: global('Compound', rows[0]!.compound), offer: global('Offer', rows[0]!.offer) }
  } finally {
    await owner.end()
  }
}

async function time(one: Asked, query: string): Promise<number> {
  const filled = query.replace(/\$(\w+)/g, (_, key: string) => one.ids[key]!)
  const from = performance.now()
  const text = await (await ask(one, { query: filled })).text()
  if (text.includes('"errors"')) throw new Error(text.slice(0, 600))
  return performance.now() - from
}
