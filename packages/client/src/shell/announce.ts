import { nextTick, watchEffect } from 'vue'
import type { Router } from 'vue-router'
import type { Languages } from '../language/language.ts'

/** Names the document after its page, and after a navigation moves the focus to the page's heading. */
export function announcePages(router: Router, languages: Languages, productKey: string) {
  const { t } = languages.i18n.global
  watchEffect(() => {
    const { title } = router.currentRoute.value.meta
    document.title = title ? `${t(title)} - ${t(productKey)}` : t(productKey)
  })
  router.afterEach(async (to, from, failure) => {
    // The first page keeps the focus at the top of the document, where the skip link is.
    if (failure || from.matched.length === 0 || to.path === from.path) return
    await nextTick()
    const heading =
      document.querySelector<HTMLElement>('main h1') ?? document.querySelector<HTMLElement>('main')
    heading?.focus({ preventScroll: true })
  })
}
