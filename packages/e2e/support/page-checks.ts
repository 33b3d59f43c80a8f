import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * A line for each violation of WCAG 2.0 A to 2.2 AA, with the elements concerned. In one frame and for violations
 * alone, since no page has frames, and what passes is not looked at: three to five times as fast.
 */
export async function axeViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], runOnly: { type: 'tag', values: tags } })
    .setLegacyMode(true)
    .analyze()
  return violations.map(({ id, help, nodes }) => {
    const elements = nodes.map((node) => `\n  ${node.html.slice(0, 200)}\n    ${node.failureSummary ?? ''}`)
    return `${id}: ${help} (${page.url()})${elements.join('')}`
  })
}

/** By how many pixels the page is wider than its window. */
export async function sidewaysOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}
