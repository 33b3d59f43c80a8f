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
  drop(): Promise<void>
}

/** A migrated, empty database of its own for a test file: a copy of a template that the run makes once. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const serverUrl = inject('databaseUrl')
  const name = `youlin_${randomBytes(6).toString('hex')}`
  const client = new pg.Client(serverUrl)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('youlin template'))`)
    await makeTemplate(client, serverUrl)
    await client.query(`create database ${name} template ${template}`)
  } finally {
    await client.end()
  }
  const ownerUrl = withDatabase(serverUrl, name)
  return { url: applicationUrl(ownerUrl), ownerUrl, drop: () => dropDatabase(serverUrl, name) }
}

async function makeTemplate(client: pg.Client, serverUrl: string) {
  const { rows } = await client.query('select datistemplate from pg_database where datname = $1', [template])
  if (rows[0]?.datistemplate) return
  await client.query(`drop database if exists ${template} with (force)`)
  await migrate(await ensureDatabase(serverUrl, template), jobs)
  // Nobody may be connected to what is copied.
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${template}' and pid <> pg_backend_pid()`,
  )
  await client.query(`alter database ${template} is_template true`)
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
