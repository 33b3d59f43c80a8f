import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { goHome, patience, person } from '../support/person.ts'

const timeout = 240_000

it(
  'shows gaps on the map and in its list alike, and what is offered near one of them',
  { timeout },
  async (test) => {
    const district = await person(test, { name: 'district' })
    await signInAs(district, 'admin', 'district-admin-2')
    const { page, hand } = district
    await goHome(district, '/admin/')
    await hand.press(page.getByRole('navigation').getByRole('link', { name: '地图' }))
    await hand.press(page.getByRole('group', { name: '图层' }).getByRole('button', { name: '覆盖缺口' }))
    const map = page.getByRole('region', { name: '覆盖缺口' })
    const list = page.getByRole('region', { name: '列表' })
    await map
      .getByRole('button', { name: /处，放大查看$/ })
      .first()
      .waitFor()
    const narrowed = page.waitForResponse((answer) =>
      Boolean(answer.request().postData()?.includes('"kind":"SERVICE"')),
    )
    await hand.choose(page.getByLabel('缺少的服务'), '专业服务')
    await narrowed

    // As many as the list says stand on the map: each mark counts what it stands for.
    const onMap = async () => {
      const names = await map.getByRole('button', { name: /^(?!放大$|缩小$)/ }).allInnerTexts()
      return names.reduce((sum, number) => sum + (Number(number) || 1), 0)
    }
    const told = async () =>
      Number(
        /\d+/.exec(
          await page
            .getByRole('status')
            .filter({ hasText: /^共\d+处$/ })
            .innerText(),
        )![0],
      )
    await expect.poll(async () => (await onMap()) === (await told()), patience).toBe(true)
    expect(await told()).toBeGreaterThan(5)

    const gap = list.getByRole('listitem').first()
    const name = (await gap.getByRole('link').first().textContent())!.trim()
    await hand.press(gap.getByRole('button', { name: /^在图上看/ }))
    await map.locator('[aria-current]').waitFor()
    expect(await map.locator('[aria-current]').getAttribute('aria-label')).toContain(name)
    await hand.press(gap.getByRole('link', { name: /^附近资源/ }))
    await page.getByRole('heading', { level: 2, name: `${name}附近的可认领资源` }).waitFor()
    const offers = list.getByRole('listitem')
    await offers.first().waitFor()
    const metres = await offers.getByText(/^距/).allInnerTexts()
    expect(metres.length).toBeGreaterThan(3)
    const far = metres.map((text) => Number.parseFloat(text.slice(1)) * (text.includes('公里') ? 1_000 : 1))
    expect(far).toEqual(far.toSorted((a, b) => a - b))
    expect(district.problems).toEqual([])
  },
)

it(
  'is reached by the keyboard, and leads from a mark to its place in the list',
  { timeout },
  async (test) => {
    const officer = await person(test, { name: 'officer', keyboardOnly: true })
    await signInAs(officer, 'portal', 'council-officer')
    const { page } = officer
    await page.goto('/map?street=&q=%E5%A4%A7%E5%8E%A6')
    const map = page.getByRole('region', { name: '楼宇' })
    await map
      .getByRole('button', { name: /^(?!放大$|缩小$)/ })
      .first()
      .waitFor()
    const mark = map.getByRole('button', { name: /大厦$/ }).first()
    while ((await mark.count()) === 0) {
      await map
        .getByRole('button', { name: /放大查看$/ })
        .first()
        .focus()
      await page.keyboard.press('Enter')
    }
    await mark.focus()
    const name = (await mark.getAttribute('aria-label'))!
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('at=')
    const item = page.getByRole('region', { name: '列表' }).locator('[aria-current]')
    await item.filter({ hasText: name }).waitFor()
    expect(officer.problems).toEqual([])
  },
)
