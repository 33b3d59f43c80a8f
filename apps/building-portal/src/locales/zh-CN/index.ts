import { sharedZh } from '@youlin/client'
import { app } from './app.ts'
import { memberships } from './memberships.ts'
import { pages } from './pages.ts'
import { registration } from './registration.ts'
import { home } from './home.ts'

/** All messages of this app, a key for each feature. */
export const zhCN = { ...sharedZh, app, home, registration, memberships, pages }
