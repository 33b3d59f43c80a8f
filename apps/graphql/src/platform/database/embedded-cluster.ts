import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  access,
  chown,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { ServerAccount } from './embedded-account.ts'
import { sharedDirectory, type PostgresBinaries } from './embedded-binaries.ts'

const run = promisify(execFile)

export interface Cluster {
  /** Where the server keeps its files, without symbolic links. */
  directory: string
  /** Of the superuser `postgres`. */
  password: string
}

/** Finds the cluster below `dataDir`, or makes one. */
export async function createCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
): Promise<Cluster> {
  const passwordFile = join(dataDir, 'superuser-password')
  const link = join(dataDir, 'cluster')
  const finished = join(link, 'youlin-cluster')
  if (await exists(finished)) {
    const directory = await realpath(link)
    await takeOver(directory, account)
    return { directory, password: (await readFile(passwordFile, 'utf8')).trim() }
  }

  const directory = await emptyDirectory(link, account)
  const password = randomBytes(24).toString('base64url')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  await initialise(directory, password, binaries, account)
  // Written last: an initialisation that was cut off is started afresh.
  await writeFile(finished, 'The database of Youlin; its superuser password lies beside the cluster.\n')
  return { directory, password }
}

/** Where `account` cannot enter `dataDir` (a checkout in root's home), the cluster is a link to a shared place. */
async function emptyDirectory(link: string, account: ServerAccount): Promise<string> {
  const unfinished = await realpath(link).catch(() => undefined)
  if (unfinished) await rm(unfinished, { recursive: true, force: true })
  await rm(link, { recursive: true, force: true })

  await mkdir(link, { mode: 0o700 })
  if (!account) return realpath(link)
  await chown(link, account.uid, account.gid)
  if (await canEnter(link, account)) return realpath(link)

  await rm(link, { recursive: true })
  await mkdir(sharedDirectory, { recursive: true, mode: 0o755 })
  const directory = await mkdtemp(join(sharedDirectory, 'cluster-'))
  await chown(directory, account.uid, account.gid)
  await symlink(directory, link)
  return directory
}

async function initialise(
  directory: string,
  password: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
): Promise<void> {
  const passwordFile = join(directory, '..', `.password-${randomBytes(6).toString('hex')}`)
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  // The built-in C.UTF-8 sorts by code point on every machine: no index breaks when a system's locale changes.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${directory}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        ...locale,
      ],
      { ...account, cwd: '/', env: { LC_ALL: 'C', TZ: 'UTC' } },
    )
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** A directory that was restored or mounted may belong to another user id. */
async function takeOver(directory: string, account: ServerAccount): Promise<void> {
  if (!account || (await stat(directory)).uid === account.uid) return
  await run('chown', ['-R', `${account.uid}:${account.gid}`, directory])
}

const canEnter = (directory: string, account: ServerAccount) =>
  run('test', ['-w', directory], { ...account, cwd: '/' }).then(
    () => true,
    () => false,
  )

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )
