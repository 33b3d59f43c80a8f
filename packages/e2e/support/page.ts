import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'
import { ask } from './ask.ts'
import { axeViolations, sidewaysOverflow } from './page-checks.ts'
import { watchInput } from './page-input.ts'
import { watchProblems } from './page-problems.ts'
import type { Account } from './product.ts'
import { passFactor } from './second-factor.ts'

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
  appearance: { locale: string; large: boolean }
  /** Pointer activations since the last `resetClicks`, over navigations too. */
  clicks(): number
  resetClicks(): void
  /** Counts what a page does not hear of. */
  addClicks(count: number): void
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
  await context.addInitScript(rememberAppearance, { locale, large })
  const problems: string[] = []
  const input = await watchInput(context, () => keyboardOnly && problems.push('a pointer was used'))
  await watchProblems(context, new URL(url).origin, problems)
  const page = await context.newPage()
  return {
    page,
    context,
    appearance: { locale, large },
    clicks: input.clicks,
    resetClicks: input.reset,
    addClicks: input.add,
    problems,
    axe: () => axeViolations(page),
    overflow: () => sidewaysOverflow(page),
    close: () => context.close(),
  }
}

/**
 * Signs in by the API, since the sign-in page has a journey of its own, and opens the app. Language and type size are
 * the account's from then on: journeys that want other ones at the same time take different accounts.
 */
export async function signInAs(watched: WatchedPage, app: App, accountKey: string): Promise<void> {
  const account = inject('accounts')[accountKey]
  if (!account) throw new Error(`The demonstration has no account ${accountKey}.`)
  await signInByApi(watched.page, account)
  await passFactor(watched.page)
  const { locale, large } = watched.appearance
  await ask(
    watched.page,
    'mutation ($input: UpdatePreferencesInput!) { updatePreferences(input: $input) { __typename } }',
    { input: { locale, largeType: large } },
  )
  await watched.page.goto(paths[app])
}

/** Signs in without the page that asks for it; whoever has one role acts in it. */
export function signInByApi(page: Page, { mobile, password }: Account): Promise<unknown> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }'
  return ask(page, query, { input: { mobile, password } })
}

/** As a visitor who chose language and type size on an earlier visit. */
function rememberAppearance({ locale, large }: { locale: string; large: boolean }) {
  // The empty page before the first one has no storage.
  if (location.protocol === 'about:' || localStorage.getItem('youlin.language')) return
  localStorage.setItem('youlin.language', locale)
  localStorage.setItem('youlin.large', large ? '1' : '0')
}
