import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]
type NodeResult = Violation['nodes'][number]

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * A line for each violation of WCAG 2.0 A to 2.2 AA, with the elements concerned. In one frame and for violations
 * alone, since no page has frames, and what passes is not looked at: three to five times as fast.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const { id, help, nodes } of await violationsOf(page)) {
    const held = id === 'target-size' ? await stillSmall(page, nodes) : nodes
    if (held.length === 0) continue
    const elements = held.map((node) => `\n  ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ''}`)
    found.push(`${id}: ${help} (${page.url()})${elements.join('')}`)
  }
  return found
}

async function violationsOf(page: Page): Promise<Violation[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } })
    .setLegacyMode(true)
    .analyze()
  return violations
}

/**
 * The targets that stay too small in the middle of the window: at its edge, or of a list that scrolls, half of one
 * may be out of sight, which nobody has to press there.
 */
async function stillSmall(page: Page, nodes: readonly NodeResult[]): Promise<NodeResult[]> {
  const held: NodeResult[] = []
  for (const node of nodes) {
    const selector = String(node.target[0])
    const at = await page.evaluate(() => [window.scrollX, window.scrollY] as const)
    await page.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const small = (await violationsOf(page)).find(({ id }) => id === 'target-size')
    if (small?.nodes.some(({ target }) => String(target[0]) === selector)) held.push(node)
    await page.evaluate(([x, y]) => window.scrollTo(x, y), at)
  }
  return held
}

/** By how many pixels the page is wider than its window. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}
