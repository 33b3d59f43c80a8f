import type { Person } from '../person.ts'
import { goHome, narrowsTo, patience, said, timeline } from '../person.ts'

/** What an enterprise types of a new offer. */
export interface OfferWords {
  title: string
  summary: string
  kind: string
  category: string
  capacity: number
}

/** Publishes from the first page; it may be claimed for today. */
export async function publish(enterprise: Person, offer: OfferWords) {
  const { page, hand } = enterprise
  await hand.press(page.getByRole('main').getByRole('link', { name: '发布资源' }))
  await hand.tick(page.getByRole('radio', { name: offer.kind }))
  const categories = page.getByLabel('类别')
  await categories.locator('option').filter({ hasText: offer.category }).waitFor({ state: 'attached' })
  await hand.choose(categories, offer.category)
  await hand.type(page.getByLabel('标题'), offer.title)
  await hand.type(page.getByLabel('简介'), offer.summary)
  await hand.type(page.getByLabel('总量'), String(offer.capacity))
  await hand.type(page.getByLabel('需提前（工作日）'), '0')
  await hand.press(page.getByRole('button', { name: '提交审核' }))
  await said(enterprise, `“${offer.title}”已提交审核`)
}

/** Publishes an old offer again, under another title. */
export async function publishAgain(enterprise: Person, title: string, newTitle: string) {
  const { page, hand } = enterprise
  await hand.press(page.getByRole('main').getByRole('link', { name: '我的资源' }))
  await hand.press(page.getByRole('button', { name: `再办一次 ${title}`, exact: true }))
  await hand.type(page.getByLabel('标题'), newTitle)
  await hand.press(page.getByRole('button', { name: '提交审核' }))
  await said(enterprise, `“${newTitle}”已提交审核`)
}

/** The council's officer passes it. */
export async function pass(officer: Person, title: string) {
  const { page, hand } = officer
  await goHome(officer)
  await hand.press(page.getByRole('link', { name: '找资源' }).first())
  // A new page takes the focus to its heading, and keys pressed before would go astray.
  await page.getByRole('heading', { level: 1, name: '找资源' }).waitFor()
  await hand.press(page.getByRole('link', { name: '待审资源' }).first())
  await hand.press(page.getByRole('button', { name: `审核 ${title}`, exact: true }))
  await page.getByRole('complementary').getByRole('heading', { name: title }).waitFor()
  await hand.press(page.getByRole('button', { name: /^通过/ }))
  await said(officer, `“${title}”已通过`)
}

/** A community looks for a word and claims what it finds, for the compound and time that stand there. */
export async function findAndClaim(community: Person, word: string, title: string, expected: number) {
  const { page, hand } = community
  await hand.press(page.getByRole('main').getByRole('link', { name: '找资源' }))
  await hand.type(page.getByRole('searchbox', { name: '搜索' }), word)
  await page.keyboard.press('Enter')
  await narrowsTo(community, title)
  await hand.press(page.getByRole('button', { name: `认领 ${title}`, exact: true }))
  const dialog = page.getByRole('dialog')
  await hand.type(dialog.getByLabel('预计人数'), String(expected))
  await hand.press(dialog.getByRole('button', { name: '确认认领' }))
  await said(community, '已认领，等待提供方回应')
}

/** The publisher's own list shows an offer in this state. */
export async function sees({ page, expect }: Person, title: string, state: RegExp) {
  await page.goto('/offers/mine')
  const heading = page.getByRole('heading', { name: title, exact: true })
  const card = page.getByRole('listitem').filter({ has: heading })
  await expect.poll(() => card.textContent(), patience).toMatch(state)
}

/** The publisher opens an offer, whose timeline tells these steps. */
export async function tells(enterprise: Person, title: string, steps: string[]) {
  const { page, hand, expect } = enterprise
  await page.goto('/offers/mine')
  await hand.press(page.getByRole('link', { name: title, exact: true }))
  await expect.poll(() => timeline(page), patience).toEqual(steps)
}

/** A community looks for an offer in vain. */
export async function isNotFound({ page, hand }: Person, title: string) {
  await page.goto('/offers')
  await hand.type(page.getByRole('searchbox', { name: '搜索' }), title)
  await page.getByText('没有符合条件的资源').waitFor()
}
