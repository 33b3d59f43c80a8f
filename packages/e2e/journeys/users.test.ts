import { json } from 'node:stream/consumers'
import { inject, it } from 'vitest'
import { patience, type Person, person, signIn } from '../support/person.ts'

const invited = { name: '沈知宁', mobile: '13987650001', password: 'Yangzi-Shequ-2026' }
const role = '社区工作人员'

/** The parts of the file that a person takes along which this journey looks at. */
interface OwnData {
  account: { mobile: string }
  numberReadings: { reason: string }[]
}

it('brings somebody in by a link, and out again in the middle of what they do', async (test) => {
  const district = await person(test, { name: 'district' })
  await signIn(district, '/admin/invitations', inject('accounts')['district-admin']!)
  const link = await invite(district)

  const worker = await person(test, { name: 'worker' })
  await accept(worker, link)
  await district.page.reload()
  await district.page.getByRole('row', { name: invited.name }).getByText('已接受').waitFor(patience)

  await endRole(district)
  // The session is open, and what it does next is refused.
  await worker.page.getByRole('link', { name: '找资源' }).first().click()
  await worker.page.getByRole('heading', { level: 1, name: '登录' }).waitFor(patience)

  const late = await person(test, { name: 'late' })
  await late.page.goto(link)
  await late.page.getByText('该邀请链接已失效').waitFor(patience)
  for (const { problems } of [district, worker, late]) test.expect(problems).toEqual([])
})

it('tells whose number was read in full who did, when and why, and lets them take their data along', async (test) => {
  const accounts = inject('accounts')
  const concerned = accounts['community-staff']!
  const district = await person(test, { name: 'district' })
  await signIn(district, `/admin/users?q=${concerned.mobile}`, accounts['district-admin']!)
  await district.hand.press(district.page.getByRole('table').getByRole('button').last())
  await district.hand.press(district.page.getByRole('link', { name: '查看用户详情' }))
  await district.hand.press(district.page.getByRole('button', { name: /^查看号码/ }))
  const dialog = district.page.getByRole('dialog')
  await district.hand.type(dialog.getByLabel('理由'), '核对值班电话')
  await district.hand.press(dialog.getByRole('button', { name: '查看', exact: true }))
  await district.page.getByRole('link', { name: concerned.mobile }).waitFor(patience)

  const reader = await person(test, { name: 'concerned' })
  await signIn(reader, '/profile', concerned)
  const read = reader.page.getByRole('listitem').filter({ hasText: '理由：核对值班电话' })
  test.expect(await read.textContent(patience)).toContain('区级管理员')
  const file = reader.page.waitForEvent('download')
  await reader.hand.press(reader.page.getByRole('button', { name: '导出我的数据' }))
  const own = (await json(await (await file).createReadStream())) as OwnData
  test.expect(own.account.mobile).toBe(concerned.mobile)
  test.expect(own.numberReadings[0]!.reason).toBe('核对值班电话')
  for (const { problems } of [district, reader]) test.expect(problems).toEqual([])
})

async function invite({ page }: Person): Promise<string> {
  await page.getByRole('button', { name: '邀请用户' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('手机号').fill(invited.mobile)
  await dialog.getByLabel('姓名').fill(invited.name)
  await dialog.getByLabel('身份').selectOption({ label: role })
  const units = dialog.getByLabel('单位', { exact: false }).last()
  await dialog.getByLabel('查找单位').fill('社区')
  await units
    .locator('option')
    .nth(1)
    .waitFor({ state: 'attached', ...patience })
  await units.selectOption({ index: 1 })
  await dialog.getByRole('button', { name: '生成邀请链接' }).click()
  const link = await dialog.getByLabel('邀请链接').inputValue(patience)
  await dialog.getByRole('button', { name: '已转交' }).click()
  return link
}

async function accept({ page }: Person, link: string) {
  await page.goto(link)
  await page.getByText('为该手机号设置姓名和密码').waitFor(patience)
  await page.getByLabel('设置密码').fill(invited.password)
  await page.getByRole('button', { name: '接受邀请' }).click()
  await page.getByRole('heading', { level: 1, name: '首页' }).waitFor(patience)
}

async function endRole({ page }: Person) {
  await page.goto(`/admin/users?q=${invited.mobile}`)
  await page.getByRole('button', { name: invited.name }).click()
  await page.getByRole('link', { name: '查看用户详情' }).click()
  await page.getByRole('button', { name: /^结束身份/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '结束身份' }).click()
  await page.getByText('身份已结束。').waitFor(patience)
}
