import type { Page, Request } from 'playwright-core'

const patience = 20_000

/** What each watched page has asked for and waits for: its scripts, too, which no `fetch` of the page tells of. */
const underWay = new WeakMap<Page, Set<Request>>()

/** From now on `settled` knows what the page waits for. */
export function watchRequests(page: Page): void {
  const requests = new Set<Request>()
  underWay.set(page, requests)
  page.on('request', (request) => requests.add(request))
  page.on('requestfinished', (request) => requests.delete(request))
  page.on('requestfailed', (request) => requests.delete(request))
}

/** Until nothing is asked, loaded or drawn any more, counted from now: what was just done may not have begun yet. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page) ?? new Set()
  const until = Date.now() + patience
  do {
    await quietSince(page, await page.evaluate(() => performance.now()))
    if (requests.size > 0 && Date.now() > until)
      throw new Error(`${page.url()} still waits for ${addressesOf(requests)}.`)
  } while (requests.size > 0)
}

const addressesOf = (requests: Set<Request>) => Array.from(requests, (request) => request.url()).join(', ')

/** The same where nothing was done that could ask for anything. */
export const stillSettled = (page: Page): Promise<void> => quietSince(page, 0)

async function quietSince(page: Page, from: number): Promise<void> {
  await page.waitForFunction(
    (after) => {
      const { pending, since } = window.journey
      if (pending > 0 || performance.now() - Math.max(since, after) < 120) return false
      // Whoever never asked shows what loading looks like, as the page of the components does.
      const loading = since > 0 && document.querySelector('.y-skeleton, [aria-busy="true"]')
      return document.querySelector('main h1') && !loading
    },
    from,
    { timeout: patience },
  )
}
