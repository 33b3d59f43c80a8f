import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { axeViolations, sidewaysOverflow } from './page-checks.ts'
import { watchInput } from './page-input.ts'
import { watchProblems } from './page-problems.ts'

export interface PageOptions {
  width?: number
  height?: number
  locale?: 'zh-CN' | 'en'
  /** 大字版 */
  large?: boolean
  /** Any use of a pointer counts as a problem. */
  keyboardOnly?: boolean
  /** Another product than the one of the run. */
  url?: string
}

/** A page in a context of its own, and what was seen on it. */
export interface WatchedPage {
  page: Page
  context: BrowserContext
  /** Pointer activations since the last `resetClicks`, over navigations too. */
  clicks(): number
  resetClicks(): void
  /** Console messages, CSP violations, failed requests, requests to third parties. */
  problems: string[]
  axe(): Promise<string[]>
  overflow(): Promise<number>
  close(): Promise<void>
}

export type App = 'portal' | 'admin'

const paths: Record<App, string> = { portal: '/', admin: '/admin/' }
let browser: Promise<Browser> | undefined

afterAll(async () => {
  await (await browser)?.close()
  browser = undefined
})

export async function newPage(options: PageOptions = {}): Promise<WatchedPage> {
  const { width = 1366, height = 768, locale = 'zh-CN', large = false, keyboardOnly = false } = options
  const url = options.url ?? inject('productUrl')
  browser ??= chromium.connect(inject('browserEndpoint'))
  const context = await (
    await browser
  ).newContext({
    baseURL: url,
    viewport: { width, height },
    locale,
    timezoneId: 'Asia/Shanghai',
    hasTouch: width < 768,
    reducedMotion: 'reduce',
  })
  await context.addInitScript(rememberPreferences, { locale, large })
  const problems: string[] = []
  const input = await watchInput(context, () => keyboardOnly && problems.push('a pointer was used'))
  await watchProblems(context, new URL(url).origin, problems)
  const page = await context.newPage()
  return {
    page,
    context,
    clicks: input.clicks,
    resetClicks: input.reset,
    problems,
    axe: () => axeViolations(page),
    overflow: () => sidewaysOverflow(page),
    close: () => context.close(),
  }
}

/** Signs in by the API, since the sign-in page has a journey of its own, and opens the app. */
export async function signInAs(watched: WatchedPage, app: App, accountKey: string): Promise<void> {
  const account = inject('accounts')[accountKey]
  if (!account) throw new Error(`The demonstration has no account ${accountKey}.`)
  const answer = await watched.page.request.post('/graphql', {
    headers: { 'apollo-require-preflight': 'true', 'x-youlin-client': '1' },
    data: {
      query: 'mutation SignIn($input: SignInInput!) { signIn(input: $input) { __typename } }',
      variables: { input: account },
    },
  })
  const body = (await answer.json()) as { errors?: unknown }
  if (body.errors) throw new Error(`Sign-in as ${accountKey} failed: ${JSON.stringify(body.errors)}`)
  await watched.page.goto(paths[app])
}

/** As a visitor who chose language and type size on an earlier visit. */
function rememberPreferences({ locale, large }: { locale: string; large: boolean }) {
  if (localStorage.getItem('youlin.locale')) return
  localStorage.setItem('youlin.locale', locale)
  localStorage.setItem('youlin.large', String(large))
}
