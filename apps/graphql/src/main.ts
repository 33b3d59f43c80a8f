import 'reflect-metadata'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { inspect } from 'node:util'
import { accountLines, demonstrate, secondFactorLines } from './demonstration/index.ts'
import { BadSettings, type Environment, readEnvironment } from './environment.ts'
import { createLogger } from './logging.ts'
import { startEmbeddedDatabase } from './platform/database/embedded.ts'
import { ensureDatabase, migrate } from './platform/database/migrate.ts'
import { maskMobiles } from './platform/mobile-masking.ts'
import { jobs } from './schema.ts'
import { serveMetrics } from './metrics.ts'
import { createServer } from './server.ts'
import { createServices } from './services.ts'

async function start(environment: Environment): Promise<() => Promise<void>> {
  const log = createLogger(environment.LOG_LEVEL)
  const dataDir = resolve(environment.DATA_DIR)
  const embedded = environment.DATABASE_URL
    ? undefined
    : await startEmbeddedDatabase({ dataDir: join(dataDir, 'postgres'), log: (line) => log.debug(line) })
  const ownerUrl = embedded ? await ensureDatabase(embedded.url, 'youlin') : environment.DATABASE_URL!
  const appUrl = await migrate(ownerUrl, jobs, environment.APP_DATABASE_URL)

  const services = await createServices({ environment, log, appUrl })
  const accounts = await demonstrate(services)
  const server = await createServer(services)
  const metrics = await serveMetrics(server, environment)
  await services.jobs.start(appUrl)
  if (accounts.length > 0) {
    console.info(['', ...accountLines(accounts), ...secondFactorLines(new Date()), ''].join('\n'))
  }
  await server.listen({ port: environment.PORT, host: environment.HOST })
  const { port } = server.server.address() as AddressInfo
  const { PUBLIC_URL } = environment
  console.info(`友邻 Youlin: ${PUBLIC_URL ? `${PUBLIC_URL}, port ${port}` : `http://localhost:${port}`}`)

  return async () => {
    await server.close()
    await metrics?.close()
    await services.jobs.stop()
    await services.live.stop()
    await services.orm.close()
    await embedded?.stop()
  }
}

try {
  const stop = await start(readEnvironment())
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(maskMobiles(inspect(error)))
          process.exit(1)
        },
      )
    })
  }
} catch (error) {
  console.error(error instanceof BadSettings ? error.message : maskMobiles(inspect(error)))
  process.exit(1)
}
