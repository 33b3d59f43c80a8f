import { expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { signInAs } from '../support/page.ts'
import { person, said } from '../support/person.ts'
import * as needs from '../support/story/needs.ts'

const timeout = 240_000
const needOf = 'query ($id: ID!) { need(id: $id) { status met promised } }'

it(
  'takes a guest from the poster over the staff to the need that is met, without an account',
  { timeout },
  async (test) => {
    const community = await person(test, { name: 'community' })
    await signInAs(community, 'portal', 'community-staff')
    const { page, hand } = community
    const compound = await needs.firstCompound(page)
    const title = '陪老人逛菜场'
    await needs.raise(community, { title, size: 8, compound: compound.name, category: '法律咨询' })
    const ofNeed = new URL(page.url()).pathname
    const id = ofNeed.split('/').at(-1)!

    // The code is made, and stands on the poster.
    await hand.press(page.getByRole('button', { name: '二维码', exact: true }))
    const dialog = page.getByRole('dialog')
    await hand.press(dialog.getByRole('button', { name: '生成' }))
    await dialog.getByRole('img', { name: '认领页二维码' }).waitFor()
    const link = (await dialog.getByRole('link', { name: '打开认领页' }).getAttribute('href'))!
    expect(new URL(link).pathname).toBe('/n')
    expect(await community.axe()).toEqual([])
    await page.keyboard.press('Escape')

    // A guest on a telephone, who leaves nothing on it.
    const guest = await person(test, { name: 'guest', width: 390, height: 844 })
    await guest.page.goto(link)
    await guest.page.getByRole('heading', { level: 1, name: title }).waitFor()
    await guest.hand.press(guest.page.getByRole('button', { name: '提交认领' }))
    await guest.page.getByText('须同意后才能提交。').first().waitFor()
    await guest.hand.type(guest.page.getByLabel('姓名或团队名称'), '菜场热心人')
    await guest.hand.type(guest.page.getByRole('textbox', { name: /^手机号/ }), '138 0000 9999')
    await guest.hand.type(guest.page.getByLabel('提供什么'), '每周六陪同买菜')
    await guest.hand.type(guest.page.getByLabel('预计服务人数或户数'), '8')
    await guest.hand.tick(guest.page.getByRole('checkbox'))
    expect(await guest.axe()).toEqual([])
    await guest.hand.press(guest.page.getByRole('button', { name: '提交认领' }))
    const thanks = guest.page.getByRole('heading', { name: '已提交，感谢您的帮助' })
    await thanks.waitFor()
    expect(await thanks.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await guest.hand.press(guest.page.getByRole('button', { name: '下一位' }))
    expect(await guest.page.getByLabel('姓名或团队名称').inputValue()).toBe('')
    expect(await guest.context.cookies()).toEqual([])

    // The staff find it among what waits, call, confirm and record it.
    await page.goto('/')
    const todo = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: /^待确认直接认领/ }) })
    await hand.press(todo.getByRole('link', { name: new RegExp(title) }))
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    const claim = page.getByRole('listitem').filter({ hasText: '菜场热心人' })
    await hand.press(claim.getByRole('button', { name: /^查看号码/ }))
    await claim.getByRole('link', { name: '13800009999' }).waitFor()
    await hand.press(claim.getByRole('button', { name: /^确认/ }))
    await hand.press(page.getByRole('dialog').getByRole('button', { name: '确认', exact: true }))
    await said(community, '已确认')
    expect(await ask(page, needOf, { id })).toEqual({ need: { status: 'OPEN', met: 0, promised: 8 } })
    await hand.press(claim.getByRole('button', { name: /^登记落实/ }))
    await hand.press(page.getByRole('dialog').getByRole('button', { name: '登记落实' }))
    await said(community, '已登记落实')
    await page.getByText('已满足8/8').first().waitFor()
    expect(await ask(page, needOf, { id })).toEqual({ need: { status: 'MET', met: 8, promised: 0 } })

    // With the need ends its page.
    await guest.page.reload()
    await guest.page.getByText('该认领页已失效').waitFor()
    for (const { problems } of [community, guest]) expect(problems).toEqual([])
  },
)
