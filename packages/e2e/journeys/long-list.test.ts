import { text } from 'node:stream/consumers'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { patience, person } from '../support/person.ts'
import { foundDistrict } from '../support/story/founding.ts'
import * as settingUp from '../support/story/setting-up.ts'

const count = 10_000
/** A page of rows with their columns, whatever the length of the list; 20 take about 8,000. */
const answerBytes = 100_000
const street = { code: '420106007', name: '中南路街道' }

it(
  'scrolls, filters and exports a list of 10,000 rows, a page of them at a time',
  { timeout: 300_000 },
  async (test) => {
    const { url, mobile, given } = await foundDistrict(test)
    const who = await person(test, { name: 'district', url })
    const { page, hand, problems } = who
    await settingUp.enter(who, mobile, given, 'Wuchang-Dongqu-2026')
    await ask(page, 'mutation ($input: CreateStreetInput!) { createStreet(input: $input) { __typename } }', {
      input: { ...street, idempotencyKey: crypto.randomUUID() },
    })
    await settingUp.takeUp(who)
    await settingUp.importList(who, '楼宇', '导入楼宇', [
      '所属街道,楼宇名称,类型,地址',
      ...Array.from({ length: count }, (_, n) => `${street.name},第${n + 1}号楼,楼宇,中北路${n + 1}号`),
    ])

    const answers = watchAnswers(page)
    await page.goto('/admin/buildings?size=100')
    await shows(page, '第1号楼')
    expect(await page.locator('.y-pagination').textContent()).toContain('共10,000+项')
    for (let at = 1; at <= 5; at++) {
      await hand.press(page.getByRole('button', { name: '下一页' }))
      await shows(page, `第${at * 100 + 1}号楼`)
      expect(await page.getByRole('row').count()).toBeLessThanOrEqual(101)
    }
    await hand.type(page.getByRole('searchbox', { name: '名称或地址' }), '9999号')
    await shows(page, '第9999号楼')
    await expect.poll(() => page.getByRole('row').count(), patience).toBe(2)
    await hand.type(page.getByRole('searchbox', { name: '名称或地址' }), '')
    await shows(page, '第1号楼')
    for (const bytes of answers) expect(bytes).toBeLessThanOrEqual(answerBytes)
    expect(answers.length).toBeGreaterThanOrEqual(7)

    await hand.press(page.getByRole('button', { name: '导出', exact: true }))
    const dialog = page.getByRole('dialog')
    await hand.tick(dialog.getByRole('radio', { name: 'CSV' }))
    const file = page.waitForEvent('download')
    await hand.press(dialog.getByRole('button', { name: '导出', exact: true }))
    const lines = (await text(await (await file).createReadStream())).trim().split(/\r?\n/)
    expect(lines.filter((line) => /第\d+号楼/.test(line))).toHaveLength(count)
    expect(problems).toEqual([])
  },
)

/** Waits until a row stands there, so that the list was read. */
function shows(page: Page, name: string) {
  return page.getByRole('link', { name, exact: true }).waitFor(patience)
}

/** The size of each answer that holds buildings, in bytes. */
function watchAnswers(page: Page): number[] {
  const answers: number[] = []
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return
    void response
      .body()
      .then((body) => body.includes('BuildingConnection') && answers.push(body.length))
      .catch(() => undefined)
  })
  return answers
}
