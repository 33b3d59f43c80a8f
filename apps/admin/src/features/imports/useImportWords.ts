import { ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { type EnumName, useLabels } from '@youlin/client'
import { problemSentence } from '@youlin/client/imports'
import type { ImportWords } from '@youlin/client/imports/words'

const load: Record<string, () => Promise<ImportWords>> = {
  'zh-CN': async () => (await import('@youlin/client/imports/zh-CN')).importWordsZh,
  en: async () => (await import('@youlin/client/imports/en')).importWordsEn,
}

/** The sentences of what is wrong in a file, loaded in the language of the page. */
export function useImportWords() {
  const { t, locale } = useI18n({ useScope: 'global' })
  const { labelOptions } = useLabels()
  const words = ref<ImportWords>()
  watch(
    locale,
    async (language) => {
      words.value = await load[language]!()
    },
    { immediate: true },
  )

  function sentence(problem: { code: string; facts: unknown }): string {
    if (!words.value) return ''
    const { code } = problem
    const facts = problem.facts as Record<string, unknown>
    return problemSentence(
      words.value,
      { code, facts },
      {
        choicesOf: (name) => labelOptions(name as EnumName).map((option) => option.label),
        separator: t('list.separator'),
      },
    )
  }

  return { sentence }
}
