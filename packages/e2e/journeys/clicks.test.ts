import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { person, said, within } from '../support/person.ts'

/** Each claims another kind, since a compound claims most offers once. */
const screens = [
  { screen: 'PC', size: { width: 1366, height: 768 }, kind: '治理力量' },
  { screen: 'phone', size: { width: 390, height: 844 }, kind: '专业服务' },
]

it.for(screens)('claims an offer of a kind in 4 clicks on a $screen', async ({ size, kind }, test) => {
  const who = await person(test, { ...size, name: 'community' })
  const { page, hand, problems } = who
  await signInAs(who, 'portal', 'community-staff-2')
  await within(who, 4, async () => {
    await hand.press(page.getByRole('main').getByRole('link', { name: '找资源' }))
    await hand.press(page.getByRole('button', { name: kind }))
    await page.waitForURL(/kinds=/)
    const free = page
      .getByRole('listitem')
      .filter({ hasText: kind })
      .filter({ hasText: /余[1-9]/ })
    await hand.press(free.getByRole('button', { name: /^认领/ }).first())
    await hand.press(page.getByRole('dialog').getByRole('button', { name: '确认认领' }))
    await said(who, '已认领')
  })
  expect(problems).toEqual([])
})
