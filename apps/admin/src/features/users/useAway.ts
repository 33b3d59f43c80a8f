import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFormat } from '@youlin/ui'

/** For how many days somebody has not signed in, as a filter has them. */
export const awayChoices = ['30', '90', '180'] as const

/** The filter by the last sign-in: nobody since so many days ago. */
export function useAway() {
  const { t } = useI18n({ useScope: 'global' })
  const format = useFormat()
  const awayOptions = computed(() =>
    awayChoices.map((days) => ({ value: days, label: t('users.away', { days }) })),
  )

  function since(days: string | null): string | null {
    return days && format.day(new Date(Date.now() - Number(days) * 86_400_000))
  }

  return { awayOptions, since }
}
