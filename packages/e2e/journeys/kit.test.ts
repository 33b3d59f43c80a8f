import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it, onTestFinished } from 'vitest'
import { everyLook } from '../support/pages/looks.ts'
import { serveFolder } from '../support/pages/serve-folder.ts'
import { newVisitor } from '../support/pages/visitor.ts'
import { eachDialog } from '../support/pages/walk.ts'

/** A build and four visits on a machine that does other things, too. */
const patience = 400_000
const admin = join(import.meta.dirname, '../../../apps/admin')

it(
  'The shared components keep within every window and are accessible in every look',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'youlin-kit-'))
    onTestFinished(() => rm(folder, { recursive: true, force: true }))
    // The product is built without the page that shows them.
    await promisify(execFile)(join(admin, 'node_modules/.bin/vite'), ['build', '--outDir', folder], {
      cwd: admin,
      env: { ...process.env, NODE_ENV: 'production', VITE_KIT: '1' },
    })
    const server = await serveFolder(folder, '/admin/')
    onTestFinished(server.stop)

    // What they open is as large as the window, so once for each language is enough.
    const opened = { 'zh-CN': new Set<string>(), en: new Set<string>() }
    for (const look of everyLook) {
      const visitor = await newVisitor(look, { url: server.url })
      const state = `${look.locale}, large ${look.large}`
      await visitor.open('/admin/kit')
      await visitor.inspect(`/kit, ${state}`)
      await eachDialog(visitor, `/kit, ${state}`, opened[look.locale])
      await visitor.close()
    }
    expect(opened['zh-CN'].size).toBeGreaterThan(3)
  },
  patience,
)
