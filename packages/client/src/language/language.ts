import { createI18n } from 'vue-i18n'
import { readonly, ref } from 'vue'
import type { Locale } from '@youlin/ui/format'
import { compileMessage } from './compileMessage.ts'

/** Sentences under nested keys. */
export interface Sentences {
  [key: string]: string | Sentences
}

/** Texts of a feature under its key, each loaded when a page that shows them is opened. */
export type LaterTexts = Record<string, () => Promise<Sentences>>

/** The later texts of each language; the list itself may come later, too. */
export type LaterLanguages = Record<Locale, () => Promise<LaterTexts>>

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
export function createLanguages<M extends Sentences>(
  zhCN: M,
  loadEnglish: () => Promise<M>,
  later: readonly LaterLanguages[] = [],
) {
  // `typeof zhCN` checks the messages; vue-i18n's own inference of them would only slow vue-tsc down.
  const i18n = createI18n({
    legacy: false,
    locale: 'zh-CN' as string,
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': zhCN } as Record<string, Sentences>,
    messageCompiler: compileMessage,
  })
  const large = ref(false)
  const needed = new Set<string>()
  const loaded = new Set<string>()

  async function loadTexts(language: Locale) {
    const texts: LaterTexts = Object.assign({}, ...(await Promise.all(later.map((one) => one[language]()))))
    const missing = [...needed].filter((key) => texts[key] && !loaded.has(`${language} ${key}`))
    const found = await Promise.all(missing.map((key) => texts[key]!()))
    for (const [at, key] of missing.entries()) {
      i18n.global.mergeLocaleMessage(language, { [key]: found[at] })
      loaded.add(`${language} ${key}`)
    }
  }

  /** Loads the texts of some features, in the language spoken now and from now on in any other. */
  async function need(features: readonly string[]) {
    for (const feature of features) needed.add(feature)
    await loadTexts(i18n.global.locale.value as Locale)
  }

  async function speak(language: Locale) {
    if (language === 'en' && !i18n.global.availableLocales.includes('en')) {
      i18n.global.setLocaleMessage('en', await loadEnglish())
    }
    await loadTexts(language)
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

  return { i18n, speak, enlarge, apply, need, large: readonly(large) }
}

export type Languages = ReturnType<typeof createLanguages>
