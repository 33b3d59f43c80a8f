import { createI18n } from 'vue-i18n'
import { readonly, ref } from 'vue'
import type { Locale } from '@youlin/ui/format'
import { compileMessage } from './compileMessage.ts'

/** Sentences under nested keys. */
export interface Sentences {
  [key: string]: string | Sentences
}

const languageKey = 'youlin.language'
const largeKey = 'youlin.large'

/** How the page speaks and how large it writes. */
export interface Appearance {
  language: Locale
  large: boolean
}

/** What was chosen on this device; the account's choice replaces it after signing in. */
export function appearanceOfDevice(): Appearance {
  return {
    language: localStorage.getItem(languageKey) === 'en' ? 'en' : 'zh-CN',
    large: localStorage.getItem(largeKey) === '1',
  }
}

/**
 * The messages of an app: Chinese at once, English when somebody asks for it. Messages become closures, never
 * evaluated code, so that a strict CSP holds.
 */
export function createLanguages<M extends Sentences>(zhCN: M, loadEnglish: () => Promise<M>) {
  // `typeof zhCN` checks the messages; vue-i18n's own inference of them would only slow vue-tsc down.
  const i18n = createI18n({
    legacy: false,
    locale: 'zh-CN' as string,
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': zhCN } as Record<string, Sentences>,
    messageCompiler: compileMessage,
  })
  const large = ref(false)

  async function speak(language: Locale) {
    if (language === 'en' && !i18n.global.availableLocales.includes('en')) {
      i18n.global.setLocaleMessage('en', await loadEnglish())
    }
    i18n.global.locale.value = language
    document.documentElement.lang = language
    localStorage.setItem(languageKey, language)
  }

  function enlarge(on: boolean) {
    large.value = on
    document.documentElement.classList.toggle('large', on)
    localStorage.setItem(largeKey, on ? '1' : '0')
  }

  async function apply(appearance: Appearance) {
    enlarge(appearance.large)
    await speak(appearance.language)
  }

  return { i18n, speak, enlarge, apply, large: readonly(large) }
}

export type Languages = ReturnType<typeof createLanguages>
