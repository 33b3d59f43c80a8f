import { randomInt } from 'node:crypto'
import type { FileChooser } from 'playwright-core'
import type { Person } from '../person.ts'
import { goHome, said } from '../person.ts'

/** An enterprise that nobody knows yet, with its first representative. */
export interface Newcomer {
  name: string
  creditCode: string
  contactName: string
  mobile: string
  password: string
}

/** One white pixel. */
export const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
)
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Another one each time, so that a story can be told again to the same product. */
export function newcomer(name: string, contactName: string): Newcomer {
  const digits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0')
  const body = `91420102${digits(9)}`
  return {
    name: `${name}${digits(3)}号店`,
    creditCode: body + checkCharacter(body),
    contactName,
    mobile: `139${digits(8)}`,
    password: 'Hanjiang-Liushui-2026',
  }
}

/** GB 32100-2015. */
function checkCharacter(body: string): string {
  const sum = [...body].reduce((so, letter, at) => so + alphabet.indexOf(letter) * (3 ** at % 31), 0)
  return alphabet[(31 - (sum % 31)) % 31]!
}

/** Registers at the first building of the list. */
export async function register({ page, hand }: Person, enterprise: Newcomer) {
  await page.goto('/')
  await hand.press(page.getByRole('link', { name: '注册' }))
  const buildings = page.getByLabel('所在楼宇')
  const first = buildings.locator('option').nth(1)
  await first.waitFor({ state: 'attached' })
  await hand.type(page.getByLabel('名称'), enterprise.name)
  await hand.type(page.getByLabel('统一社会信用代码'), enterprise.creditCode)
  await hand.choose(buildings, (await first.textContent())!.trim())
  await hand.type(page.getByLabel('联系人'), enterprise.contactName)
  await hand.type(page.getByLabel('手机号'), enterprise.mobile)
  await hand.type(page.getByLabel('密码'), enterprise.password)
  await hand.press(page.getByRole('button', { name: '提交', exact: true }))
  await page.getByRole('heading', { level: 1, name: '注册已提交' }).waitFor()
}

/** Which council an officer acts for. */
export async function councilOf(officer: Person): Promise<string> {
  await goHome(officer)
  return (await officer.page.locator('.y-page-heading .y-secondary').textContent())!.trim()
}

/** Applies for a seat, a director's where none is named. */
export async function apply(enterprise: Person, council: string, seat?: string) {
  const { page, hand } = enterprise
  await goHome(enterprise)
  await hand.press(page.getByRole('link', { name: '查看成员' }))
  await hand.press(page.getByRole('button', { name: '申请加入理事会' }))
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.getByLabel('查找理事会'), council)
  const option = dialog
    .getByLabel(/^理事会/)
    .locator('option')
    .filter({ hasText: council })
  await option.waitFor({ state: 'attached' })
  await hand.choose(dialog.getByLabel(/^理事会/), (await option.textContent())!.trim())
  if (seat) await hand.choose(dialog.getByLabel('席位'), seat)
  const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve))
  await hand.press(dialog.getByRole('button', { name: '上传营业执照' }))
  await (await chosen).setFiles({ name: '营业执照.png', mimeType: 'image/png', buffer: picture })
  await dialog.getByText('营业执照.png').first().waitFor()
  await hand.press(dialog.getByRole('button', { name: '提交申请' }))
  await said(enterprise, '申请已提交')
}

/** The council's officer recommends the enterprise. */
export async function endorse(officer: Person, { name }: Newcomer) {
  const { page, hand } = officer
  await goHome(officer)
  await hand.press(page.getByRole('link', { name: '查看成员' }))
  await hand.press(page.getByRole('button', { name: `推荐 ${name}`, exact: true }))
  await said(officer, `已推荐${name}`)
}

/** Finds a member in the administration's list and opens the record. */
export async function openMember({ page, hand }: Person, path: string, name: string) {
  await page.goto(path)
  await hand.type(page.getByRole('searchbox', { name: '成员或理事会名称' }), name)
  const row = page.getByRole('button', { name })
  const card = page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: '查看' })
  await hand.press(row.or(card))
  await page.getByRole('complementary').getByRole('heading', { name }).waitFor()
}

/** The district approves what a council recommended. */
export async function approve(district: Person, { name }: Newcomer) {
  const { page, hand } = district
  await openMember(district, '/admin/memberships?view=pending', name)
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /营业执照/ })
    .waitFor()
  await hand.press(page.getByRole('button', { name: /^通过/ }))
  await said(district, `${name}已到任`)
}

/** The district suspends a member. */
export async function suspend(district: Person, name: string, reason: string) {
  const { page, hand } = district
  await openMember(district, '/admin/memberships', name)
  await hand.press(page.getByRole('complementary').getByRole('button', { name: /^暂停/ }))
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.getByLabel('暂停理由'), reason)
  await hand.press(dialog.getByRole('button', { name: '暂停', exact: true }))
}
