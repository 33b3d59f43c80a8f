import type { RouteLocationNormalized, Router } from 'vue-router'
import type { Languages } from '../language/language.ts'

/** Loads a page's texts beside its code; the page is shown when both are there. */
export function bringTexts(router: Router, languages: Languages) {
  const texts = ({ matched }: RouteLocationNormalized) => matched.flatMap(({ meta }) => meta.texts ?? [])
  router.beforeEach((to) => {
    // A failure shows when the page waits for it.
    languages.need(texts(to)).catch(() => undefined)
  })
  router.beforeResolve((to) => languages.need(texts(to)))
}
