import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Overlay, PageEntry, Records } from './page-list.ts'
import { namedRecords, withoutRecord, withRecord } from './records.ts'
import { settled } from './settled.ts'
import type { Visitor } from './visitor.ts'

/** Looks at a page in each of its states; `visitor` gives whoever sees one, and further records come in turn. */
export async function walk(
  { route, path, as, nothing, emptyFor, asks, also = [], overlays = [] }: PageEntry,
  visitor: (as: string | undefined) => Promise<Visitor>,
  records: Records,
  inTurn: (at: number) => boolean,
): Promise<void> {
  const one = await visitor(as)
  const address = withRecord(path, records)
  const opened = new Set<string>()

  const more = also.filter(({ path: other }, at) => {
    const named = namedRecords(other)
    // The demonstration differs with the day that it is filled: not everybody has a record in every state.
    return named.length === 0 || (inTurn(at) && named.every((name) => records[name]))
  })
  for (const seen of [{ path, as }, ...more]) {
    const viewer = await visitor(seen.as)
    const state = `${seen.path} for ${seen.as ?? 'anybody'}`
    await viewer.open(withRecord(seen.path, records))
    await viewer.inspect(state)
    if (seen.path.includes('{')) await eachDialog(viewer, state, opened)
  }
  for (const overlay of overlays) await underOverlay(one, address, overlay, route)
  // Whoever has nothing finds nothing, whatever the demonstration gave the others.
  const searching = emptyFor ? await visitor(emptyFor) : one
  if (nothing) await empty(searching, nothing, `${route} with a filter that finds nothing`)
  if (emptyFor) await empty(await visitor(emptyFor), address, `${route} for ${emptyFor}`)
  if (path.includes('{')) await empty(one, withoutRecord(path, records), `${route} not found`)
  if (asks) await failsAndIsTriedAgain(one, address, route)
}

async function empty(visitor: Visitor, path: string, state: string) {
  await visitor.open(path)
  const explained = await visitor.page.locator('main .y-empty:visible').count()
  expect.soft(explained, `${state} says why`).toBeGreaterThan(0)
  await visitor.inspect(state)
}

/** What lies over a page when a named thing is pressed, and keeps what was typed when the answer fails. */
async function underOverlay(
  visitor: Visitor,
  path: string,
  { name, width = 1366, open, typed }: Overlay,
  route: string,
) {
  const { page } = visitor
  const state = `${route}, ${name}`
  await page.setViewportSize({ width, height: 800 })
  await visitor.open(path)
  await open(page)
  await settled(page)
  if (!typed) return visitor.inspect(state)

  const field = page.locator('main, dialog[open]').last().getByLabel(typed.label).first()
  await field.fill(typed.value)
  await visitor.fail('STEPS')
  await page.getByRole('button', { name: typed.send }).last().click()
  await page.getByRole('alert').filter({ visible: true }).first().waitFor()
  await visitor.inspect(`${state} that failed`)
  await visitor.fail('')
  expect.soft(await field.inputValue(), `${state} keeps what was typed`).toBe(typed.value)
}

/** Each dialog that a button of the page opens, once; its steps are refused, so that nothing changes. */
export async function eachDialog(visitor: Visitor, state: string, opened: Set<string>) {
  const { page } = visitor
  const record = (await page.locator('.y-panel').count()) > 0 ? '.y-panel__body' : 'main'
  const buttons = page.locator(`${record} button:enabled:not([aria-pressed], [type=submit]):visible`)
  await page.setViewportSize({ width: 1366, height: 800 })
  await visitor.fail('STEPS')
  for (let at = 0; at < (await buttons.count()); at++) {
    const words = (await buttons.nth(at).innerText()).trim()
    if (opened.has(words)) continue
    opened.add(words)
    await buttons.nth(at).click()
    await settled(page)
    const dialog = page.locator('dialog[open]')
    if ((await dialog.count()) === 0) continue
    await visitor.inspect(`${state}, ${words}`)
    await page.setViewportSize({ width: 1366, height: 800 })
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect.soft(await focused(page), `${state}, ${words}: Esc gives the focus back`).toBe(words)
  }
  await visitor.fail('')
}

const focused = (page: Page) =>
  page.evaluate(() =>
    document.activeElement instanceof HTMLElement ? document.activeElement.innerText.trim() : '',
  )

async function failsAndIsTriedAgain(visitor: Visitor, path: string, route: string) {
  const { page } = visitor
  const alert = page.locator('main [role=alert]:visible')
  await visitor.fail('EVERYTHING')
  await visitor.open(path)
  await alert.first().waitFor()
  await visitor.inspect(`${route} that failed`)
  const retry = alert.getByRole('button', { name: /^(重试|Retry|Try again)$/ })
  expect.soft(await retry.count(), `${route} offers another try`).toBeGreaterThan(0)
  await visitor.fail('')
  for (let left = await retry.count(); left > 0 && (await retry.count()) > 0; left--) {
    await retry.first().click()
    await settled(page)
  }
  expect.soft(await alert.count(), `${route} tried again`).toBe(0)
}
