import { sharedZh } from '@youlin/client'
import { app } from './app.ts'
import { pages } from './pages.ts'

/** All messages of this app, a key for each feature. */
export const zhCN = { ...sharedZh, app, pages }
