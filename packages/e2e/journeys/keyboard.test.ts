import { describe, expect, it } from 'vitest'
import { keyboardHand } from '../support/hand.ts'
import { signInAs } from '../support/page.ts'
import { patience, person } from '../support/person.ts'
import { newcomer } from '../support/story/joining.ts'
import { tellMainJourney } from '../support/story/main-journey.ts'

/** Most of it is the wait until what was agreed on begins, and every way is gone in steps of Tab. */
const timeout = 900_000

describe('By the keyboard alone one', () => {
  it('goes from a registration to a suspended membership', { timeout }, (test) =>
    tellMainJourney(
      {
        screen: { keyboardOnly: true },
        publishClicks: 0,
        enterprise: newcomer('武汉楚韵手作坊有限公司', '方绣云'),
        offer: { title: '漆扇制作进小区', word: '漆扇', category: '非遗展示' },
        other: '旗袍盘扣亲子课堂',
        community: { account: 'community-staff-2' },
      },
      test,
    ),
  )

  it('claims an offer in at most 12 presses of Tab from the top of the page', async (test) => {
    const who = await person(test, { keyboardOnly: true, name: 'community' })
    const { page, problems } = who
    await signInAs(who, 'portal', 'community-staff-2')
    let tabs = 0
    const hand = keyboardHand(page, () => void tabs++)
    await page.goto('/offers')
    const act = page.getByRole('button', { name: /^认领 / }).first()
    const title = (await act.textContent())!.replace(/^认领\s*/, '')
    await hand.press(page.getByRole('link', { name: '跳到正文' }))
    await hand.type(page.getByRole('searchbox', { name: '搜索' }), title)
    await page.keyboard.press('Enter')
    await page.waitForURL(/q=/)
    await hand.press(act)
    const dialog = page.getByRole('dialog')
    const time = dialog.getByRole('radio').first()
    await time.waitFor()
    // A dialog that is closed gives the focus back.
    await page.keyboard.press('Escape')
    await expect.poll(() => act.evaluate((button) => button === document.activeElement), patience).toBe(true)
    await hand.press(act)
    await hand.press(time)
    await page
      .getByRole('status', { name: '通知' })
      .getByText(/已认领|已排候补/)
      .waitFor()
    expect(tabs).toBeLessThanOrEqual(12)
    expect(problems).toEqual([])
  })
})
