import { useI18n } from 'vue-i18n'
import type { Locale } from '@youlin/ui/format'
import { messageSentence, type Told } from './messageSentence.ts'

/** Makes the sentences of messages in the language of the page. */
export function useMessageSentence() {
  const { t, locale } = useI18n({ useScope: 'global' })
  return (told: Told) => messageSentence(told, (key, facts) => t(key, facts), locale.value as Locale)
}
