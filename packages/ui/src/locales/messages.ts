import type { uiZh } from './zh-CN.ts'

/** The shape that each language of this package has to fill. */
export type UiMessages = typeof uiZh
