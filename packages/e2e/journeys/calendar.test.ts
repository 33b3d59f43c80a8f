import { expect, it } from 'vitest'
import { newPage, signInAs } from '../support/page.ts'
import { goHome, patience, person, said } from '../support/person.ts'

const timeout = 240_000

it('leads from a month by its week to a claim, and says the same as a list', { timeout }, async (test) => {
  const enterprise = await person(test, { name: 'enterprise' })
  await signInAs(enterprise, 'portal', 'enterprise-rep')
  const { page, hand } = enterprise
  await goHome(enterprise)
  await hand.press(page.getByRole('navigation').getByRole('link', { name: '日程' }))
  const grid = page.getByRole('table')
  await grid.getByText('今天').waitFor()

  const link = grid
    .getByRole('cell')
    .filter({ has: page.getByRole('link') })
    .last()
  const title = (await link.getByRole('link').first().textContent())!.trim()
  await hand.press(link.getByRole('button').first())
  await expect.poll(() => page.url()).toContain('view=week')
  await expect.poll(() => grid.getByRole('row').count(), patience).toBe(2)
  const named = await grid.getByRole('link').count()
  await hand.press(page.getByRole('button', { name: '列表' }))
  const list = page.getByRole('main').getByRole('region').getByRole('link')
  await expect.poll(() => list.count(), patience).toBeGreaterThanOrEqual(named)
  await page.goBack()
  await hand.press(grid.getByRole('link', { name: title, exact: true }).first())
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  expect(enterprise.problems).toEqual([])
})

it('walks the days by the arrow keys, and the months by Page Up and Down', { timeout }, async (test) => {
  const officer = await person(test, { name: 'officer', keyboardOnly: true })
  await signInAs(officer, 'portal', 'council-officer')
  const { page } = officer
  await page.goto('/calendar?day=2026-10-09')
  const heading = page.getByRole('heading', { level: 2, name: '2026年10月' })
  await heading.waitFor()
  const cell = (day: string) => page.getByRole('cell').filter({ has: page.locator(`[data-day="${day}"]`) })
  await cell('2026-10-01').getByText('休').waitFor()
  await cell('2026-10-10').getByText('班').waitFor()
  await page.locator('[data-day="2026-10-09"]').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['day'])).toBe('2026-10-17')
  await page.keyboard.press('PageDown')
  await page.getByRole('heading', { level: 2, name: '2026年11月' }).waitFor()
  await page.keyboard.press('PageUp')
  await heading.waitFor()
  expect(officer.problems).toEqual([])
})

it(
  'gives a link that a calendar program reads without signing in, until it is renewed',
  { timeout },
  async (test) => {
    const community = await person(test, { name: 'community', width: 390, height: 844 })
    await signInAs(community, 'portal', 'community-staff-2')
    const { page, hand } = community
    await page.goto('/calendar')
    const make = async (name: string) => {
      await hand.press(page.getByRole('main').getByRole('button', { name }))
      if (name !== '生成链接') await hand.press(page.getByRole('dialog').getByRole('button', { name }))
    }
    const link = page.getByLabel('日历订阅链接')
    await make('生成链接')
    await said(community, '链接已生成。')
    const first = await link.inputValue()

    const program = await newPage()
    test.onTestFinished(() => program.close())
    const read = (address: string) => program.context.request.get(address)
    const answer = await read(first)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['set-cookie']).toBeUndefined()
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR\s*$/)

    await make('更换链接')
    await said(community, '链接已更换，旧链接已失效。')
    await expect.poll(() => link.inputValue()).not.toBe(first)
    expect((await read(first)).status()).toBe(404)
    expect((await read(await link.inputValue())).status()).toBe(200)
    await make('删除链接')
    await said(community, '链接已删除。')
    await page.getByRole('button', { name: '生成链接' }).waitFor()
    expect(community.problems).toEqual([])
  },
)
