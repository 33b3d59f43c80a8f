import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../tests/support/api.ts'

let api: TestApi
let url: string

beforeAll(async () => {
  api = await startApi()
  url = await api.server.listen({ port: 0, host: '127.0.0.1' })
})
afterAll(() => api?.close())

const preflight = { 'apollo-require-preflight': 'true' }
const json = { 'content-type': 'application/json' }

function post(body: string, headers: Record<string, string> = json) {
  return fetch(`${url}/graphql`, { method: 'POST', headers, body })
}

async function codeOf(query: string, more: Record<string, unknown> = {}) {
  const answer = (await (await post(JSON.stringify({ query, ...more }))).json()) as {
    errors?: { extensions: { code: string } }[]
  }
  return answer.errors?.[0]?.extensions.code
}

describe('GraphQL over HTTP', () => {
  it('passes all 61 audits of the public suite', async () => {
    const audits = serverAudits({
      url: () => `${url}/graphql`,
      fetchFn: (input: string, init: RequestInit = {}) =>
        fetch(input, { ...init, headers: { ...preflight, ...(init.headers as Record<string, string>) } }),
    })
    const results = await Promise.all(audits.map((audit) => audit.fn()))
    expect(
      results.filter((result) => result.status !== 'ok').map(({ name, status }) => [status, name]),
    ).toEqual([])
    expect(results).toHaveLength(61)
  })

  it('never runs a mutation over GET', async () => {
    const query = encodeURIComponent('mutation { signOut(input: {}) { ok } }')
    const answer = await fetch(`${url}/graphql?query=${query}`, { headers: preflight })
    expect(answer.status).toBe(405)
  })

  it('refuses what a foreign page can send without asking first', async () => {
    const body = JSON.stringify({ query: '{ __typename }' })
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      expect((await post(body, { 'content-type': type })).status, type).toBeGreaterThanOrEqual(400)
    }
    expect((await fetch(`${url}/graphql?query={__typename}`)).status).toBe(400)
    expect((await post(`[${body}]`)).status).toBe(400)
  })

  it('refuses a body of more than a megabyte', async () => {
    const answer = await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(1_100_000)}` }))
    expect(answer.status).toBe(413)
  })

  it('lets no other origin read, tells nothing of itself and is not kept', async () => {
    const answer = await post('{"query":"{ __typename }"}', { ...json, origin: 'https://elsewhere.example' })
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    expect(answer.headers.get('x-powered-by')).toBeNull()
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  })

  it('says whether it lives and whether it is ready', async () => {
    expect((await fetch(`${url}/livez`)).status).toBe(200)
    expect((await fetch(`${url}/readyz`)).status).toBe(200)
  })
})

describe('limits of an operation', () => {
  const tooComplex = 'OPERATION_TOO_COMPLEX'

  it('bound its depth, through fragments too', async () => {
    const fragments = Array.from({ length: 6 }, (_, n) => {
      const deeper = n > 0 ? `...T${n - 1}` : 'id'
      return `fragment T${n} on Street { communities { street { ${deeper} } } }`
    })
    expect(await codeOf(`{ territory { streets { ...T5 } } } ${fragments.join(' ')}`)).toBe(tooComplex)
    expect(await codeOf('{ territory { streets { communities { street { id } } } } }')).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('bound its aliases, those of __typename too', async () => {
    const aliases = Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')
    expect(await codeOf(`{ ${aliases} }`)).toBe(tooComplex)
    const signIns = Array.from({ length: 20 }, (_, n) => `a${n}: signOut(input: {}) { ok }`).join(' ')
    expect(await codeOf(`mutation { ${signIns} }`)).toBe(tooComplex)
  })

  it('bound its tokens and directives', async () => {
    expect(await codeOf(`{ ${'__typename '.repeat(2_001)} }`)).toBe(tooComplex)
    expect(await codeOf(`{ __typename ${'@include(if: true) '.repeat(21)} }`)).toBe(tooComplex)
  })

  it('bound its cost by page sizes, whatever names or variables are used', async () => {
    const query = `query ($n: Int!) { users(first: $n) { edges { node { ...a } } }
      b: users(first: 100) { edges { node { id } } } }
      fragment a on User { id }`
    expect(await codeOf(query, { variables: { n: 100 } })).toBe('UNAUTHENTICATED')
    expect(await codeOf(query, { variables: { n: 20_000 } })).toBe(tooComplex)
  })

  it('answer circular fragments, and exponential ones without following each of them', async () => {
    expect(await codeOf('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe(
      'INVALID_INPUT',
    )
    // Spread out these are 2³³ fields, for which no time would do.
    const doubling = Array.from({ length: 34 }, (_, n) =>
      n === 0
        ? 'fragment F0 on Query { __typename }'
        : `fragment F${n} on Query { ...F${n - 1} ...F${n - 1} }`,
    )
    expect(await codeOf(`{ ...F33 } ${doubling.join(' ')}`)).toBeUndefined()
  })

  it('suggest no names and amplify no errors', async () => {
    const answer = await (await post(JSON.stringify({ query: '{ vewer { id } }' }))).text()
    expect(answer).not.toContain('Did you mean')
    const many = await (await post(JSON.stringify({ query: `{ ${'nothing '.repeat(500)} }` }))).json()
    expect((many as { errors: unknown[] }).errors.length).toBeLessThanOrEqual(6)
  })
})

describe('in production', () => {
  it('shows neither the schema nor a landing page', async () => {
    const production = await startApi({ NODE_ENV: 'production' })
    try {
      const caller = production.caller()
      expect((await caller.query('{ __schema { types { name } } }')).code).toBe('INVALID_INPUT')
      const page = await production.server.inject({ url: '/graphql', headers: { accept: 'text/html' } })
      expect(page.statusCode).toBe(400)
    } finally {
      await production.close()
    }
  })
})
