import type { PageOptions } from '../page.ts'

/** One way to read the pages. */
export type Look = Required<Pick<PageOptions, 'locale' | 'large'>> & {
  /** The widths at which accessibility is checked: a phone has cards and sheets where a PC has tables and panels. */
  axeAt: readonly number[]
}

/** Where no page may be wider than its window. */
export const widths = [320, 390, 768, 1366]

const both = [390, 1366]

export const everyLook: readonly Look[] = [
  { locale: 'zh-CN', large: false, axeAt: both },
  { locale: 'zh-CN', large: true, axeAt: both },
  { locale: 'en', large: false, axeAt: both },
  { locale: 'en', large: true, axeAt: both },
]

/** A run of all tests reads each state in two looks, `pnpm check:pages --all` in every one. */
export const looks: readonly Look[] =
  process.env['EVERY_LOOK'] === '1'
    ? everyLook
    : [
        { locale: 'zh-CN', large: false, axeAt: [1366] },
        { locale: 'en', large: true, axeAt: [390] },
      ]
