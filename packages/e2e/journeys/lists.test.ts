import type { Page } from 'playwright-core'
import { describe, expect, it, onTestFinished } from 'vitest'
import { axeViolations } from '../support/page-checks.ts'
import { ask } from '../support/ask.ts'
import { looks } from '../support/pages/looks.ts'
import { listRoutesOf } from '../support/pages/router.ts'
import { settled } from '../support/pages/settled.ts'
import { newVisitor, type Visitor } from '../support/pages/visitor.ts'

/** Each list is opened five times, on a machine that does other things, too. */
const patience = 400_000
const look = looks[0]!
const admin = 'district-admin-2'
/** Nobody else's journey looks at the columns of this account, or at the list that it begins with. */
const quiet = 'street-auditor'

async function visitorAs(as: string): Promise<Visitor> {
  const visitor = await newVisitor(look, { as })
  onTestFinished(() => visitor.close())
  return visitor
}

/** How a reader sees a list: all but its rows, which other journeys change meanwhile. */
async function shownBy(page: Page) {
  await asked(page)
  return {
    address: new URL(page.url()).search,
    ...(await page.evaluate(() => {
      const texts = (selector: string) =>
        [...document.querySelectorAll<HTMLElement>(selector)].map((element) => element.innerText.trim())
      const controls = document.querySelectorAll<HTMLInputElement>('.y-tools :is(select, input)')
      const grid = document.querySelector('.y-grid')
      return {
        columns: texts('.y-grid thead th'),
        widths: [...document.querySelectorAll('.y-grid thead th')].map((one) => one.clientWidth),
        // The column of the ticks goes along with what is pinned.
        pinned: [...document.querySelectorAll('.y-grid thead .el-table-fixed-column--left')].filter(
          (one) => !one.querySelector('.y-grid__tick'),
        ).length,
        compact: grid?.classList.contains('y-grid--compact'),
        filters: [...controls].map((control) => control.value),
        record: texts('.y-panel h2'),
        size: document.querySelector<HTMLSelectElement>('.y-pagination select')?.value,
      }
    })),
  }
}

/** Turns everything that can be turned on a list away from what the product shows. */
async function rearrange(page: Page, filled: boolean) {
  await page.getByRole('button', { name: '列设置' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('紧凑').click()
  await dialog.getByLabel('固定列').selectOption({ label: '固定前1列' })
  await dialog.getByRole('button', { name: /^下移/ }).first().click()
  await dialog.getByRole('spinbutton').first().fill('14')
  await dialog.getByRole('spinbutton').first().blur()
  await page.keyboard.press('Escape')
  if (!filled) return
  await narrow(page)
  await page.locator('.y-pagination select').selectOption('50')
  await asked(page)
  const next = page.getByRole('button', { name: '下一页' })
  if (await next.isEnabled()) await next.click()
  await asked(page)
  const opener = page.locator('.y-grid__open').first()
  if (await opener.count()) await opener.click()
  await settled(page)
}

/** A list asks a moment after its address changed, so that typing does not ask with each letter. */
async function asked(page: Page) {
  await page.waitForTimeout(300)
  await settled(page)
}

/** The first choice of the first filter that leaves something on the list. */
async function narrow(page: Page) {
  const filter = page.getByRole('search').locator('select').first()
  for (let at = 1; at < (await filter.locator('option').count()); at++) {
    await filter.selectOption({ index: at })
    await asked(page)
    if (await page.locator('.el-table__row').count()) return
  }
  throw new Error(`No filter of ${page.url()} leaves anything.`)
}

it(
  'Every list of the admin is the same after F5, after going back and behind a shared link',
  async () => {
    const { page, open, problems } = await visitorAs(admin)
    const other = await visitorAs(admin)
    await open('/admin/')
    const lists = await listRoutesOf(page)
    expect(lists.length).toBeGreaterThan(6)
    for (const list of lists) {
      await open(`/admin${list}`)
      await asked(page)
      expect
        .soft(await page.getByRole('button', { name: '保存为视图' }).count(), `${list} keeps views`)
        .toBe(1)
      // The demonstration fills most of them.
      const filled = (await page.locator('.el-table__row').count()) > 0
      await rearrange(page, filled)
      const before = await shownBy(page)
      expect.soft(before.address, list).toMatch(/[?&]cols=\w+:14/)
      const looks = [before.compact, before.pinned, before.size]
      if (filled) expect.soft(looks, list).toEqual([true, 1, '50'])

      await page.reload()
      expect.soft(await shownBy(page), `${list} after F5`).toEqual(before)
      const address = page.url()
      await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '工作台' }).click()
      await page.waitForURL('**/admin/')
      await settled(page)
      await page.goBack()
      expect.soft(await shownBy(page), `${list} after going back`).toEqual(before)
      await other.open(address)
      expect.soft(await shownBy(other.page), `${list} behind a link`).toEqual(before)
      expect.soft([...problems.splice(0), ...other.problems.splice(0)], list).toEqual([])
    }
  },
  patience,
)

