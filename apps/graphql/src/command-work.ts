import { join, resolve } from 'node:path'
import { type ChangeSource } from '@youlin/schema'
import { BadSettings, readEnvironment } from './environment.ts'
import { createLogger } from './logging.ts'
import { EmbeddedDatabaseInUse, startEmbeddedDatabase } from './platform/database/embedded.ts'
import { ensureDatabase, migrate } from './platform/database/migrate.ts'
import type { Work } from './platform/work.ts'
import { jobs } from './schema.ts'
import { createServices } from './services.ts'

/**
 * Runs a command on the product's database, the embedded one where no other is set, and ends the process with
 * the exit code that it answers.
 */
export async function runCommand(source: ChangeSource, run: (work: Work) => Promise<number>): Promise<never> {
  try {
    process.exit(await onDatabase(source, run))
  } catch (error) {
    const foreseen = error instanceof BadSettings || error instanceof EmbeddedDatabaseInUse
    console.error(foreseen ? error.message : error)
    process.exit(1)
  }
}

async function onDatabase(source: ChangeSource, run: (work: Work) => Promise<number>): Promise<number> {
  const environment = readEnvironment()
  const dataDir = join(resolve(environment.DATA_DIR), 'postgres')
  const embedded = environment.DATABASE_URL
    ? undefined
    : await startEmbeddedDatabase({ dataDir, log: () => {} })
  try {
    const ownerUrl = embedded ? await ensureDatabase(embedded.url, 'youlin') : environment.DATABASE_URL!
    const appUrl = await migrate(ownerUrl, jobs, environment.APP_DATABASE_URL)
    const { orm, clock, events } = await createServices({
      environment,
      log: createLogger('silent'),
      appUrl,
    })
    try {
      return await run({ em: orm.em.fork(), clock, events, viewer: null, source, requestId: null })
    } finally {
      await orm.close()
    }
  } finally {
    await embedded?.stop()
  }
}
