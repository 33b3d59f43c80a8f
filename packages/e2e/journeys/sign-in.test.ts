import { describe, expect, inject, it, onTestFinished } from 'vitest'
import type { Page } from 'playwright-core'
import { newPage, signInAs, type PageOptions, type WatchedPage } from '../support/page.ts'

const apps = {
  portal: { path: '/', account: 'community-staff' },
  admin: { path: '/admin/', account: 'street-staff' },
}
const words = {
  'zh-CN': { title: '登录', mobile: '手机号', password: '密码', submit: '登录', wrong: '手机号或密码不正确' },
  en: {
    title: 'Sign in',
    mobile: 'Mobile number',
    password: 'Password',
    submit: 'Sign in',
    wrong: 'is wrong',
  },
}

async function open(options: PageOptions = {}): Promise<WatchedPage> {
  const watched = await newPage(options)
  onTestFinished(() => watched.close())
  return watched
}

async function fillIn(page: Page, key: string, language: keyof typeof words = 'zh-CN', password?: string) {
  const account = inject('accounts')[key]!
  await page.getByLabel(words[language].mobile).fill(account.mobile)
  await page.getByLabel(words[language].password).fill(password ?? account.password)
}

function submit(page: Page, language: keyof typeof words = 'zh-CN') {
  return page.getByRole('button', { name: words[language].submit, exact: true }).click()
}

/** Pages come over the network. */
const patience = { timeout: 10_000 }

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const account = (page: Page) => page.getByRole('button', { name: /^(账号|Account)/ })

describe.each(Object.entries(apps))('Signing in to the %s', (name, { path, account: key }) => {
  it.each(['en', 'zh-CN'] as const)('works by typing and clicking, and out again, in %s', async (locale) => {
    const { page, problems } = await open({ locale })
    await page.goto(path)
    await expect.poll(() => heading(page).textContent(), patience).toBe(words[locale].title)
    expect(await page.locator('html').getAttribute('lang')).toBe(locale)
    // The account's language replaces the device's, so it is chosen on the account first.
    const before = await open({ locale })
    await signInAs(before, name as keyof typeof apps, key)
    await fillIn(page, key, locale)
    await submit(page, locale)
    await account(page).waitFor()
    await expect.poll(() => new URL(page.url()).pathname, patience).toBe(path)

    await account(page).click()
    await page.getByRole('button', { name: locale === 'en' ? 'Sign out' : '退出' }).click()
    await page.getByLabel(words[locale].password).waitFor()
    await page.goto(path)
    await page.getByLabel(words[locale].password).waitFor()
    expect(problems).toEqual([])
  })

  it('works by the keyboard alone', async () => {
    const { page, problems } = await open({ keyboardOnly: true })
    const { mobile, password } = inject('accounts')[`${key}-2`]!
    await page.goto(path)
    await page.getByLabel('手机号').waitFor()
    await tabTo(page, '手机号')
    await page.keyboard.type(mobile)
    await page.keyboard.press('Tab')
    await page.keyboard.type(password)
    await page.keyboard.press('Enter')
    await account(page).waitFor()
    await tabTo(page, '账号')
    await page.keyboard.press('Enter')
    await tabTo(page, '退出')
    await page.keyboard.press('Enter')
    await page.getByLabel('手机号').waitFor()
    expect(problems).toEqual([])
  })
})

describe('The sign-in page', () => {
  it.each(['zh-CN', 'en'] as const)('says in %s what is wrong, and keeps the number', async (locale) => {
    const { page, problems, axe } = await open({ locale, width: 390, height: 844 })
    await page.goto('/')
    await fillIn(page, 'auditor', locale, 'not-the-password')
    await submit(page, locale)
    await page.getByRole('alert').filter({ hasText: words[locale].wrong }).waitFor()
    expect(await page.getByLabel(words[locale].mobile).inputValue()).not.toBe('')
    expect(await axe()).toEqual([])
    expect(problems).toEqual([])
  })

  it('comes back to the page that was asked for', async () => {
    const { page } = await open()
    await page.goto('/admin/forbidden')
    await fillIn(page, 'street-auditor')
    await submit(page)
    await expect.poll(() => new URL(page.url()).pathname, patience).toBe('/admin/forbidden')
  })

  it('changes language and type size, and keeps them', async () => {
    const { page, problems } = await open()
    await page.goto('/')
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('button', { name: 'Large type' }).click()
    await expect.poll(() => heading(page).textContent(), patience).toBe('Sign in')
    const size = () => heading(page).evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
    const large = await size()
    await page.reload()
    await heading(page).waitFor()
    expect(await heading(page).textContent()).toBe('Sign in')
    expect(await size()).toBe(large)
    await page.getByRole('button', { name: 'Large type' }).click()
    await expect.poll(size, patience).toBeLessThan(large)
    expect(problems).toEqual([])
  })
})

describe('Roles', () => {
  it('are chosen by whoever has several, and lead to their app', async () => {
    const { page, problems } = await open()
    await page.goto('/')
    await fillIn(page, 'two-roles')
    await submit(page)
    await expect.poll(() => heading(page).textContent(), patience).toBe('选择身份')
    await page.getByRole('button', { name: /社区工作人员/ }).click()
    await expect.poll(() => heading(page).textContent(), patience).not.toBe('选择身份')
    await account(page).click()
    await page.getByRole('banner').getByText('社区工作人员 先锋社区').waitFor()

    await page.getByRole('banner').getByRole('link', { name: '切换身份' }).click()
    await page.getByRole('button', { name: /街道工作人员/ }).click()
    await page.waitForURL('**/admin/**')
    await account(page).click()
    await page.getByRole('banner').getByText('街道工作人员 大智街道').waitFor()
    expect(problems).toEqual([])
  })

  it('of the other app only are told where they work', async () => {
    const { page, problems } = await open()
    await page.goto('/admin/')
    await fillIn(page, 'community-staff')
    await submit(page)
    await expect.poll(() => heading(page).textContent(), patience).toBe('选择身份')
    await page.getByRole('button', { name: /社区工作人员/ }).click()
    await expect.poll(() => new URL(page.url()).pathname, patience).toBe('/')
    await account(page).waitFor()
    expect(problems).toEqual([])
  })

  it('are missing for an account without one, which is told whom to ask', async () => {
    const { page, problems } = await open()
    await page.goto('/')
    await fillIn(page, 'no-role')
    await submit(page)
    await page.getByText('该账号目前没有可用的身份').waitFor()
    expect(problems).toEqual([])
  })

  it('that may not see a page are told so on it', async () => {
    const watched = await open()
    await signInAs(watched, 'admin', 'street-auditor')
    await watched.page.goto('/admin/forbidden')
    await expect.poll(() => heading(watched.page).textContent(), patience).toBe('无权查看此页面')
    await watched.page.getByText('您当前的身份是“查阅”').waitFor()
    expect(watched.problems).toEqual([])
  })
})

/** Tabs until the element with this name has the focus. */
async function tabTo(page: Page, name: string) {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab')
    const focused = page.locator(':focus')
    if ((await focused.count()) === 0) continue
    const label = await focused.evaluate((element) =>
      'labels' in element && (element as HTMLInputElement).labels?.length
        ? (element as HTMLInputElement).labels![0]!.textContent
        : element.textContent,
    )
    if (label?.trim().startsWith(name)) return
  }
  throw new Error(`The keyboard does not reach ${name}.`)
}
