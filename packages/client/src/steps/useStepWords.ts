import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { stepsEn } from './en.ts'
import { stepsZh } from './zh-CN.ts'

/** The words of open steps, which come along with whatever shows them. */
export function useStepWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => (locale.value === 'en' ? stepsEn : stepsZh))
}
