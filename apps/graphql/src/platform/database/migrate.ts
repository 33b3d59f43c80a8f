import { MikroORM } from '@mikro-orm/postgresql'
import pg from 'pg'
import { type Job, prepareQueue, queueGrants } from '../jobs.ts'
import { applicationRole, applicationUrl, canSignIn, ensureApplicationRole } from './application-role.ts'
import { ownerConfig } from './orm.ts'

/** Brings a database up to date as its owner, and answers the connection of the role that serves. */
export async function migrate(ownerUrl: string, jobs: readonly Job[], givenAppUrl?: string): Promise<string> {
  const appUrl = givenAppUrl ?? applicationUrl(ownerUrl)
  if (!(await canSignIn(appUrl))) await ensureApplicationRole(ownerUrl, appUrl)
  await withMigrationLock(ownerUrl, async () => {
    const orm = await MikroORM.init(ownerConfig(ownerUrl))
    try {
      await orm.migrator.up()
      await prepareQueue(ownerUrl, jobs)
      await orm.em.getConnection().execute(queueGrants(applicationRole))
    } finally {
      await orm.close()
    }
  })
  return appUrl
}

/** Several processes may start at once; one migrates, the others wait and find nothing left to do. */
async function withMigrationLock(ownerUrl: string, run: () => Promise<void>) {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('youlin migrations'))`)
    await run()
  } finally {
    await client.end()
  }
}

/** Makes the database when the server does not have it, and answers its URL. */
export async function ensureDatabase(serverUrl: string, name: string): Promise<string> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}
