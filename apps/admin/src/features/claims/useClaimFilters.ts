import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLabels, useSession } from '@youlin/client'
import { ClaimStatus, Light, Role, TodoKind } from '@youlin/schema'
import { oneOf, recordId, text } from '@youlin/ui'
import { type TableFilter, useTableState } from '@youlin/ui/table'
import type { ClaimsForStaffQueryVariables } from '../../graphql.generated.ts'
import { useStreets } from '../scope/useStreets.ts'

// What may wait for the street: a dispute, or what a community without staff and a dissolved council left it.
const duties = [
  TodoKind.DELIVERY_TO_SETTLE,
  TodoKind.CLAIM_TO_ANSWER,
  TodoKind.TIME_TO_ANSWER,
  TodoKind.PLACE_TO_TAKE,
  TodoKind.DELIVERY_TO_RECORD,
  TodoKind.DELIVERY_TO_CONFIRM,
  TodoKind.NO_SHOW_TO_ANSWER,
  TodoKind.CLAIM_TO_EVALUATE,
] as const

/** The state of the list of claims, its filters, and what they ask of the API. */
export function useClaimFilters() {
  const { t } = useI18n({ useScope: 'global' })
  const { label, labelOptions } = useLabels()
  const session = useSession()
  const streets = useStreets()
  const state = useTableState({
    view: oneOf(duties),
    status: oneOf(ClaimStatus),
    light: oneOf(Light),
    q: text(),
    street: recordId(),
    offer: recordId(),
    compound: recordId(),
    enterprise: recordId(),
    council: recordId(),
  })

  const variables = computed<ClaimsForStaffQueryVariables>(() => {
    const { view, status, light, street, offer, compound, enterprise, council } = state.filters.value
    return {
      ...state.page.value,
      filter: {
        search: state.search.value,
        todo: view,
        statuses: status && [status],
        light,
        streetId: street,
        offerId: offer,
        compoundId: compound,
        enterpriseId: enterprise,
        councilId: council,
      },
    }
  })

  const filters = computed<TableFilter[]>(() => [
    { key: 'status', type: 'views', label: t('claims.status'), options: labelOptions('ClaimStatus') },
    { key: 'offer', type: 'mark', label: t('claims.ofOffer') },
    { key: 'compound', type: 'mark', label: t('claims.ofCompound') },
    { key: 'enterprise', type: 'mark', label: t('claims.ofEnterprise') },
    { key: 'council', type: 'mark', label: t('claims.ofCouncil') },
    { key: 'q', type: 'search', label: t('claims.search') },
    {
      key: 'light',
      type: 'select',
      label: t('list.light'),
      options: labelOptions('Light'),
      none: t('list.every'),
    },
    ...(session.role.value === Role.STREET_STAFF
      ? [
          {
            key: 'view',
            type: 'select' as const,
            label: t('claims.waiting'),
            options: duties.map((value) => ({ value, label: label('TodoKind', value) })),
            none: t('list.every'),
          },
        ]
      : []),
    {
      key: 'street',
      type: 'select',
      label: t('claims.street'),
      options: streets.value,
      none: t('list.every'),
    },
  ])

  return { state, filters, variables }
}
