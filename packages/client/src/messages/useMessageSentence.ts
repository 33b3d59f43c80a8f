import { useI18n } from 'vue-i18n'
import type { Locale } from '@youlin/ui/format'
import { messageSentence, type Told } from './messageSentence.ts'

/** Makes the sentences of messages in the language of the page, whose texts have to hold `message`. */
export function useMessageSentence() {
  const { t, te, locale } = useI18n({ useScope: 'global' })
  return (told: Told) =>
    messageSentence(told, { t: (key, facts) => t(key, facts), te, locale: locale.value as Locale })
}
