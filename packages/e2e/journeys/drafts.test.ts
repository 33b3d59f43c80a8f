import { expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { signInAs } from '../support/page.ts'
import { person } from '../support/person.ts'

const text = '同一张表要填三遍。'

/** What the complaint box of the page holds, once it has looked for a draft. */
async function boxOf(page: Page) {
  // The foot of a page moves as long as the page fills, away from under a press.
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: '反馈', exact: true }).click()
  const box = page.getByRole('dialog').getByLabel('内容')
  await box.waitFor()
  return box
}

it('keeps what is typed when the tab is killed and the session ends, until signing out', async (test) => {
  const who = await person(test, { name: 'community' })
  const { page, problems } = who
  await signInAs(who, 'portal', 'community-staff')
  await (await boxOf(page)).fill(text)
  // A killed tab may lose the last second.
  await page.waitForTimeout(1_000)
  const next = await page.context().newPage()
  await page.goto('about:blank')

  await next.goto('/')
  const kept = await boxOf(next)
  await expect.poll(() => kept.inputValue()).toBe(text)
  await next.close()

  await page.context().clearCookies()
  await signInAs(who, 'portal', 'community-staff')
  const again = await boxOf(page)
  await expect.poll(() => again.inputValue()).toBe(text)

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
  await signInAs(who, 'portal', 'community-staff')
  const box = await boxOf(page)
  // Long enough for a draft to come back.
  await page.waitForTimeout(1_000)
  expect(await box.inputValue()).toBe('')
  expect(problems).toEqual([])
})

it('keeps the reason of a step that was begun, and nothing of one that was emptied again', async (test) => {
  const who = await person(test, { name: 'district' })
  const { page, problems } = who
  await signInAs(who, 'admin', 'district-admin')
  await page.goto('/admin/memberships?status=ACTIVE')
  await page.getByRole('table').getByRole('button').first().click()
  const reason = await suspensionReason(page)
  await reason.fill(text)
  await page.waitForTimeout(1_000)

  await page.reload()
  const kept = await suspensionReason(page)
  await expect.poll(() => kept.inputValue()).toBe(text)
  await kept.fill('')
  await page.waitForTimeout(1_000)

  await page.reload()
  const empty = await suspensionReason(page)
  await page.waitForTimeout(1_000)
  expect(await empty.inputValue()).toBe('')
  expect(problems).toEqual([])
})

async function suspensionReason(page: Page) {
  await page.getByRole('complementary').getByRole('button', { name: /^暂停/ }).click()
  const reason = page.getByRole('dialog').getByLabel('暂停理由')
  await reason.waitFor()
  return reason
}
