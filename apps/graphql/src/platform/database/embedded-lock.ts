import { createHash } from 'node:crypto'
import { realpath, rm } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Another process of the product runs the database of the same directory. */
export class EmbeddedDatabaseInUse extends Error {
  override name = 'EmbeddedDatabaseInUse'

  constructor(dataDir: string, owner: string | undefined) {
    super(
      `The database in ${dataDir} is already running for ${owner ? `process ${owner}` : 'another process'}. ` +
        'Stop that process first, or set DATA_DIR to another directory.',
    )
  }
}

/**
 * Holds a directory for this process. The lock is a listening socket, which the kernel closes with the process
 * however it ends; it answers with the holder's process id.
 */
export async function lockDirectory(dataDir: string): Promise<{ release(): Promise<void> }> {
  const address = lockAddress(await realpath(dataDir))
  const server = await listen(address).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    const holder = await askHolder(address)
    if (holder.alive) throw new EmbeddedDatabaseInUse(dataDir, holder.processId)
    // Only a socket that is a file outlives its process.
    await rm(address, { force: true })
    return listen(address)
  })
  server.unref()
  return { release: () => new Promise((resolve) => server.close(() => resolve())) }
}

function lockAddress(directory: string) {
  const key = createHash('sha256').update(directory).digest('hex').slice(0, 32)
  if (process.platform === 'linux') return `\0youlin-database-${key}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\youlin-database-${key}`
  return join(tmpdir(), `youlin-database-${key}.sock`)
}

function listen(address: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((client) => {
      client.on('error', () => client.destroy())
      client.end(String(process.pid))
    })
    server.once('error', reject)
    server.listen(address, () => resolve(server))
  })
}

function askHolder(address: string): Promise<{ alive: boolean; processId?: string }> {
  return new Promise((resolve) => {
    let answer = ''
    const client = connect(address)
    client.setTimeout(1000, () => {
      client.destroy()
      resolve({ alive: true })
    })
    client.on('data', (chunk) => (answer += chunk.toString()))
    client.on('end', () => resolve({ alive: true, processId: answer || undefined }))
    client.on('error', () => resolve({ alive: false }))
  })
}
