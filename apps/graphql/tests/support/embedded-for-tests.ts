import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbeddedDatabase } from '../../src/platform/database/embedded.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser URL of the database `postgres` on the server of this test run. */
    databaseUrl: string
  }
}

/** What is lost when the machine stops is a test run, so nothing waits for the disk. */
const flags = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=300']

/**
 * One PostgreSQL for the whole run: the one of `TEST_DATABASE_URL`, or an embedded one in a fresh directory.
 * The run fails when two waited for each other there, though whoever was chosen to give way was told CONFLICT.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) {
    project.provide('databaseUrl', given)
    return async () => {}
  }

  const dataDir = await mkdtemp(join(tmpdir(), 'youlin-tests-'))
  // PostgreSQL's own user has to get in, or the cluster would be kept, and left, elsewhere.
  await chmod(dataDir, 0o755)
  const log: string[] = []
  const database = await startEmbeddedDatabase({ dataDir, flags, log: (line) => log.push(line) })
  project.provide('databaseUrl', database.url)
  return async () => {
    await database.stop()
    await rm(dataDir, { recursive: true, force: true })
    const deadlock = log.findIndex((line) => line.includes('deadlock detected'))
    if (deadlock >= 0) throw new Error(log.slice(deadlock, deadlock + 12).join('\n'))
  }
}
