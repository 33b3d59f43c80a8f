import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type axe from 'axe-core'
import type { NodeResult, Result, RunOptions } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

const file = fileURLToPath(import.meta.resolve('axe-core/axe.min.js'))
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
const options: RunOptions = { resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } }

/** From now on each page of the context brings axe along, for whoever checks page after page. */
export const bringAxe = (context: BrowserContext): Promise<unknown> => context.addInitScript({ path: file })

/**
 * A line for each violation of WCAG 2.0 A to 2.2 AA, with the elements concerned. For violations alone, since what
 * passes is not looked at, and in one frame, since no page has others: its own script runs once a document, where
 * axe's package for Playwright sends it along with each check, which takes ten times as long as the check.
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

async function violationsOf(page: Page): Promise<Result[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(file, 'utf8'))
  return page.evaluate(async (asked) => {
    const loaded = window as unknown as { axe: typeof axe }
    return (await loaded.axe.run(document, asked)).violations
  }, options)
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
