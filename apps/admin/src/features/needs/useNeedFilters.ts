import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLabels } from '@youlin/client'
import { NeedStatus, Urgency } from '@youlin/schema'
import { oneOf, recordId, text } from '@youlin/ui'
import { type TableFilter, useTableState } from '@youlin/ui/table'
import type { NeedsForStaffQueryVariables } from '../../graphql.generated.ts'
import { useCategoryOptions } from '../offers/useCategories.ts'
import { useStreets } from '../scope/useStreets.ts'

/** The state of the list of needs, its filters, and what they ask of the API. */
export function useNeedFilters() {
  const { t } = useI18n({ useScope: 'global' })
  const { labelOptions } = useLabels()
  const streets = useStreets()
  const categories = useCategoryOptions(() => null)
  const state = useTableState({
    status: oneOf(NeedStatus),
    urgency: oneOf(Urgency),
    category: text(),
    q: text(),
    street: recordId(),
    community: recordId(),
  })

  const variables = computed<NeedsForStaffQueryVariables>(() => {
    const { status, urgency, category, street, community } = state.filters.value
    return {
      ...state.page.value,
      filter: {
        search: state.search.value,
        statuses: status && [status],
        urgencies: urgency && [urgency],
        category: category || null,
        streetId: street,
        communityId: community,
      },
    }
  })

  const filters = computed<TableFilter[]>(() => [
    { key: 'status', type: 'views', label: t('needs.status'), options: labelOptions('NeedStatus') },
    { key: 'community', type: 'mark', label: t('needs.ofCommunity') },
    { key: 'q', type: 'search', label: t('needs.search') },
    select('urgency', t('needs.urgency'), labelOptions('Urgency')),
    select('category', t('needs.category'), categories.value),
    select('street', t('needs.street'), streets.value),
  ])

  function select(key: string, label: string, options: { value: string; label: string }[]): TableFilter {
    return { key, type: 'select', label, options, none: t('list.every') }
  }

  return { state, filters, variables }
}
