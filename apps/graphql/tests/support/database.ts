import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { applicationUrl } from '../../src/platform/database/application-role.ts'
import { ensureDatabase, migrate } from '../../src/platform/database/migrate.ts'
import { jobs } from '../../src/schema.ts'

const template = 'youlin_template'

export interface TestDatabase {
  /** As the role that serves. */
  url: string
  /** As the owner, whom row-level security does not bind. */
  ownerUrl: string
  /** A connection as the owner, one for as long as the database stands. */
  owner(): Promise<pg.Client>
  drop(): Promise<void>
}

/** Fills a migrated database that is then copied for every test that asks for it. */
export interface Filling {
  /** A word, for the name of its template. */
  name: string
  fill(database: Pick<TestDatabase, 'url'>): Promise<void>
}

/** A database of its own for a test file, migrated and empty or filled: a copy of a template that the run makes once. */
export async function createTestDatabase(filling?: Filling): Promise<TestDatabase> {
  const serverUrl = inject('databaseUrl')
  const name = `youlin_${randomBytes(6).toString('hex')}`
  const client = new pg.Client(serverUrl)
  await client.connect()
  try {
    await makeTemplate(client, template, async () => {
      await migrate(await ensureDatabase(serverUrl, template), jobs)
    })
    const source = filling ? `${template}_${filling.name}` : template
    if (filling) {
      await client.query('select pg_advisory_unlock(hashtext($1))', [template])
      await makeTemplate(client, source, async () => {
        await client.query(`create database ${source} template ${template}`)
        await filling.fill({ url: applicationUrl(withDatabase(serverUrl, source)) })
      })
    }
    await client.query(`create database ${name} template ${source}`)
  } finally {
    await client.end()
  }
  const ownerUrl = withDatabase(serverUrl, name)
  let owner: Promise<pg.Client> | undefined
  return {
    url: applicationUrl(ownerUrl),
    ownerUrl,
    owner: () => (owner ??= connected(ownerUrl)),
    async drop() {
      await (await owner)?.end()
      await dropDatabase(serverUrl, name)
    },
  }
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client(url)
  await client.connect()
  return client
}

async function makeTemplate(client: pg.Client, name: string, make: () => Promise<void>) {
  // Held until the copy is made; those who want another template do not wait.
  await client.query('select pg_advisory_lock(hashtext($1))', [name])
  const { rows } = await client.query('select datistemplate from pg_database where datname = $1', [name])
  if (rows[0]?.datistemplate) return
  await client.query(`drop database if exists ${name} with (force)`)
  await make()
  // Nobody may be connected to what is copied.
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
  )
  await client.query(`alter database ${name} is_template true`)
}

async function dropDatabase(serverUrl: string, name: string) {
  const client = new pg.Client(serverUrl)
  await client.connect()
  await client.query(`drop database if exists ${name} with (force)`)
  await client.end()
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
