import { expect, it } from 'vitest'
import { ask } from '../support/ask.ts'
import { signInAs } from '../support/page.ts'
import { goHome, patience, person, said, within } from '../support/person.ts'

const timeout = 240_000

it(
  'matches a street in six clicks, and its communities take what is proposed with one',
  { timeout },
  async (test) => {
    const community = await person(test, { name: 'community', width: 390, height: 844 })
    await signInAs(community, 'portal', 'community-staff')
    const { viewer } = await ask<{ viewer: { actingGrant: { scopeId: string } } }>(
      community.page,
      '{ viewer { actingGrant { scopeId } } }',
    )
    const { node } = await ask<{ node: { street: { name: string } } }>(
      community.page,
      'query ($id: ID!) { node(id: $id) { ... on Community { street { name } } } }',
      { id: viewer.actingGrant.scopeId },
    )
    const district = await person(test, { name: 'district' })
    await signInAs(district, 'admin', 'district-admin')
    const { page, hand } = district

    await goHome(district, '/admin/')
    await within(district, 6, async () => {
      await hand.press(page.getByRole('navigation').getByRole('link', { name: '匹配轮次' }))
      await hand.press(page.getByRole('button', { name: '新建轮次' }).first())
      const dialog = page.getByRole('dialog')
      await hand.type(dialog.getByLabel('轮次名称'), '腊月匹配')
      await hand.tick(dialog.getByLabel(node.street.name))
      await hand.press(dialog.getByRole('button', { name: '预演' }))
      await page.getByRole('heading', { level: 1, name: '腊月匹配' }).waitFor()
      // The plan beside first come, first served and doing nothing.
      const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
      await row('覆盖小区数').first().waitFor({ timeout: 60_000 })
      const figures = async (name: string) =>
        (await row(name).allTextContents()).map((text) => Number(text.replaceAll(',', '')))
      const [served, total] = [await figures('覆盖小区数'), await figures('总匹配度')]
      expect(served[0]).toBeGreaterThanOrEqual(served[1]!)
      if (served[0] === served[1]) expect(total[0]).toBeGreaterThanOrEqual(total[1]!)
      expect([served[2], total[2]]).toEqual([0, 0])
      await page.getByText('已验证没有更好的方案。').waitFor()
      await hand.press(page.getByRole('button', { name: '发布', exact: true }))
      await page
        .getByRole('dialog')
        .getByText(/保留名额，并通知相关社区/)
        .waitFor()
      await hand.press(page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }))
      await said(district, '匹配建议已发布')
    })
    await page.getByText('已发布', { exact: true }).first().waitFor()

    const { page: phone, hand: thumb } = community
    await phone.goto('/proposals?status=PROPOSED')
    const card = phone.getByRole('listitem').filter({ hasText: '腊月匹配' }).first()
    await card.waitFor()
    const title = (await card.getByRole('heading', { level: 2 }).textContent())!.trim()
    await thumb.press(card.getByRole('button', { name: /^接受/ }))
    await said(community, '已接受，等待提供方回应。')
    await phone.goto('/proposals?status=ACCEPTED')
    await thumb.press(phone.getByRole('link', { name: '查看认领' }).first())
    await phone.getByRole('heading', { level: 1, name: title }).waitFor()
    await expect.poll(() => phone.getByText('待回应', { exact: true }).count(), patience).toBeGreaterThan(0)

    await phone.goto('/proposals?status=PROPOSED')
    const other = phone.getByRole('listitem').filter({ hasText: '腊月匹配' }).first()
    await thumb.press(other.getByRole('button', { name: /^婉拒/ }))
    await thumb.type(phone.getByRole('dialog').getByLabel('说明'), '本月已安排活动。')
    await thumb.press(phone.getByRole('dialog').getByRole('button', { name: '婉拒' }))
    await said(community, '已婉拒，名额已释放。')
    for (const { problems } of [district, community]) expect(problems).toEqual([])
  },
)
