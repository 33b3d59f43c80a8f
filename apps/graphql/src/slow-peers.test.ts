import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startApi, type TestApi } from '../tests/support/api.ts'

let api: TestApi
let url: URL

beforeAll(async () => {
  api = await startApi({ REQUEST_TIMEOUT_SECONDS: '1' })
  url = new URL(await api.server.listen({ port: 0, host: '127.0.0.1' }))
})
afterAll(() => api?.close())

/** Sends the beginning of a request and no more; answers how the server ended it. */
function beginOnly(beginning: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(url.port), url.hostname, () => socket.write(beginning))
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const head =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n'

it.each([
  ['its headers', head],
  ['its body', `${head}\r\n{"query`],
])('lets go of a peer that never ends %s, and serves others meanwhile', async (_what, beginning) => {
  const ended = beginOnly(beginning)
  expect((await fetch(new URL('/livez', url))).status).toBe(200)
  expect(await ended).toMatch(/^HTTP\/1\.1 408 /)
})
