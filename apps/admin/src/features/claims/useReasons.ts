import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import { ReasonUse, SystemCancelReason } from '@youlin/schema'
import { ReasonWordsDocument } from '../../graphql.generated.ts'

/** The district's ranked reasons for one use, as a form takes them. */
export function useReasonOptions(use: ReasonUse) {
  const all = useReasons(use)
  return computed(() => all.value.filter(({ retired }) => !retired))
}

/** Those that are offered no more among them, since they stay where they were given. */
function useReasons(use: ReasonUse) {
  const { locale } = useI18n({ useScope: 'global' })
  const { result } = useQuery(ReasonWordsDocument, { use })
  return computed(() =>
    (result.value?.territory.reasons ?? []).map(({ code, zh, en, retired }) => ({
      value: code,
      label: locale.value === 'en' ? en : zh,
      retired,
    })),
  )
}

/** The word for the code of a reason, of the district or of the system. */
export function useReasonWord() {
  const { label } = useLabels()
  const declining = useReasons(ReasonUse.DECLINE_CLAIM)
  const cancelling = useReasons(ReasonUse.CANCEL_CLAIM)

  return (code: string | null): string | null => {
    if (!code) return null
    if (Object.hasOwn(SystemCancelReason, code))
      return label('SystemCancelReason', code as SystemCancelReason)
    return [...declining.value, ...cancelling.value].find(({ value }) => value === code)?.label ?? code
  }
}
