import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves a built app below `base`; what is no file of it is its first page. */
export async function serveFolder(folder: string, base: string): Promise<{ url: string; stop(): void }> {
  const server = createServer(async ({ url = base }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const name = extname(pathname) ? pathname.slice(base.length) : 'index.html'
    try {
      const file = await readFile(join(folder, name))
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream').end(file)
    } catch {
      response.writeHead(404).end()
    }
  }).listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { url: `http://localhost:${port}`, stop: () => void server.close() }
}
