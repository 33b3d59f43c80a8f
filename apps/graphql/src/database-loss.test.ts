import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { readEnvironment } from './environment.ts'
import { createLogger } from './logging.ts'
import { startEmbeddedDatabase } from './platform/database/embedded.ts'
import { ensureDatabase, migrate } from './platform/database/migrate.ts'
import { createServer } from './server.ts'
import { createServices } from './services.ts'
import { jobs } from './schema.ts'

const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

/** The product on a database server of its own, which a test may kill. */
async function startOnOwnDatabase() {
  const dataDir = await mkdtemp(join(tmpdir(), 'youlin-loss-'))
  ends.push(() => rm(dataDir, { recursive: true, force: true }))
  const cluster = join(dataDir, 'postgres')
  const database = await startEmbeddedDatabase({ dataDir: cluster, log: () => {}, flags: ['fsync=off'] })
  ends.push(() => database.stop())
  const appUrl = await migrate(await ensureDatabase(database.url, 'youlin'), jobs)
  const environment = readEnvironment({ NODE_ENV: 'test', DATA_DIR: dataDir })
  const services = await createServices({ environment, log: createLogger('silent'), appUrl })
  ends.push(() => services.orm.close())
  const server = await createServer(services)
  ends.push(() => server.close())
  return { server, cluster }
}

it('lives on without its database, says that it is not ready, and serves again when that is back', async () => {
  const { server, cluster } = await startOnOwnDatabase()
  const status = async (url: string) => (await server.inject({ url })).statusCode
  const visitor = () =>
    server.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{ registrationOptions { buildings { id } } }' },
    })
  const written = () =>
    server.inject({
      method: 'POST',
      url: '/graphql',
      payload: {
        query:
          'mutation { signIn(input: { mobile: "13900000000", password: "not-known" }) { viewer { user { id } } } }',
      },
    })
  expect((await written()).json().errors[0].extensions.code).toBe('WRONG_CREDENTIALS')

  const pid = Number((await readFile(join(cluster, 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0])
  process.kill(pid, 'SIGKILL')
  expect(await status('/livez')).toBe(200)
  // It may be back before anybody asked; what counts is that each answer in between is an answer.
  const during = await visitor()
  expect([200, 500]).toContain(during.statusCode)
  await expect.poll(() => status('/readyz'), { timeout: 10_000 }).toBe(200)
  // Failed attempts count in the database, so that this answer means that a write went through.
  await expect
    .poll(async () => (await written()).json().errors[0].extensions.code, { timeout: 10_000 })
    .toBe('WRONG_CREDENTIALS')
}, 60_000)
