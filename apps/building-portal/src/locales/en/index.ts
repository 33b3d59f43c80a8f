import { sharedEn } from '@youlin/client/en'
import type { zhCN } from '../zh-CN/index.ts'
import { app } from './app.ts'
import { pages } from './pages.ts'

/** The English of this app; a key that is missing here does not pass the type check. */
export const en: typeof zhCN = { ...sharedEn, app, pages }
