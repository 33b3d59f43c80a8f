import type { BrowserContext } from 'playwright-core'

/** Adds to `problems` what must not happen on any page. */
export async function watchProblems(
  context: BrowserContext,
  origin: string,
  problems: string[],
): Promise<void> {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`console ${message.type()} on ${message.page()?.url()}: ${message.text()}`)
  })
  context.on('weberror', (error) =>
    problems.push(`uncaught on ${error.page()?.url()}: ${error.error().message}`),
  )
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin)
      problems.push(`request to a third party: ${request.url()}`)
  })
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A navigation ends the requests of the page that it leaves.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request failed (${reason}): ${request.url()}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`answer ${response.status()}: ${response.url()}`)
  })
  await context.exposeBinding('journeyCspViolation', (_, what: string) =>
    problems.push(`CSP violation: ${what}`),
  )
  await context.addInitScript(() => {
    const report = window as unknown as { journeyCspViolation(what: string): void }
    document.addEventListener('securitypolicyviolation', (event) =>
      report.journeyCspViolation(`${event.violatedDirective} ${event.blockedURI}`),
    )
  })
}
