import type { Page } from 'playwright-core'

/** Ids of records by the name that a path gives them. */
export type Records = Record<string, string>

/** A page of an app, who fills it, and the states that it is looked at in beside the filled one. */
export interface PageEntry {
  /** Name of the route in router.ts. */
  route: string
  /** `{name}` stands for the id of that record; a page of one is also asked for one that does not exist. */
  path: string
  /** Account of the demonstration; nobody is signed in without one. */
  as?: string
  /** A filter that finds nothing. */
  nothing?: string
  /** Whoever has nothing here. */
  emptyFor?: string
  /** It asks the API for what it shows, so that it can fail and be tried again. */
  asks?: boolean
  /** More of what it shows: other viewers, other records. */
  also?: readonly { path: string; as?: string }[]
  /** What lies over it when something is pressed. */
  overlays?: readonly Overlay[]
}

export interface Overlay {
  name: string
  /** A filter's sheet is on the phone alone. */
  width?: number
  open(page: Page): Promise<void>
  /** What is filled in before the answer fails, and has to stay. */
  typed?: { label: RegExp; value: string; send: RegExp }
}

export interface PageList {
  app: string
  base: string
  entries: readonly PageEntry[]
  /** Where the records of the paths come from: whom to ask, and the lists whose first ids they are. */
  records: readonly { as: string; lists: readonly string[] }[]
}

/** A button by its words in both languages. */
export const press = (words: RegExp) => (page: Page) =>
  page.locator('main').getByRole('button', { name: words }).first().click()

/** The first record of a list, by the name that paths have for it. */
export const first = (name: string, list: string, filter: string) =>
  `${name}: ${list}(first: 1, filter: { ${filter} }) { edges { node { id } } }`
