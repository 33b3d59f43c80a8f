import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { TestContext } from 'vitest'
import { startExternalDatabase } from '../external-database.ts'
import { startProduct } from '../product.ts'

const run = promisify(execFile)
const command = join(import.meta.dirname, '../../../../apps/graphql/dist/commands/district.js')

export interface Founded {
  /** Of the product that serves the district. */
  url: string
  /** Of its first administrator, with the one-time password. */
  mobile: string
  given: string
}

/**
 * Creates a district that has nothing, on an empty database server of the operator's, and starts the product
 * there: all that is done outside of the browser.
 */
export async function foundDistrict({ onTestFinished, expect }: TestContext): Promise<Founded> {
  const folder = await mkdtemp(join(tmpdir(), 'youlin-founded-'))
  await chmod(folder, 0o755)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const database = await startExternalDatabase()
  onTestFinished(() => database.stop())
  const environment = { DATA_DIR: join(folder, 'data'), DEMO: '', DATABASE_URL: database.url }
  const mobile = '13900000001'
  const place = ['--code', '420106', '--name', '武昌区', '--city', '武汉市', '--admin-mobile', mobile]
  const env = { ...process.env, ...environment }
  const { stdout } = await run(process.execPath, [command, 'create', ...place], { env })
  const product = await startProduct(environment)
  onTestFinished(() => product.stop())
  expect(product.accounts).toEqual({})
  return { url: product.url, mobile, given: /one-time password (\S+)/.exec(stdout)?.[1] ?? '' }
}
