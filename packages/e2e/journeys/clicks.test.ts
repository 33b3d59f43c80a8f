import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { patience, person, said, within } from '../support/person.ts'

/** The flows that the main journey does not count. */
const screens = [
  {
    screen: 'PC',
    size: { width: 1366, height: 768 },
    community: 'community-staff',
    district: 'district-admin',
  },
  {
    screen: 'phone',
    size: { width: 390, height: 844 },
    community: 'community-staff-2',
    district: 'district-admin-2',
  },
]

it.for(screens)('An offer of one kind is claimed in 4 clicks on a $screen', async (screen, test) => {
  const who = await person(test, { ...screen.size, name: 'community' })
  const { page, hand, problems } = who
  await signInAs(who, 'portal', screen.community)
  await within(who, 4, async () => {
    await hand.press(page.getByRole('main').getByRole('link', { name: '找资源' }))
    await hand.press(page.getByRole('button', { name: '治理力量' }))
    await page.waitForURL(/kinds=/)
    const free = page
      .getByRole('listitem')
      .filter({ hasText: '治理力量' })
      .filter({ hasText: /余[1-9]/ })
    await hand.press(free.getByRole('button', { name: /^认领/ }).first())
    await hand.press(page.getByRole('dialog').getByRole('button', { name: '确认认领' }))
    await said(who, '已认领')
  })
  expect(problems).toEqual([])
})

it.for(screens)('A member is approved in 2 clicks and the next in 1 on a $screen', async (screen, test) => {
  const who = await person(test, { ...screen.size, name: 'district' })
  const { page, hand, problems } = who
  await signInAs(who, 'admin', screen.district)
  const heading = page.getByRole('complementary').getByRole('heading', { level: 2 })
  const passed: string[] = []
  async function pass() {
    await page.getByRole('button', { name: /^通过/ }).waitFor()
    await expect.poll(() => heading.textContent(), patience).not.toBe(passed.at(-1))
    passed.push((await heading.textContent())!)
    await hand.press(page.getByRole('button', { name: /^通过/ }))
    await said(who, `${passed.at(-1)}已到任`)
  }
  await within(who, 3, async () => {
    const kind = page.getByRole('heading', { name: '待审批成员' })
    const first = page
      .getByRole('listitem')
      .filter({ has: kind })
      .getByRole('listitem')
      .getByRole('link')
      .first()
    await hand.press(first)
    await pass()
    await pass()
  })
  expect(problems).toEqual([])
})
