import { DefaultApolloClient } from '@vue/apollo-composable'
import { type Component, createApp } from 'vue'
import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { AppName } from '@youlin/schema'
import { urlLocationKey, urlLocationOf } from '@youlin/ui'
import { createClient } from '../apollo.ts'
import { errorTextKeys, errorTexts } from '../errors/errorTexts.ts'
import {
  appearanceOfDevice,
  createLanguages,
  type LaterLanguages,
  type Sentences,
} from '../language/language.ts'
import { createSession, sessionKey } from '../session/session.ts'
import { announcePages } from './announce.ts'
import { bringTexts } from './bringTexts.ts'
import { guardRoutes } from './guard.ts'
import { sessionRoutes } from './routes.ts'

/** What makes one app of the two. */
export interface AppParts<M extends Sentences> {
  root: Component
  app: AppName
  base: string
  routes: readonly RouteRecordRaw[]
  zhCN: M
  loadEnglish: () => Promise<M>
  /** Texts that come with the pages that name them in `meta.texts`. */
  laterTexts?: LaterLanguages
}

/** Starts an app: language, client, session, router with its guard, and mounts it. */
export async function startApp<M extends Sentences>(parts: AppParts<M>) {
  const languages = createLanguages(parts.zhCN, parts.loadEnglish, [
    errorTexts,
    ...(parts.laterTexts ? [parts.laterTexts] : []),
  ])
  await languages.apply(appearanceOfDevice())
  const router = createRouter({
    history: createWebHistory(parts.base),
    routes: [...parts.routes, ...sessionRoutes],
    scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  })
  const client = createClient({
    uri: '/graphql',
    onSessionEnded: () => guard.sessionEnded(),
    askForCode: async () => (await import('./askForCode.ts')).askForCode(client, languages),
  })
  const session = createSession(client, languages)
  const guard = guardRoutes(router, session, parts.app)
  bringTexts(router, languages)
  announcePages(router, languages, 'app.title')
  router.onError((_error, to) => {
    // A page's file is gone after an update of the server: fetch the new ones once.
    if (!to.query.fresh) location.assign(router.resolve({ ...to, query: { ...to.query, fresh: '1' } }).href)
  })
  createApp(parts.root)
    .use(languages.i18n)
    .provide(DefaultApolloClient, client)
    .provide(sessionKey, session)
    .provide(urlLocationKey, urlLocationOf(router))
    .use(router)
    .mount('#app')
  // Should they not come now, the next page asks for them again.
  languages.need(errorTextKeys).catch(() => undefined)
}
