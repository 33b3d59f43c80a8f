import { expect, it } from 'vitest'
import { signInAs } from '../support/page.ts'
import { patience, person, said } from '../support/person.ts'
import * as claiming from '../support/story/claiming.ts'
import * as needs from '../support/story/needs.ts'

const timeout = 300_000

/** Most of it is the wait until what was agreed on begins. */
it(
  'answers what a community misses, from the score over the claim to the need that is partly met',
  { timeout },
  async (test) => {
    const community = await person(test, { name: 'community' })
    await signInAs(community, 'portal', 'community-staff')
    const enterprise = await person(test, { name: 'enterprise', width: 390, height: 844 })
    await signInAs(enterprise, 'portal', 'enterprise-rep-2')
    const compound = await needs.firstCompound(community.page)
    const offer = await needs.rareOffer(enterprise.page, compound.id)
    const title = '老街坊遗嘱咨询'
    const what = { title, size: 50, compound: compound.name, category: offer.category.zh }
    await needs.raise(community, what)
    const { page, hand } = community
    const ofNeed = new URL(page.url()).pathname
    await page.getByText('已满足0/50').waitFor()

    // The same score with the same reasons on the need, the offer and the compound.
    const onNeed = await needs.fitShown(community, '适合的资源', offer.title)
    await page.goto(`/offers/${offer.id}`)
    const onOffer = await needs.fitShown(community, '最适合的小区', compound.name)
    await page.goto('/')
    const onCompound = await needs.fitShown(community, `推荐给${compound.name}的资源`, offer.title)
    expect(onOffer[0]).toMatch(/^匹配度\d+分$/)
    expect(onOffer[1]).toContain(title)
    expect(onCompound).toEqual(onOffer)
    expect(onNeed).toEqual(onOffer)

    // The claim from there names the need.
    await hand.press(page.getByRole('button', { name: `认领 ${offer.title}`, exact: true }))
    const dialog = page.getByRole('dialog')
    await expect.poll(() => dialog.getByLabel('对应需求').locator('option:checked').textContent()).toBe(title)
    await hand.press(dialog.getByRole('button', { name: '确认认领' }))
    await said(community, '已认领，等待提供方回应。')

    const time = claiming.soon()
    await needs.openClaim(enterprise, ofNeed, offer.title)
    await enterprise.page.getByRole('link', { name: title }).waitFor()
    await claiming.proposeTime(enterprise, time)
    await needs.openClaim(community, ofNeed, offer.title)
    await claiming.take(community, '同意', '时间已定')
    await claiming.begun(time.startsAt)
    await enterprise.page.reload()
    await enterprise.hand.type(enterprise.page.getByLabel('参加人数'), '20')
    await claiming.take(enterprise, '登记落实', '已登记落实')
    await page.reload()
    await claiming.take(community, '确认落实', '已确认落实')
    await hand.press(page.getByRole('link', { name: title }))
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('已满足20/50').first().waitFor()
    await page.getByText('部分对接', { exact: true }).waitFor()
    await page.getByRole('link', { name: offer.title }).first().waitFor()

    // The enterprise finds what is still missed among the needs nearby, and puts another of its offers forward.
    await needs.answer(enterprise, title)
    await page.reload()
    await page
      .getByText(/已满足20\/50/)
      .first()
      .waitFor()
    await expect.poll(() => page.getByText('待定时间', { exact: true }).count(), patience).toBeGreaterThan(0)
    for (const { problems } of [community, enterprise]) expect(problems).toEqual([])
  },
)

it(
  'answers what an enterprise misses for its staff by the offer of another one',
  { timeout },
  async (test) => {
    const taker = await person(test, { name: 'taker', width: 390, height: 844 })
    await signInAs(taker, 'portal', 'enterprise-rep')
    const giver = await person(test, { name: 'giver' })
    await signInAs(giver, 'portal', 'enterprise-rep-2')
    const title = '员工午间按摩'
    await needs.raise(taker, { title, size: 30, template: '楼内义诊' })
    const ofNeed = new URL(taker.page.url()).pathname

    // Its own need is none that it could answer.
    await taker.page.goto(`/needs?view=OPEN&q=${encodeURIComponent(title)}`)
    await taker.page.getByText('没有符合条件的需求').waitFor()
    await needs.answer(giver, title)
    const offer = giver.page.locator('section', {
      has: giver.page.getByRole('heading', { name: '应答的认领' }),
    })
    const name = (await offer.getByRole('link').first().textContent())!.trim()

    const { page, hand } = taker
    await page.goto(ofNeed)
    await needs.openClaim(taker, ofNeed, name)
    await page.getByText('认领企业', { exact: true }).waitFor()
    await claiming.take(taker, '同意', '时间已定')
    await hand.press(page.getByRole('link', { name: title }))
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    await page.getByText('已排期', { exact: true }).waitFor()
    for (const { problems } of [taker, giver]) expect(problems).toEqual([])
  },
)
