import type { FileChooser } from 'playwright-core'
import { patience, type Person, said } from '../person.ts'
import { enrolFactor } from '../second-factor.ts'

/** Somebody who is brought in by a link. */
export interface Invited {
  name: string
  mobile: string
  password: string
  role: string
  /** The street or community, as it is looked for. */
  scope: string
}

/** The first sign-in of a district's first administrator: another password, and the second factor. */
export async function enter({ page }: Person, mobile: string, given: string, next: string) {
  await page.goto('/admin/')
  await page.getByLabel('手机号').fill(mobile)
  await page.getByLabel('密码').fill(given)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('当前密码').fill(given)
  await page.getByLabel('新密码', { exact: false }).first().fill(next)
  await page.getByLabel('再次输入新密码').fill(next)
  await page.getByRole('button', { name: '保存' }).click()
  await enrolFactor(page)
  await page.getByRole('heading', { level: 1, name: '工作台' }).waitFor(patience)
}

/** Takes the set-up up from the first page; answers what it says comes next. */
export async function takeUp({ page, hand }: Person): Promise<string> {
  await page.goto('/admin/')
  await hand.press(page.getByRole('link', { name: '继续建区' }))
  await page.getByRole('heading', { level: 1, name: '建区引导' }).waitFor()
  return (await page.getByRole('status').filter({ hasText: '下一步' }).textContent())!.trim()
}

/** One step of the set-up page. */
export function step({ page }: Person, name: string) {
  const heading = page.getByRole('heading', { level: 2, name: new RegExp(`^\\d\\. ${name}$`) })
  return page.getByRole('list', { name: '建区步骤' }).locator('> li').filter({ has: heading })
}

/** Imports a list of the district's from its step. */
export async function importList(who: Person, name: string, button: string, lines: readonly string[]) {
  const { page, hand } = who
  await hand.press(step(who, name).getByRole('link', { name: button }))
  const chosen = new Promise<FileChooser>((resolve) => page.once('filechooser', resolve))
  await hand.press(page.getByRole('button', { name: '上传文件' }))
  const buffer = Buffer.from(`\ufeff${lines.join('\n')}`)
  await (await chosen).setFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer })
  await hand.press(page.getByRole('button', { name: /^导入/ }).last())
  await said(who, `已写入${lines.length - 1}行`)
}

export async function addStreet(who: Person, code: string, name: string) {
  const { page, hand } = who
  await hand.press(step(who, '街道').getByRole('link', { name: /^查看区域/ }))
  await hand.press(page.getByRole('button', { name: '新增街道' }))
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.getByLabel('区划代码'), code)
  await hand.type(dialog.getByLabel('名称'), name)
  await hand.press(dialog.getByRole('button', { name: '保存' }))
  await said(who, `${name}已保存`)
}

export async function addBuilding(who: Person, street: string, name: string) {
  const { page, hand } = who
  await hand.press(step(who, '楼宇').getByRole('link', { name: /^查看楼宇/ }))
  await hand.press(page.getByRole('button', { name: '新增楼宇' }).first())
  const dialog = page.getByRole('dialog')
  await hand.choose(dialog.getByLabel('所属街道'), street)
  await hand.type(dialog.getByLabel('名称'), name)
  await hand.type(dialog.getByLabel('地址'), '中北路1号')
  await hand.type(dialog.getByLabel('纬度'), '30.5466')
  await hand.type(dialog.getByLabel('经度'), '114.3412')
  await hand.press(dialog.getByRole('button', { name: '保存' }))
  await said(who, `${name}已保存`)
}

export async function foundCouncil(who: Person, name: string, building: string, option: string) {
  const { page, hand } = who
  await hand.press(step(who, '楼宇理事会').getByRole('link', { name: /^查看理事会/ }))
  await hand.press(page.getByRole('button', { name: '组建理事会' }).first())
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.getByLabel('名称'), name)
  await hand.type(dialog.getByLabel('查找楼宇'), building)
  await hand.choose(dialog.getByLabel('所在楼宇'), option)
  await hand.press(dialog.getByRole('button', { name: '组建理事会' }))
  await page.getByRole('heading', { level: 1, name }).waitFor()
}

/** Looks at what the product brings along, and keeps it. */
export async function keep(who: Person, name: string) {
  await who.hand.press(step(who, name).getByRole('button', { name: '确认沿用' }))
  await said(who, `${name}已确认`)
}

/** Answers the link. */
export async function invite(who: Person, { name, mobile, role, scope }: Invited): Promise<string> {
  const { page, hand } = who
  await page.goto('/admin/invitations')
  await hand.press(page.getByRole('button', { name: '邀请用户' }).first())
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.getByLabel('手机号'), mobile)
  await hand.type(dialog.getByLabel('姓名'), name)
  await hand.choose(dialog.getByLabel('身份'), role)
  await hand.type(dialog.getByLabel('查找单位'), scope)
  const units = dialog.getByLabel('单位', { exact: false }).last()
  const unit = units.locator('option').filter({ hasText: scope }).first()
  await unit.waitFor({ state: 'attached', ...patience })
  await hand.choose(units, (await unit.textContent())!.trim())
  await hand.press(dialog.getByRole('button', { name: '生成邀请链接' }))
  const link = await dialog.getByLabel('邀请链接').inputValue(patience)
  await hand.press(dialog.getByRole('button', { name: '已转交' }))
  return link
}

/** Whoever was invited takes the role. */
export async function accept({ page, hand }: Person, link: string, { password }: Invited) {
  await page.goto(link)
  await hand.type(page.getByLabel('设置密码'), password)
  await hand.press(page.getByRole('button', { name: '接受邀请' }))
  await page.getByRole('heading', { level: 1, name: /^(首页|工作台)$/ }).waitFor(patience)
}
