import { problemSentence } from '@youlin/client/imports'
import { importWordsEn } from '@youlin/client/imports/en'
import { importWordsZh } from '@youlin/client/imports/zh-CN'
import { choiceWords } from './cell-readers.ts'
import type { Problem } from './import.rows.ts'

export type Locale = 'zh-CN' | 'en'

export const importWords = { 'zh-CN': importWordsZh, en: importWordsEn }

/** What a problem says in a file that is handed back. */
export function sentenceOf({ code, facts }: Problem, locale: Locale): string {
  return problemSentence(
    importWords[locale],
    { code, facts },
    {
      choicesOf: (name) => choiceWords(name as Parameters<typeof choiceWords>[0], locale),
      separator: locale === 'en' ? ', ' : '、',
    },
  )
}