describe('What an account keeps of a list', () => {
  it('is there at the first sight of it, and nothing moves', async () => {
    const { page, open } = await visitorAs(quiet)
    onTestFinished(() =>
      ask(page, 'mutation { keepListLayout(input: { list: "claims" }) { __typename } }').then(
        () => undefined,
      ),
    )
    await open('/admin/claims')
    await page.getByRole('button', { name: '列设置' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: /^下移/ }).first().click()
    await dialog.getByRole('button', { name: '保存', exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
    const { columns } = await shownBy(page)

    await page.addInitScript(() => {
      const shifts = ((window as unknown as { shifts: number[] }).shifts = [])
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value as never)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await open('/admin/claims')
    expect((await shownBy(page)).columns).toEqual(columns)
    const shifted = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    )
    expect(shifted).toBeLessThanOrEqual(0.02)

    await page.getByRole('button', { name: '列设置' }).click()
    await dialog.getByRole('button', { name: '恢复默认' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await open('/admin/claims')
    expect((await shownBy(page)).columns).toEqual([columns[1], columns[0], ...columns.slice(2)])
  })

  it('is a view under a name, that a link shows to others and a role begins with', async () => {
    const { page, open } = await visitorAs(admin)
    const name = `写字楼 ${Date.now()}`
    await open('/admin/buildings')
    await narrow(page)
    await page.getByRole('button', { name: '保存为视图' }).click()
    expect(await axeViolations(page)).toEqual([])
    await page.getByLabel('视图名称').fill(name)
    await page.getByRole('dialog').getByRole('button', { name: '保存', exact: true }).click()
    await page.getByRole('button', { name, pressed: true }).waitFor()
    const kept = await shownBy(page)
    expect(kept.address).toContain('saved=')

    await page.getByRole('button', { name: '管理视图' }).click()
    const form = page.getByRole('form', { name })
    await form.getByLabel('设为默认视图').selectOption({ label: '查阅' })
    await form.getByRole('button', { name: '保存', exact: true }).click()
    await form.getByText('查阅打开此列表时默认显示').waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')

    const auditor = await visitorAs(quiet)
    await auditor.open('/admin/buildings')
    expect((await shownBy(auditor.page)).filters).toEqual(kept.filters)
    await auditor.page.getByRole('button', { name: '清除筛选' }).click()
    await auditor.page.waitForURL(/saved=all|saved=/)
    await auditor.page.getByRole('button', { name, pressed: true }).click()
    await auditor.page.waitForURL(/saved=all/)
    await auditor.page.reload()
    expect((await shownBy(auditor.page)).address).toBe('?saved=all')

    await page.getByRole('button', { name: '管理视图' }).click()
    await form.getByRole('button', { name: '删除' }).click()
    await form.getByRole('button', { name: '删除' }).click()
    await form.waitFor({ state: 'hidden' })
  })
})

it('A list is worked by keys, a sheet names them, and they can be turned off', async () => {
  const { page, open } = await visitorAs(admin)
  await open('/admin/enterprises')
  await page.locator('.el-table__row').first().waitFor()
  await page.keyboard.press('j')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const panel = page.locator('.y-panel h2')
  await panel.waitFor()
  const second = await page.locator('.el-table__row').nth(1).locator('.y-grid__open').innerText()
  await expect.poll(() => panel.innerText()).toBe(second)
  await page.keyboard.press('k')
  const first = await page.locator('.el-table__row').first().locator('.y-grid__open').innerText()
  await expect.poll(() => panel.innerText()).toBe(first)
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'hidden' })
  await page.keyboard.press('/')
  await page.keyboard.type('jk?')
  expect(await page.getByRole('searchbox').inputValue()).toBe('jk?')
  await page.getByRole('heading', { level: 1 }).click()

  await page.keyboard.press('?')
  const sheet = page.getByRole('dialog', { name: '快捷键' })
  await sheet.getByText('下一行或下一条记录').waitFor()
  expect(await axeViolations(page)).toEqual([])
  await sheet.getByLabel('使用快捷键').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  expect(await sheet.count()).toBe(0)
  await page.getByRole('button', { name: /^账号/ }).click()
  await page.getByRole('button', { name: '快捷键' }).click()
  await sheet.getByLabel('使用快捷键').check()
})
