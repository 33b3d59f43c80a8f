import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { directClaimsEn } from './en.ts'
import { directClaimsZh } from './zh-CN.ts'

/** The words of direct claims, which come along with whatever shows them. */
export function useDirectClaimWords() {
  const { locale } = useI18n({ useScope: 'global' })
  return computed(() => (locale.value === 'en' ? directClaimsEn : directClaimsZh))
}

/** A sentence with its values: `预计服务{n}人（户）`. */
export function filled(sentence: string, values: Record<string, string | number>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
