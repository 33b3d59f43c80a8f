import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The user that the server runs as; undefined where it is the user of this process. */
export type ServerAccount = { uid: number; gid: number } | undefined

/** PostgreSQL refuses to run as root and wants a user that has a name, so root hands it to `postgres`. */
export async function serverAccount(): Promise<ServerAccount> {
  if (process.getuid?.() !== 0) return undefined
  const existing = await lookUp('postgres').catch(() => undefined)
  if (existing) return existing
  await run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'])
  return lookUp('postgres')
}

async function lookUp(name: string) {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}
