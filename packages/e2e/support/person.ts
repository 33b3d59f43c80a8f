import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { TestContext } from 'vitest'
import { type Hand, keyboardHand, pointerHand } from './hand.ts'
import { giveCode } from './second-factor.ts'
import { newPage, type PageOptions, type WatchedPage } from './page.ts'
import type { Account } from './product.ts'

/** Pages come over the network, and the machine of a test run is busy. */
export const patience = { timeout: 30_000 }

const pictures = join(import.meta.dirname, '../node_modules/.cache/failures')

/** Somebody at a screen of their own. */
export interface Person extends WatchedPage {
  hand: Hand
  keyboardOnly: boolean
  /** The test's own, since two tests may run at once. */
  expect: TestContext['expect']
}

/** Who is gone when the test is; of a test that failed a picture of each screen is kept. */
export async function person(test: TestContext, options: PageOptions & { name: string }): Promise<Person> {
  const watched = await newPage(options)
  const { page } = watched
  test.onTestFinished(async () => {
    if (test.task.result?.state === 'fail') {
      await mkdir(pictures, { recursive: true })
      await page.screenshot({ path: join(pictures, `${test.task.id} ${options.name}.png`) })
    }
    await watched.close()
  })
  const { keyboardOnly = false } = options
  const hand = keyboardOnly ? keyboardHand(page) : pointerHand(watched.addClicks)
  return { ...watched, hand, keyboardOnly, expect: test.expect }
}

/** Signs in by typing, from the page that asks for it. */
export async function signIn({ page, hand }: Person, path: string, account: Account, role?: string) {
  await page.goto(path)
  await hand.type(page.getByLabel('手机号'), account.mobile)
  await hand.type(page.getByLabel('密码'), account.password)
  await hand.press(page.getByRole('button', { name: '登录', exact: true }))
  await giveCode(page, hand)
  if (role) await hand.press(page.getByRole('button', { name: role }))
  await page.getByRole('button', { name: /^账号/ }).waitFor()
}

/** The first page, read anew. */
export async function goHome({ page }: Person, base = '/') {
  await page.goto(base)
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Does a flow from the first page, in at most so many clicks. */
export async function within<T>(who: Person, most: number, flow: () => Promise<T>): Promise<T> {
  await goHome(who, new URL(who.page.url()).pathname.startsWith('/admin/') ? '/admin/' : '/')
  who.resetClicks()
  const answer = await flow()
  // What the page says of its clicks comes before its answer.
  await who.page.evaluate(() => undefined)
  who.expect(who.clicks()).toBeLessThanOrEqual(most)
  return answer
}

/** What a notice says after a step. */
export function said({ page }: Person, text: string | RegExp): Promise<void> {
  return page.getByRole('status', { name: '通知' }).getByText(text).first().waitFor()
}

/** The steps on a record's timeline, the first one first. */
export function timeline(page: Page): Promise<string[]> {
  return page
    .getByRole('list', { name: /^办理(过程|记录)$/ })
    .getByRole('listitem')
    .evaluateAll((entries) => entries.map((entry) => entry.querySelector('p')!.textContent.trim()).reverse())
}

/** Waits until a list holds just this: what is pressed while it still changes would be missed. */
export async function narrowsTo({ page, expect }: Person, title: string) {
  const headings = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect.poll(() => headings.allTextContents(), patience).toEqual([title])
}
