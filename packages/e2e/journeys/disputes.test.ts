import type { FileChooser } from 'playwright-core'
import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { goHome, type Person, person, said, signIn } from '../support/person.ts'
import { apply, councilOf, type Newcomer, newcomer, picture, register } from '../support/story/joining.ts'

it('hands an enterprise over to who registered its credit code again and showed the licence', async (test) => {
  const known = newcomer('沿江书店', '邵文远')
  const sender = { ...newcomer('沿江书店', '宁朝晖'), creditCode: known.creditCode }

  const officer = await person(test, { name: 'officer' })
  await signInAs(officer, 'portal', 'council-officer')
  const council = await councilOf(officer)
  const first = await person(test, { name: 'first' })
  await register(first, known)
  await signIn(first, '/', known)
  await apply(first, council)
  const second = await person(test, { name: 'second', width: 390, height: 844 })
  // The same answer as the first time.
  await register(second, sender)

  const district = await person(test, { name: 'district' })
  await signInAs(district, 'admin', 'district-admin')
  await openDispute(district, known)
  await handIn(district, '上传后登记方材料')
  const { page, hand } = district
  await hand.press(page.getByText('移交后登记方', { exact: true }))
  await hand.type(page.getByLabel(/^处理理由/), '后登记方的执照和授权书齐全。')
  await hand.press(page.getByRole('button', { name: '作出处理' }))
  await page.getByRole('dialog').getByText('现有代表立即退出').waitFor()
  await hand.press(page.getByRole('button', { name: '确认处理' }))
  await said(district, '已处理')
  const told = await page.getByText(/一次性密码：/).textContent()
  const oneTime = /一次性密码：(\S+?)，/.exec(told!)![1]!
  await hand.press(page.getByRole('button', { name: '已记下' }))

  // Whoever acted for it until now is out, also on a page that is open.
  await first.page.goto('/enterprise')
  await first.page.getByLabel('密码').waitFor()

  await signIn(second, '/', { ...sender, password: oneTime })
  await second.page.getByLabel('当前密码').waitFor()
  await chooseAnother(second, oneTime)
  await second.page.goto('/enterprise')
  await second.page.getByRole('heading', { level: 1, name: '本企业' }).waitFor()
  await second.page.getByText(sender.contactName).first().waitFor()
  await expect.poll(() => second.page.getByText(known.creditCode).count()).toBe(1)
  for (const { problems } of [first, second, district]) expect(problems).toEqual([])
})

/** From the to-do list of the first page. */
async function openDispute(district: Person, { name }: Newcomer) {
  const { page, hand } = district
  await goHome(district, '/admin/')
  const card = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: '待处理的信用代码争议' }) })
  await hand.press(card.getByRole('link', { name }))
  await page.getByRole('complementary').getByRole('heading', { name }).waitFor()
}

async function handIn({ page, hand }: Person, button: string) {
  const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve))
  await hand.press(page.getByRole('button', { name: button }))
  await (await chosen).setFiles({ name: '执照.png', mimeType: 'image/png', buffer: picture })
  await page.getByRole('link', { name: '执照.png' }).waitFor()
  // The link is there with the file, the record a moment later.
  await page.getByText('收存争议材料').first().waitFor()
}

async function chooseAnother({ page, hand }: Person, oneTime: string) {
  await hand.type(page.getByLabel('当前密码'), oneTime)
  await hand.type(page.getByLabel('新密码', { exact: false }).first(), 'river-bank-lantern')
  await hand.type(page.getByLabel('再次输入新密码'), 'river-bank-lantern')
  await hand.press(page.getByRole('button', { name: '保存' }))
  await page.getByLabel('当前密码').waitFor({ state: 'detached' })
}
