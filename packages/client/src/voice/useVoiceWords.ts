import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { voiceEn } from './en.ts'
import { voiceZh } from './zh-CN.ts'

/** The words of residents' voice, which come along with whatever shows them. */
export function useVoiceWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => (locale.value === 'en' ? voiceEn : voiceZh))
}

/** A sentence with its values: `共{n}份`. */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
