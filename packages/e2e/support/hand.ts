import type { Locator, Page } from 'playwright-core'

/** How somebody works a page: by pointer or by keys, so that one story can be told with both. */
export interface Hand {
  /** A link or button. */
  press(target: Locator): Promise<void>
  type(field: Locator, text: string): Promise<void>
  /** One of a select's options, by its whole label. */
  choose(select: Locator, label: string): Promise<void>
  /** A radio button or a box to tick. */
  tick(control: Locator): Promise<void>
}

/** Opening a list and choosing from it is two clicks; the browser's own list tells the page of neither. */
export function pointerHand(addClicks: (count: number) => void): Hand {
  return {
    press: (target) => target.click(),
    type: (field, text) => field.fill(text),
    async choose(select, label) {
      await select.selectOption({ label })
      addClicks(2)
    },
    tick: (control) => control.check(),
  }
}

/** Nothing on a page may be further away than this. */
const farthest = 150

/** Tab, the arrows, space and Enter; `tabs` is told of each press of Tab. */
export function keyboardHand(page: Page, tabs: () => void = () => undefined): Hand {
  async function reach(target: Locator) {
    await target.waitFor()
    for (let presses = 0; presses < farthest; presses++) {
      if (await hasFocus(target)) return
      await page.keyboard.press('Tab')
      tabs()
    }
    throw new Error(`The keyboard does not reach ${String(target)}.`)
  }

  return {
    async press(target) {
      await reach(target)
      await page.keyboard.press('Enter')
    },
    async type(field, text) {
      await reach(field)
      const kind = await field.getAttribute('type')
      if (kind === 'date' || kind === 'time') return typeParts(page, field, text)
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.insertText(text)
    },
    async choose(select, label) {
      await reach(select)
      await page.keyboard.press('Home')
      await moveUntil(page, 'ArrowDown', async () => (await chosenOf(select)) === label)
    },
    async tick(control) {
      await reachGroup(page, control, reach)
      if ((await control.getAttribute('type')) === 'checkbox') return page.keyboard.press('Space')
      await page.keyboard.press('Space')
      await moveUntil(page, 'ArrowRight', () => control.isChecked())
    },
  }
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement)

const chosenOf = (select: Locator) =>
  select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.label)

/** Tab reaches one radio button of a group, the arrows the others. */
async function reachGroup(page: Page, control: Locator, reach: (target: Locator) => Promise<void>) {
  if ((await control.getAttribute('type')) !== 'radio') return reach(control)
  const group = await control.getAttribute('name')
  const radios = page.locator(`input[type=radio][name="${group}"]`)
  const checked = radios.and(page.locator(':checked'))
  await reach((await checked.count()) > 0 ? checked : radios.first())
}

async function moveUntil(page: Page, key: string, arrived: () => Promise<boolean>) {
  for (let presses = 0; presses < farthest; presses++) {
    if (await arrived()) return
    await page.keyboard.press(key)
  }
  throw new Error(`${key} does not arrive.`)
}

/** In which order the parts of a day or a time are typed is the browser's language to say. */
async function typeParts(page: Page, field: Locator, text: string) {
  const orders = text.includes('-') ? dayOrders(text) : timeOrders(text)
  for (const order of orders) {
    for (let part = 0; part < 4; part++) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(order)
    if ((await field.inputValue()) === text) return
  }
  throw new Error(`${String(field)} does not take ${text}.`)
}

function dayOrders(text: string): string[] {
  const [year, month, day] = text.split('-')
  // The year has room for six digits, and gives way to the next part when it is full.
  return [`00${year}${month}${day}`, `${month}${day}${year}`, `${day}${month}${year}`]
}

function timeOrders(text: string): string[] {
  const [hour, minute] = text.split(':')
  const half = Number(hour) < 12 ? 'A' : 'P'
  return [`${hour}${minute}`, `${String(Number(hour) % 12 || 12).padStart(2, '0')}${minute}${half}`]
}
