import { mkdir } from 'node:fs/promises'
import { postgresBinaries } from './embedded-binaries.ts'
import { createCluster, type Cluster } from './embedded-cluster.ts'
import { lockDirectory } from './embedded-lock.ts'
import { stopOrphans } from './embedded-orphans.ts'
import { superviseServer } from './embedded-server.ts'
import { serverAccount } from './embedded-account.ts'

export { EmbeddedDatabaseInUse } from './embedded-lock.ts'

export interface EmbeddedDatabaseOptions {
  /** The directory that keeps the cluster and its password; created when missing. */
  dataDir: string
  /** Receives the server's own log, line by line. */
  log: (line: string) => void
  /** A free port is chosen when none is given. */
  port?: number
  /** Settings of the server, such as `fsync=off`. */
  flags?: string[]
}

export interface EmbeddedDatabase {
  /** Connects as superuser to the database `postgres`. */
  url: string
  port: number
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL server that npm brought, on the loopback interface, with its data below `dataDir`.
 * The library's own class is not used: its exit hook would end the process on SIGTERM before it has drained.
 * @throws EmbeddedDatabaseInUse while another process runs the server of that directory
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  await mkdir(options.dataDir, { recursive: true })
  const lock = await lockDirectory(options.dataDir)
  try {
    const account = await serverAccount()
    const binaries = await postgresBinaries(account)
    const cluster: Cluster = await createCluster(options.dataDir, binaries, account)
    await stopOrphans(cluster.directory, options.log)
    const server = await superviseServer({ ...options, cluster, binaries, account })
    return {
      url: `postgres://postgres:${cluster.password}@127.0.0.1:${server.port}/postgres`,
      port: server.port,
      async stop() {
        await server.stop()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}
