import type { BrowserContext } from 'playwright-core'

/** Counts on this side of the wire, so that a navigation loses nothing. */
export async function watchInput(context: BrowserContext, onPointer: () => void) {
  let count = 0
  await context.exposeBinding('journeyClicked', () => void count++)
  await context.exposeBinding('journeyPointed', () => onPointer())
  await context.addInitScript(() => {
    const report = window as unknown as { journeyClicked(): void; journeyPointed(): void }
    // A label passes its click on to its control, and Enter makes a click too: only the first after a pointer counts.
    let pointed = false
    addEventListener(
      'pointerdown',
      (event) => {
        if (!event.isTrusted) return
        pointed = true
        report.journeyPointed()
      },
      true,
    )
    addEventListener(
      'click',
      (event) => {
        if (!event.isTrusted || !pointed) return
        pointed = false
        report.journeyClicked()
      },
      true,
    )
  })
  return {
    clicks: () => count,
    reset: () => void (count = 0),
    add: (more: number) => void (count += more),
  }
}
