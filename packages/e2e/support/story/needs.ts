import type { Page } from 'playwright-core'
import { ask } from '../ask.ts'
import { type Person, said } from '../person.ts'

/** An open offer of whoever is signed in, in a category where few others compete. */
export interface OwnOffer {
  id: string
  title: string
  category: { code: string; zh: string }
}

interface Edges<Node> {
  edges: { node: Node }[]
}

/** Of a publisher's open offers that a compound can claim, the one in the smallest category. */
export async function rareOffer(page: Page, compoundId: string): Promise<OwnOffer> {
  type Offered = { id: string; title: string; terms: { unit: string; category: OwnOffer['category'] } }
  const { offers } = await ask<{ offers: Edges<Offered & { unit: string }> }>(
    page,
    `query ($compoundId: ID!) {
      offers(first: 50, filter: { mine: true, openToClaim: true, compoundId: $compoundId }) {
        edges { node { id title unit terms { category { code zh } } } } } }`,
    { compoundId },
  )
  const own: (OwnOffer & { rivals: number })[] = []
  for (const { node } of offers.edges) {
    if (node.unit !== 'SESSION') continue
    const { category } = node.terms
    const found = await ask<{ offers: { totalCount: number } }>(
      page,
      `query ($category: String!, $compoundId: ID!) {
        offers(first: 1, filter: { openToClaim: true, categories: [$category], compoundId: $compoundId }) {
          totalCount } }`,
      { category: category.code, compoundId },
    )
    own.push({ id: node.id, title: node.title, category, rivals: found.offers.totalCount })
  }
  const [rarest] = own.toSorted((a, b) => a.rivals - b.rivals)
  if (!rarest) throw new Error('The demonstration holds no such offer.')
  return rarest
}

/** The first compound of a community, which its pages look for before another is chosen. */
export async function firstCompound(page: Page): Promise<{ id: string; name: string }> {
  const { viewer } = await ask<{ viewer: { actingGrant: { scopeId: string } } }>(
    page,
    '{ viewer { actingGrant { scopeId } } }',
  )
  const { compounds } = await ask<{ compounds: Edges<{ id: string; name: string }> }>(
    page,
    'query ($id: ID!) { compounds(first: 1, filter: { communityId: $id }) { edges { node { id name } } } }',
    { id: viewer.actingGrant.scopeId },
  )
  return compounds.edges[0]!.node
}

/** Raises a need by its form, and stays on its page. */
export async function raise(
  { page, hand }: Person,
  need: { title: string; size: number; compound?: string; category?: string; template?: string },
) {
  const { title, size, compound, category, template = '法律咨询' } = need
  await page.goto('/needs?view=MINE')
  await hand.press(page.getByRole('button', { name: '提需求' }))
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('从模板开始').selectOption({ label: template })
  await hand.type(dialog.getByLabel('标题'), title)
  await hand.type(dialog.getByLabel('数量'), String(size))
  await hand.tick(dialog.getByRole('radio', { name: '紧急' }))
  if (compound) await dialog.getByLabel('小区').selectOption({ label: compound })
  if (category) await dialog.getByLabel('类别').selectOption({ label: category })
  await hand.press(dialog.getByRole('button', { name: '提交' }))
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** The score and the reasons that a page shows beside a record's name. */
export async function fitShown({ page, hand }: Person, heading: string, name: string): Promise<string[]> {
  const card = page
    .getByRole('region', { name: heading })
    .or(page.locator('section', { has: page.getByRole('heading', { name: heading }) }))
    .first()
  const fit = card
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })
  await hand.press(fit.locator('summary'))
  const reasons = fit.locator('dl')
  await reasons.waitFor()
  return [
    (await fit.locator('summary').textContent())!.trim(),
    ...(await reasons.locator('dd').allTextContents()),
  ]
}

/** Opens the claim that answers a need, from the need's page. */
export async function openClaim({ page, hand }: Person, ofNeed: string, title: string): Promise<void> {
  await page.goto(ofNeed)
  const claims = page.locator('section', { has: page.getByRole('heading', { name: '应答的认领' }) })
  await hand.press(claims.getByRole('link', { name: title, exact: true }))
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

/** Puts the best of the own offers forward for a need that stands among those nearby. */
export async function answer(who: Person, need: string): Promise<void> {
  const { page, hand } = who
  await page.goto(`/needs?q=${encodeURIComponent(need)}`)
  await hand.press(page.getByRole('main').getByRole('link', { name: need }))
  await page.getByRole('heading', { level: 1, name: need }).waitFor()
  await hand.press(page.getByRole('button', { name: /^应答/ }).first())
  const dialog = page.getByRole('dialog')
  const note = dialog.getByLabel('备注')
  await note.waitFor()
  // An enterprise may sit in several buildings.
  const building = dialog.getByLabel('楼宇')
  if ((await building.count()) > 0) await building.selectOption({ index: 1 })
  await hand.type(note, '可自带资料。')
  await hand.press(dialog.getByRole('button', { name: '应答' }))
  await said(who, '已应答')
}
