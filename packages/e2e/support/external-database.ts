import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const command = join(import.meta.dirname, '../../../apps/graphql/dist/commands/database.js')

/** An empty PostgreSQL server that the product does not start itself, as an operator would give it one. */
export async function startExternalDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'youlin-external-'))
  // PostgreSQL's own user has to get in.
  await chmod(folder, 0o755)
  const server = spawn(process.execPath, [command, '--data', join(folder, 'data')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(server, 'exit')
  const [url] = (await Promise.race([once(createInterface(server.stdout), 'line'), gone])) as [unknown]
  if (typeof url !== 'string') throw new Error('The database server did not start.')
  return {
    url,
    async stop() {
      server.kill('SIGTERM')
      await gone
      await rm(folder, { recursive: true, force: true })
    },
  }
}
