import { expect, inject, it, onTestFinished } from 'vitest'
import { pointerHand } from '../support/hand.ts'
import { newPage, type WatchedPage } from '../support/page.ts'
import { giveCode } from '../support/second-factor.ts'
import { picture } from '../support/story/joining.ts'

const council = '一元楼宇理事会'
const enterprise = {
  name: '江畔云帆科技有限公司',
  creditCode: '91350100M000100Y43',
  contactName: '沈知远',
  mobile: '13987654321',
  password: 'Jiangpan-Yunfan-2026',
}
const street = '一元街道'
/** Pages come over the network. */
const patience = { timeout: 10_000 }

it('brings an enterprise from its registration to the chair of a council', async () => {
  const applicant = await open()
  const building = await register(applicant)

  const district = await open()
  await signIn(district, '/admin/councils', inject('accounts')['district-admin']!)
  await createCouncil(district, building)

  await signIn(applicant, '/memberships', enterprise)
  await apply(applicant)

  const streetStaff = await open()
  await signIn(streetStaff, '/admin/memberships?view=pending', inject('accounts')['street-staff-2']!)
  await openApplication(streetStaff)
  await streetStaff.page.keyboard.press('a')
  await said(streetStaff, `已推荐${enterprise.name}`)

  await district.page.goto('/admin/memberships?view=pending')
  await district.page.getByRole('button', { name: enterprise.name }).waitFor()
  district.resetClicks()
  await openApplication(district)
  await district.page.getByRole('button', { name: /^通过/ }).click()
  await said(district, `${enterprise.name}已到任`)
  await expect.poll(district.clicks, patience).toBeGreaterThan(0)
  expect(district.clicks()).toBeLessThanOrEqual(2)

  await seesCouncilAtWork(district)
  await seesMembershipInOffice(applicant)
  for (const { problems } of [applicant, district, streetStaff]) expect(problems).toEqual([])
})

async function open(): Promise<WatchedPage> {
  const watched = await newPage()
  onTestFinished(() => watched.close())
  return watched
}

/** Answers the building that it chose. */
async function register({ page }: WatchedPage): Promise<string> {
  await page.goto('/')
  await page.getByRole('link', { name: '注册' }).click()
  const buildings = page.getByLabel('所在楼宇')
  const ofStreet = buildings.locator('option').filter({ hasText: street }).first()
  await ofStreet.waitFor({ state: 'attached' })
  const building = (await ofStreet.textContent())!.trim()
  await page.getByLabel('名称').fill(enterprise.name)
  await page.getByLabel('统一社会信用代码').fill(enterprise.creditCode)
  await buildings.selectOption({ label: building })
  await page.getByLabel('联系人').fill(enterprise.contactName)
  await page.getByLabel('手机号').fill(enterprise.mobile)
  await page.getByLabel('密码').fill(enterprise.password)
  await page.getByRole('button', { name: '提交', exact: true }).click()
  await page.getByRole('heading', { level: 1, name: '注册已提交' }).waitFor()
  return building
}

async function signIn(
  { page, addClicks }: WatchedPage,
  path: string,
  account: { mobile: string; password: string },
) {
  await page.goto(path)
  await page.getByLabel('手机号').fill(account.mobile)
  await page.getByLabel('密码').fill(account.password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await giveCode(page, pointerHand(addClicks))
  await page.getByRole('button', { name: /^账号/ }).waitFor()
}

async function createCouncil({ page }: WatchedPage, building: string) {
  await page.getByRole('button', { name: '组建理事会' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('名称').fill(council)
  await dialog.getByLabel('查找楼宇').fill(building.split(' ')[1]!)
  await dialog.getByLabel('所在楼宇').selectOption({ label: building })
  await dialog.getByRole('button', { name: '组建理事会' }).click()
  await page.getByRole('heading', { level: 1, name: council }).waitFor()
  await page.locator('dl').getByText('组建中').waitFor()
}

async function apply(watched: WatchedPage) {
  const { page } = watched
  await page.getByRole('button', { name: '申请加入理事会' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/^理事会/).selectOption({ label: `${street} ${council}` })
  await dialog.getByLabel('席位').selectOption({ label: '理事长' })
  const chosen = page.waitForEvent('filechooser')
  await dialog.getByRole('button', { name: '上传营业执照' }).click()
  await (await chosen).setFiles({ name: '营业执照.png', mimeType: 'image/png', buffer: picture })
  await dialog.getByText('营业执照.png').first().waitFor()
  await dialog.getByRole('button', { name: '提交申请' }).click()
  await said(watched, '申请已提交')
  await page.getByRole('article').filter({ hasText: council }).waitFor()
}

/** From the queue of what the viewer is to decide. */
async function openApplication({ page }: WatchedPage) {
  await page.getByRole('button', { name: enterprise.name }).click()
  await page.getByRole('button', { name: /^(推荐|通过)/ }).waitFor()
}

async function seesCouncilAtWork({ page }: WatchedPage) {
  await page.getByRole('link', { name: '理事会', exact: true }).click()
  await page.getByRole('link', { name: council }).click()
  await page.locator('dl').getByText('运行中').waitFor()
  const seat = page.getByRole('listitem').filter({ hasText: enterprise.name })
  await expect.poll(() => seat.textContent(), patience).toMatch(/理事长.*在任/)
}

async function seesMembershipInOffice({ page }: WatchedPage) {
  await page.reload()
  const membership = page.getByRole('article').filter({ hasText: council })
  await expect.poll(() => membership.textContent(), patience).toMatch(/在任.*理事长/)
}

function said({ page }: WatchedPage, text: string) {
  return page.getByRole('status').getByText(text).waitFor()
}
