import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloClient, InMemoryCache, ApolloLink } from '@apollo/client/core'
import { afterEach, expect, it, vi } from 'vitest'
import { followMessages } from './followMessages.ts'

let server: Server | undefined
afterEach(() => server?.close())

/** A server that lets no socket in, as for a session that has ended; answers how many it has turned away. */
async function refusing(): Promise<() => number> {
  let refused = 0
  server = createServer().on('upgrade', (_, socket) => {
    refused++
    socket.end('HTTP/1.1 401 Unauthorized\r\n\r\n')
  })
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve))
  vi.stubGlobal('location', { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  return () => refused
}

it('ends without complaint while its socket is being refused', async () => {
  const refused = await refusing()
  const complaints: unknown[] = []
  const complain = (reason: unknown) => complaints.push(reason)
  process.on('unhandledRejection', complain)
  const stop = followMessages(new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() }))
  stop()
  await vi.waitFor(() => expect(refused()).toBe(1), { timeout: 5_000 })
  await new Promise((resolve) => setTimeout(resolve, 200))
  process.off('unhandledRejection', complain)
  vi.unstubAllGlobals()
  expect(complaints).toEqual([])
})
