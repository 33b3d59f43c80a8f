import type { FileChooser } from 'playwright-core'
import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { person, said, within } from '../support/person.ts'

/** Ten of five hundred are wrong, each twice. */
function buildings(): Buffer {
  const rows = Array.from({ length: 500 }, (_, index) =>
    index % 50 === 0
      ? `没有的街道,甲${index}号楼,楼宇,中山大道${index}号,很多`
      : `大智街道,甲${index}号楼,楼宇,中山大道${index}号,１２层`,
  )
  return Buffer.from(`\ufeff${['所属街道,楼宇名称,类型,地址,楼层数', ...rows].join('\n')}`)
}

/** One after the other: the first takes its buildings back before the second brings the same. */
const ways = [
  { way: '4 clicks', screen: { width: 1366, height: 768 } },
  { way: 'keys alone', screen: { keyboardOnly: true } },
]

it.for(ways)('imports 500 buildings by $way, finds them again, and takes them back', async (told, test) => {
  const who = await person(test, { ...told.screen, name: 'street' })
  const { page, hand, problems } = who
  await signInAs(who, 'admin', 'street-staff')
  await within(who, 4, async () => {
    await hand.press(page.getByRole('navigation').getByRole('link', { name: '导入' }))
    await hand.press(page.getByRole('main').getByRole('link', { name: '楼宇', exact: true }))
    const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve))
    await hand.press(page.getByRole('button', { name: '上传文件' }))
    const file = { name: '楼宇.csv', mimeType: 'text/csv', buffer: buildings() }
    await (await chosen).setFiles(file)
    await hand.press(page.getByRole('button', { name: '导入有效行' }))
    await said(who, '已写入490行')
  })
  await page.reload()
  const wrong = page.getByRole('region', { name: '有误的行' }).getByRole('listitem')
  await wrong.nth(19).waitFor()
  expect(await wrong.count()).toBe(20)
  await hand.press(page.getByRole('button', { name: '撤销导入' }))
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '撤销导入' }))
  await said(who, '已撤销本次导入')
  await hand.press(page.getByRole('link', { name: '全部导入' }))
  await page.getByRole('row').filter({ hasText: '楼宇.csv' }).filter({ hasText: '已撤销' }).first().waitFor()
  expect(problems).toEqual([])
})
