import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type WebSocket from 'ws'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../tests/support/api.ts'
import {
  answerOverSocket,
  listen,
  messageAdded,
  openSocket,
  type SecondServer,
  startSecondServer,
} from '../tests/support/sockets.ts'
import { createDistrict, type Person, type StoryDistrict } from '../tests/support/story.ts'

let api: TestApi
let url: string
let production: SecondServer
let district: StoryDistrict
let person: Person

beforeAll(async () => {
  api = await startApi()
  url = await api.server.listen({ port: 0, host: '127.0.0.1' })
  production = await startSecondServer(api, { NODE_ENV: 'production' })
  district = await createDistrict(api)
})
beforeEach(async () => {
  person = await district.person(Role.DISTRICT_ADMIN, ScopeKind.DISTRICT, district.id)
})
afterAll(async () => {
  await production?.close()
  await api?.close()
})

async function closeCode(socket: WebSocket): Promise<number> {
  const [code] = (await once(socket, 'close')) as [number]
  return code
}

describe('a socket', () => {
  it('is not opened for the page of another site, whatever cookie comes with it', async () => {
    const { cookie } = person.api
    for (const origin of ['https://elsewhere.example', 'http://localhost:1', 'null']) {
      const socket = openSocket(url, { cookie, origin })
      const [error] = (await once(socket, 'error')) as [Error]
      expect(error.message, origin).toContain('403')
    }
    const own = openSocket(url, { cookie })
    await once(own, 'open')
    own.terminate()
  })

  it('is closed for whoever is not signed in, and for another protocol', async () => {
    for (const cookie of [undefined, 'youlin=nobody'])
      expect(await (await listen(url, { cookie })).closed).toBe(4401)
    const early = openSocket(url, { cookie: person.api.cookie })
    await once(early, 'open')
    early.send(JSON.stringify({ type: 'subscribe', id: '1', payload: { query: messageAdded } }))
    expect(await closeCode(early)).toBe(4401)
  })

  it('is closed when more comes than a subscription needs', async () => {
    const socket = openSocket(url, { cookie: person.api.cookie })
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'connection_init', payload: { text: 'x'.repeat(20_000) } }))
    expect(await closeCode(socket)).toBe(1009)
  })

  it('does not keep an idle session alive, nor does what a page asks by itself', async () => {
    const { cookie } = person.api
    const ask = async (headers: object) => {
      const answer = await api.server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { host: 'localhost', cookie: cookie!, ...headers },
        payload: { query: '{ unreadMessageCount }' },
      })
      return answer.json<{ errors?: { extensions: { code: string } }[] }>().errors?.[0]?.extensions.code
    }
    const twentyMinutes = 20 * 60_000
    api.clock.advance(twentyMinutes)
    expect(await ask({})).toBeUndefined()
    api.clock.advance(twentyMinutes)
    expect(await ask({ 'x-youlin-background': '1' })).toBeUndefined()
    const listener = await listen(url, { cookie })
    expect(listener.codes).toEqual([])
    listener.leave()
    api.clock.advance(twentyMinutes)
    expect(await (await listen(url, { cookie })).closed).toBe(4401)
    expect(await ask({})).toBe('UNAUTHENTICATED')
  })

  it('that is open does not keep the server from stopping', async () => {
    const stopping = await startSecondServer(api)
    const listener = await listen(stopping.url, person.api)
    await stopping.close()
    expect(await listener.closed).toBe(1001)
  })
})

describe('an operation over a socket', () => {
  const refusal = async (query: string, at = url) => (await answerOverSocket(at, person.api, query, {})).code

  it('is a subscription; queries and mutations have HTTP', async () => {
    expect(await refusal('{ unreadMessageCount }')).toBe('INVALID_INPUT')
    expect(await refusal('mutation { signOut(input: {}) { ok } }')).toBe('INVALID_INPUT')
    expect((await person.api.query('{ unreadMessageCount }')).code).toBeUndefined()
    expect((await person.api.query('subscription { messageAdded { id } }')).errors).not.toEqual([])
  })

  it('is held against each limit that HTTP has', async () => {
    const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: kind`).join(' ')
    expect(await refusal(`subscription { messageAdded { ${aliases} } }`)).toBe('OPERATION_TOO_COMPLEX')
    expect(await refusal(`subscription { messageAdded { ${'kind '.repeat(2_001)} } }`)).toBe(
      'OPERATION_TOO_COMPLEX',
    )
    expect(await refusal(`subscription { messageAdded { id ${'@include(if: true) '.repeat(21)} } }`)).toBe(
      'OPERATION_TOO_COMPLEX',
    )
    const deep = `${'id { '.repeat(11)} id ${'} '.repeat(11)}`
    expect(await refusal(`subscription { messageAdded { ${deep} } }`)).toBe('OPERATION_TOO_COMPLEX')
    expect(await refusal('subscription { messageAdded { nothing } }')).toBe('INVALID_INPUT')
    expect(await refusal('subscription {')).toBe('INVALID_INPUT')
  })

  it('learns nothing of the schema or of what fails in production', async () => {
    const misspelt = await listen(production.url, person.api, {
      query: 'subscription { messageAdde { id } }',
    })
    await misspelt.answered
    expect(misspelt.refusals).toEqual(['Cannot query field "messageAdde" on type "Subscription".'])
    misspelt.leave()
    expect(await refusal('subscription { __schema { types { name } } }', production.url)).toBe(
      'INVALID_INPUT',
    )
  })
})
