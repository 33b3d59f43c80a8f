import { describe, expect, it, onTestFinished } from 'vitest'
import { newPage, signInAs, type App } from '../support/page.ts'

const session = ['password', 'roles', 'forbidden', 'server-error', 'no-such-page']
const apps: Record<App, { base: string; account: string; open: string[]; pages: string[] }> = {
  portal: {
    base: '/',
    account: 'community-staff-3',
    open: ['sign-in', 'register'],
    pages: ['', 'claims', 'messages', 'needs', 'profile', 'memberships', ...session],
  },
  admin: {
    base: '/admin/',
    account: 'district-admin-2',
    open: ['sign-in'],
    pages: [
      '',
      'offers',
      'claims',
      'memberships?view=pending',
      'councils',
      'buildings',
      'enterprises',
      'territory',
      'messages',
      'audit',
      ...session,
    ],
  },
}
const widths = [320, 390, 768, 1366]
const appearances = [
  { locale: 'zh-CN', large: false },
  { locale: 'en', large: false },
  { locale: 'zh-CN', large: true },
] as const

describe.each(Object.entries(apps) as [App, (typeof apps)[App]][])(
  'Pages of the %s',
  (app, { base, account, open, pages }) => {
    it.each(appearances)(
      'keep within every window and are accessible: $locale, large $large',
      async (look) => {
        const watched = await newPage(look)
        onTestFinished(() => watched.close())
        const { page, problems } = watched
        for (const path of open) {
          await page.goto(base + path)
          await inspect(path)
        }
        await signInAs(watched, app, account)
        for (const path of pages) {
          await page.goto(base + path)
          await inspect(path || 'home')
        }
        expect(problems).toEqual([])

        async function inspect(name: string) {
          await page.getByRole('heading', { level: 1 }).first().waitFor()
          await page.waitForLoadState('networkidle')
          const title = await page.getByRole('heading', { level: 1 }).first().textContent()
          expect(/未找到|not found/.test(title ?? ''), `${name} is not found`).toBe(name === 'no-such-page')
          for (const width of widths) {
            await page.setViewportSize({ width, height: 800 })
            expect(await watched.overflow(), `${name} at ${width} px`).toBe(0)
          }
          expect(await watched.axe(), name).toEqual([])
        }
      },
    )
  },
)
