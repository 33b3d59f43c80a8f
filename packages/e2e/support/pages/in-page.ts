/** What the journeys see of a page from inside. */
export interface InPage {
  /** Requests under way, and since when that number stands. */
  pending: number
  since: number
  /** Every text that the API answered: data, in whatever language it was typed. */
  data: Set<string>
}

declare global {
  interface Window {
    journey: InPage
  }
}

/** Which requests fail from now on: in the page's storage, so that it reaches the next load. */
export type Failing = '' | 'EVERYTHING' | 'STEPS'
export const failingKey = 'journey.failing'

/**
 * Runs before the page's own scripts and stands between it and the API: reads the answers, fails those that a state
 * wants to see fail, and gives the viewer the look, so that no journey changes the account of another.
 */
export function standBetween({ locale, large, key }: { locale: string; large: boolean; key: string }): void {
  const seen: InPage = { pending: 0, since: 0, data: new Set() }
  window.journey = seen
  const direct = window.fetch.bind(window)
  // Without them there is no page to show a failure on.
  const frame = ['Viewer', 'SignIn', 'UnreadMessageCount']

  window.fetch = async (input, init) => {
    change(1)
    try {
      return await answer(input, init)
    } finally {
      change(-1)
    }
  }

  async function answer(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    if (!String(input).endsWith('/graphql') || typeof init?.body !== 'string') return direct(input, init)
    const { operationName, query } = JSON.parse(init.body) as { operationName: string; query: string }
    if (fails(operationName, query)) return failure()
    const response = await direct(input, init)
    const body = (await response.json()) as Record<string, unknown>
    if (operationName === 'Viewer') wear(body)
    remember(body)
    return new Response(JSON.stringify(body), { status: response.status, headers: response.headers })
  }

  function change(by: number) {
    seen.pending += by
    seen.since = performance.now()
  }

  function fails(operation: string, query: string): boolean {
    const failing = sessionStorage.getItem(key)
    if (!failing || frame.includes(operation)) return false
    return failing === 'EVERYTHING' || query.startsWith('mutation')
  }

  // The server's own failure in one language, a broken line in the other.
  function failure(): Response {
    if (locale === 'en') throw new TypeError('Failed to fetch')
    const extensions = { code: 'INTERNAL', requestId: '01a21033-0000-7000-8000-000000000000' }
    return Response.json({ errors: [{ message: 'INTERNAL', extensions }] }, { status: 500 })
  }

  function wear(body: Record<string, unknown>) {
    const { viewer } = (body['data'] ?? {}) as { viewer?: { user: { locale: string; largeType: boolean } } }
    if (viewer) Object.assign(viewer.user, { locale, largeType: large })
  }

  function remember(value: unknown): void {
    if (typeof value === 'string') seen.data.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(remember)
  }
}
