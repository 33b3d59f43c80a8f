import { expect, it } from 'vitest'
import { startMailServer } from '../support/mail.ts'
import { signInAs } from '../support/page.ts'
import { patience, person, said } from '../support/person.ts'
import { startProduct } from '../support/product.ts'
import { applicants } from '../support/story/applicants.ts'

const timeout = 400_000

it('tells a reader by e-mail who proved the address and wants it', { timeout }, async (test) => {
  const mail = await startMailServer()
  test.onTestFinished(() => mail.stop())
  const product = await startProduct({
    SMTP_URL: mail.url,
    MAIL_FROM: 'youlin@district.example',
    WECOM_URL: 'https://qyapi.weixin.qq.com',
  })
  test.onTestFinished(() => product.stop())
  const { url } = product

  const officer = await person(test, { name: 'officer', width: 390, height: 844, url })
  await signInAs(officer, 'portal', 'council-officer')
  const { page, hand } = officer
  await page.goto('/profile')
  await hand.press(page.getByRole('link', { name: '设置通知方式' }))
  await page.getByRole('heading', { level: 1, name: '通知方式' }).waitFor()
  await hand.type(page.getByLabel('邮箱地址'), 'officer@mail.example')
  await hand.press(page.getByRole('button', { name: '发送验证码' }))
  await said(officer, '验证码已发出')
  await hand.type(page.getByLabel('邮箱验证码'), /\d{6}/.exec(mail.texts[0]!)![0])
  await hand.press(page.getByRole('button', { name: '确认邮箱' }))
  await said(officer, '邮箱已确认')
  await hand.tick(page.getByLabel('通过电子邮件通知我'))
  await hand.tick(page.getByLabel('通过企业微信群机器人通知我'))
  await page.getByRole('group', { name: '通知内容' }).first().waitFor()
  expect(await officer.axe()).toEqual([])
  expect(await officer.overflow()).toBeLessThanOrEqual(0)
  await hand.press(page.getByRole('button', { name: '保存 电子邮件' }))
  await said(officer, '通知方式已保存')

  await applicants(test, '晨光书屋', 1, url)
  await expect.poll(() => mail.texts.length, patience).toBe(2)
  expect(mail.texts[1]).toContain('友邻：有成员申请待推荐（理事会成员）')
  expect(mail.texts[1]).not.toContain('晨光书屋')
  await page.reload()
  await page.getByText('电子邮件 消息').waitFor()
  expect(officer.problems).toEqual([])
})
