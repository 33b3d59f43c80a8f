import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { ChangeSource } from '@youlin/schema'
import { readEnvironment } from '../environment.ts'
import { foundDistrict } from '../modules/identity/index.ts'
import { startEmbeddedDatabase } from '../platform/database/embedded.ts'
import { ensureDatabase, migrate } from '../platform/database/migrate.ts'
import { jobs } from '../schema.ts'
import { createServices } from '../services.ts'

const usage =
  'pnpm district create --code 420106 --name 武昌区 --city 武汉市 --admin-mobile 13800000000 [--admin-name 管理员]'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    code: { type: 'string' },
    name: { type: 'string' },
    city: { type: 'string' },
    'admin-mobile': { type: 'string' },
    'admin-name': { type: 'string', default: '管理员' },
  },
})
const { code, name, city, 'admin-mobile': adminMobile, 'admin-name': adminName } = values
if (positionals[0] !== 'create' || !code || !name || !city || !adminMobile) {
  console.error(usage)
  process.exit(2)
}

const environment = readEnvironment()
const dataDir = join(resolve(environment.DATA_DIR), 'postgres')
const embedded = environment.DATABASE_URL
  ? undefined
  : await startEmbeddedDatabase({ dataDir, log: () => {} })
try {
  const ownerUrl = embedded ? await ensureDatabase(embedded.url, 'youlin') : environment.DATABASE_URL!
  const appUrl = await migrate(ownerUrl, jobs, environment.APP_DATABASE_URL)
  const { orm, clock, events } = await createServices({ environment, log: pino({ level: 'silent' }), appUrl })
  const work = {
    em: orm.em.fork(),
    clock,
    events,
    viewer: null,
    source: ChangeSource.COMMAND,
    requestId: null,
  }
  const { oneTimePassword } = await foundDistrict(work, { code, name, city, adminMobile, adminName })
  await orm.close()
  const password = oneTimePassword
    ? `one-time password ${oneTimePassword}`
    : 'with the password of the known account'
  console.info(`${city}${name} (${code}): ${adminName} ${adminMobile}, ${password}`)
} finally {
  await embedded?.stop()
}
