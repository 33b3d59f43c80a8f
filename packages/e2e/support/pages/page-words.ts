import type { Page } from 'playwright-core'

/**
 * What the page says that is not words for a reader: in an English page Chinese, in a Chinese page half-width
 * punctuation, in both the key of a missing text or a value that never became one. Data stands aside.
 */
export function strangeWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { lang } = document.documentElement
    const han = /\p{Script=Han}/u
    const chineseMarks = /[，。；：！？、（）]/u
    const halfWidth = /\p{Script=Han}[,;:!?]|[,;!?]\p{Script=Han}/u
    const unfinished = /\bundefined\b|\bNaN\b|\[object |Invalid Date|^[a-zA-Z]+(\.\w+)+$/
    const suspicious = (said: string) =>
      unfinished.test(said) ||
      (lang === 'en' ? han.test(said) || chineseMarks.test(said) : halfWidth.test(said))
    // The longest first, so that none leaves a rest of another.
    const data = [...window.journey.data].sort((a, b) => b.length - a.length)
    const withoutData = (said: string) => data.reduce((rest, one) => rest.replaceAll(one, '\u0000'), said)

    return [...new Set(visibleWords())]
      .filter((said) => suspicious(said) && suspicious(withoutData(said)))
      .map((said) => said.slice(0, 120))

    function visibleWords(): string[] {
      const words: string[] = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement
        if (!element || element.closest('script, style, [lang]:not(html)')) continue
        if (!(element instanceof HTMLOptionElement) && !element.checkVisibility()) continue
        if (node instanceof Text) words.push(node.data.trim())
        else
          for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
            words.push(element.getAttribute(name) ?? '')
      }
      return words.filter(Boolean)
    }
  })
}
