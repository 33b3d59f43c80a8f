import type { Page } from 'playwright-core'

/** What the browser would put on paper. */
export interface Paper {
  pages: number
  /** Width and height of the first page, in points (1/72 inch). */
  size: [number, number]
  /** What shows beside the paper itself, such as a navigation. */
  strangers: string[]
  /** How many px of it lie outside of the printed width. */
  cut: number
  pdf: Buffer
}

/** Takes the place of the printer: what is printed stays until {@link printed} has looked at it. */
export async function holdPrinter(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset['printing'] = 'yes')
  })
}

/** Between margins of 14 mm, in px of 1/96 inch. */
const printedWidth = (length: number) => Math.floor((length / 72) * 96 - (28 / 25.4) * 96)

/** Waits for the paper, looks at it in the width on which it is printed, and takes it away. */
export async function printed(page: Page, [width]: readonly [number, number]): Promise<Paper> {
  await page.locator('html[data-printing]').waitFor({ state: 'attached' })
  const screen = page.viewportSize()!
  await page.setViewportSize({ width: printedWidth(width), height: screen.height })
  await page.emulateMedia({ media: 'print' })
  const look = await page.evaluate(() => {
    const paper = document.querySelector<HTMLElement>('.y-official')!
    const shown = [...document.body.children].filter(
      (child) => child !== paper && child.getClientRects().length > 0,
    )
    const overhang = [...paper.querySelectorAll('*')].map(
      (part) => part.getBoundingClientRect().right - paper.getBoundingClientRect().right,
    )
    return { strangers: shown.map((one) => one.className), cut: Math.max(0, ...overhang) }
  })
  await page.emulateMedia({ media: null })
  await page.setViewportSize(screen)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.evaluate(() => {
    delete document.documentElement.dataset['printing']
    window.dispatchEvent(new Event('afterprint'))
  })
  const text = pdf.toString('latin1')
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text)
  const pages = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
  return { ...look, pages, size: [Math.round(Number(box?.[1])), Math.round(Number(box?.[2]))], pdf }
}
