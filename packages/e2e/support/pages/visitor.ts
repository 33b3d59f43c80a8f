import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { newPage, type WatchedPage } from '../page.ts'
import { axeViolations, bringAxe } from '../page-checks.ts'
import { enter } from './enter.ts'
import { failingKey, standBetween, type Failing } from './in-page.ts'
import { widths, type Look } from './looks.ts'
import { strangeWords } from './page-words.ts'
import { settled, stillSettled, watchRequests } from './settled.ts'

/** Somebody who looks at page after page in one look; signs in once. */
export interface Visitor {
  page: Page
  problems: string[]
  open(path: string): Promise<void>
  /** From now on, and over the next loads, until ''. */
  fail(which: Failing): Promise<void>
  /** Everything that holds for every page in every state; `state` names it in what a failure says. */
  inspect(state: string): Promise<void>
  close(): Promise<void>
}

/** Nobody is signed in without an account; `url` is another server than the one of the run. */
export async function newVisitor(look: Look, { as, url }: { as?: string; url?: string }): Promise<Visitor> {
  const watched = await newPage({ ...look, url })
  await watched.context.addInitScript(standBetween, { ...look, key: failingKey })
  // Otherwise a message, or the socket once it is open, has a page read again by itself, away from under a press.
  await watched.context.routeWebSocket(/.*/, () => {})
  await bringAxe(watched.context)
  const { page, problems, close } = watched
  watchRequests(page)
  if (as) await enter(watched, as)
  return {
    page,
    problems,
    open: async (path) => {
      await page.goto(path)
      await settled(page)
    },
    fail: (which) =>
      page.evaluate(({ key, value }) => sessionStorage.setItem(key, value), {
        key: failingKey,
        value: which,
      }),
    inspect: (state) => inspect(watched, look, state),
    close,
  }
}

async function inspect({ page, problems }: WatchedPage, look: Look, state: string) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    await drawn(page)
    expect.soft(await tooWide(page), `${state}: wider than ${width} px`).toEqual([])
    if (look.axeAt.includes(width))
      expect.soft(await axeViolations(page), `${state} at ${width} px`).toEqual([])
    if ([390, 1366].includes(width)) expect.soft(await strangeWords(page), `${state} says`).toEqual([])
  }
  expect.soft(await saysSomething(page), `${state} is not blank`).toBe(true)
  expect.soft(problems.splice(0), `${state} reports`).toEqual([])
}

/** The page itself, what lies over it and scrolls on its own, and what a table cuts off. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLElement>('dialog[open], .y-panel, .y-grid .cell')
    const names = [...boxes]
      .filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.className} ${box.innerText.slice(0, 40)}: ${box.scrollWidth - box.clientWidth} px`)
    const own = document.documentElement.scrollWidth - window.innerWidth
    return own > 0 ? [`page: ${own} px`, ...names] : names
  })
}

/** A heading and something under it. */
export function saysSomething(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const heading = document.querySelector('main h1')?.textContent?.trim() ?? ''
    const all = document.querySelector('main')?.innerText.trim() ?? ''
    return heading.length > 0 && all.length > heading.length
  })
}

/** Components choose between card and table by the width, and draw with the frame after. */
async function drawn(page: Page) {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null)))),
  )
  await stillSettled(page)
}
