import { parseArgs } from 'node:util'
import { startEmbeddedDatabase } from '../platform/database/embedded.ts'

/** Runs the PostgreSQL server that npm brought on its own, for tests of an installation with a server of its own. */
const { values } = parseArgs({ options: { data: { type: 'string' } } })
if (!values.data) {
  console.error('database --data <directory>')
  process.exit(2)
}
const database = await startEmbeddedDatabase({ dataDir: values.data, log: () => {}, flags: ['fsync=off'] })
console.info(database.url)
process.once('SIGTERM', () => void database.stop())
