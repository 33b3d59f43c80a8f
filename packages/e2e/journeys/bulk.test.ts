import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { patience, person, within } from '../support/person.ts'
import { applicants } from '../support/story/applicants.ts'

const ways = [
  { way: '4 clicks', word: '武汉联办惠民商贸', screen: { width: 1366, height: 768 } },
  { way: 'keys alone', word: '武汉联办便民科技', screen: { keyboardOnly: true } },
]

it.for(ways)('approves 20 members at once by $way, with a result for each', async (told, test) => {
  await applicants(test, told.word, 20)
  const who = await person(test, { ...told.screen, name: 'district' })
  const { page, hand, problems } = who
  await signInAs(who, 'admin', 'district-admin')
  await within(who, 4, async () => {
    const kind = page.getByRole('heading', { name: '待审批成员' })
    const card = page.getByRole('listitem').filter({ has: kind })
    await hand.press(card.getByRole('link', { name: /^查看全部/ }))
    await hand.type(page.getByRole('searchbox', { name: '成员或理事会名称' }), told.word)
    const names = page.getByRole('table').getByRole('button', { name: told.word })
    await expect.poll(() => names.count(), patience).toBe(20)
    await hand.tick(page.getByRole('checkbox', { name: '选择本页' }))
    await hand.press(page.getByRole('button', { name: '通过', exact: true }))
    await hand.press(page.getByRole('dialog').getByRole('button', { name: '确认' }))
    await page.getByRole('dialog').getByText('成功20 / 失败0').waitFor(patience)
  })
  expect(await page.getByRole('dialog').getByText('已办理').count()).toBe(20)
  await hand.press(page.getByRole('dialog').getByRole('button', { name: '关闭' }).last())
  expect(problems).toEqual([])
})
