import { computed, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'

/** The words of each field of a need. */
const labels: Record<string, string> = {
  title: 'needs.heading',
  body: 'needs.body',
  audience: 'needs.audience',
  size: 'needs.size',
  urgency: 'needs.urgency',
  neededFrom: 'needs.from',
  neededUntil: 'needs.until',
  compoundId: 'needs.compound',
  category: 'needs.category',
}

/** What is wrong with a need, as the summary above the form leads to it: each field by its label. */
export function useNeedErrors(wrong: Ref<Record<string, string>>) {
  const { t } = useI18n({ useScope: 'global' })
  return computed(() =>
    Object.entries(wrong.value).map(([field, message]) => {
      const label = labels[field]
      return label
        ? { field: `need-${field}`, message: t('needs.wrong', { label: t(label), message }) }
        : { message }
    }),
  )
}
