import { execFile } from 'node:child_process'
import { access } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** Installs packages where this process may: as root on a Debian or a system made from it. */
export async function installPackages(...names: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0) return false
  const hasApt = await access('/usr/bin/apt-get').then(
    () => true,
    () => false,
  )
  if (!hasApt) return false
  const install = () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...names], { env, timeout: 300_000 })
  // An image's package lists are empty or old at first.
  await install().catch(async () => {
    await run('apt-get', ['update'], { env, timeout: 120_000 })
    await install()
  })
  return true
}
