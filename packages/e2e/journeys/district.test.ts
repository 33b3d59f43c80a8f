import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { newPage } from '../support/page.ts'
import { startProduct } from '../support/product.ts'
import { enrolFactor } from '../support/second-factor.ts'

const run = promisify(execFile)
const commands = join(import.meta.dirname, '../../../apps/graphql/dist/commands')
const administrator = { mobile: '13900000001', next: 'river-bank-lantern' }

it('founds a district, takes its streets and lets its administrator in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'youlin-district-'))
  // PostgreSQL's own user has to get in, or the cluster would be kept, and left, elsewhere.
  await chmod(folder, 0o755)
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const environment = { DATA_DIR: join(folder, 'data'), DEMO: '', DATABASE_URL: '' }
  const command = async (name: string, ...words: string[]) =>
    (
      await run(process.execPath, [join(commands, `${name}.js`), ...words], {
        env: { ...process.env, ...environment },
      })
    ).stdout

  const place = ['--code', '420199', '--name', '示例区', '--city', '示例市']
  const founded = await command('district', 'create', ...place, '--admin-mobile', administrator.mobile)
  const password = /one-time password (\S+)/.exec(founded)?.[1] ?? ''
  const streets = join(folder, 'streets.csv')
  const communities = join(folder, 'communities.csv')
  await writeFile(streets, 'code,name\n420199001,东风街道\n420199002,西湖街道\n')
  await writeFile(communities, 'code,name,street_code\n420199001001,向阳社区,420199001\n')
  await command(
    'territory',
    'import',
    '--district',
    '420199',
    '--streets',
    streets,
    '--communities',
    communities,
  )

  const product = await startProduct(environment)
  onTestFinished(() => product.stop())
  expect(product.accounts).toEqual({})
  const { page, problems, close } = await newPage({ url: product.url })
  onTestFinished(close)
  await page.goto('/admin/territory')
  await page.getByLabel('手机号').fill(administrator.mobile)
  await page.getByLabel('密码').fill(password)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('当前密码').fill(password)
  await page.getByLabel('新密码', { exact: false }).first().fill(administrator.next)
  await page.getByLabel('再次输入新密码').fill(administrator.next)
  await page.getByRole('button', { name: '保存' }).click()
  await enrolFactor(page)
  await page.getByText('东风街道').first().waitFor()
  await page.getByText('西湖街道').first().waitFor()
  expect(await page.getByText('大智街道').count()).toBe(0)
  expect(problems).toEqual([])
})
