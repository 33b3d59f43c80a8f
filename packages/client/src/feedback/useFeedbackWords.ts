import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { feedbackEn } from './en.ts'
import { feedbackZh } from './zh-CN.ts'

/** The words of the complaint box; they come with it, after the page. */
export function useFeedbackWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => (locale.value === 'en' ? feedbackEn : feedbackZh))
}
