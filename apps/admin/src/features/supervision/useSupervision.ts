import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLabels, useSession } from '@youlin/client'
import { Light, Role, ScopeKind, SupervisionLevel, TodoKind } from '@youlin/schema'
import { flag, oneOf, recordId, text } from '@youlin/ui'
import { type TableFilter, useTableState } from '@youlin/ui/table'
import type { SupervisedStepsQueryVariables, SupervisionFilter } from '../../graphql.generated.ts'
import { useStreets } from '../scope/useStreets.ts'

// Those that somebody has to do within a term.
const kinds = [
  TodoKind.OFFER_TO_REVIEW,
  TodoKind.MEMBERSHIP_TO_ENDORSE,
  TodoKind.MEMBERSHIP_TO_APPROVE,
  TodoKind.PROPOSAL_TO_ANSWER,
  TodoKind.CLAIM_TO_ANSWER,
  TodoKind.TIME_TO_ANSWER,
  TodoKind.PLACE_TO_TAKE,
  TodoKind.DELIVERY_TO_RECORD,
  TodoKind.DELIVERY_TO_CONFIRM,
  TodoKind.DELIVERY_TO_SETTLE,
  TodoKind.NO_SHOW_TO_ANSWER,
  TodoKind.CLAIM_TO_EVALUATE,
  TodoKind.DIRECT_CLAIM_TO_CONFIRM,
  TodoKind.DIRECT_CLAIM_TO_RECORD,
] as const

/** What stands on the own list: all that is late within a street; of a district what its streets have not settled. */
export function ownList(role: Role | null, scopeKind: ScopeKind | undefined): SupervisionFilter {
  const ofDistrict = role === Role.DISTRICT_ADMIN || scopeKind === ScopeKind.DISTRICT
  return ofDistrict ? { level: SupervisionLevel.DISTRICT } : { light: Light.RED }
}

/** The state of the supervision list, its filters, and what they ask of the API. */
export function useSupervision() {
  const { t } = useI18n({ useScope: 'global' })
  const { label, labelOptions } = useLabels()
  const session = useSession()
  const streets = useStreets()
  const ofDistrict = computed(() => session.actingGrant.value?.scopeKind === ScopeKind.DISTRICT)
  const state = useTableState({
    view: oneOf(['street', 'soon', 'paused', 'all'] as const),
    q: text(),
    kind: oneOf(kinds),
    holder: oneOf(ScopeKind),
    street: recordId(),
    unread: flag(),
  })

  const views: Record<'street' | 'soon' | 'paused' | 'all', SupervisionFilter> = {
    street: { level: SupervisionLevel.STREET },
    soon: { light: Light.YELLOW },
    paused: { light: Light.PAUSED },
    all: {},
  }
  const variables = computed<SupervisedStepsQueryVariables>(() => {
    const { view, kind, holder, street, unread } = state.filters.value
    const list = view ? views[view] : ownList(session.role.value, session.actingGrant.value?.scopeKind)
    return {
      ...state.page.value,
      filter: {
        ...list,
        kind,
        holderKind: holder,
        streetId: street,
        acknowledged: unread ? false : null,
        search: state.search.value,
      },
    }
  })

  const filters = computed<TableFilter[]>(() => [
    {
      key: 'view',
      type: 'views',
      label: t('list.views'),
      options: [
        ...(ofDistrict.value ? [{ value: 'street', label: t('supervision.atStreet') }] : []),
        { value: 'soon', label: t('supervision.soon') },
        { value: 'paused', label: t('supervision.paused') },
        { value: 'all', label: t('supervision.all') },
      ],
    },
    { key: 'q', type: 'search', label: t('supervision.search') },
    {
      key: 'kind',
      type: 'select',
      label: t('supervision.kind'),
      options: kinds.map((value) => ({ value, label: label('TodoKind', value) })),
      none: t('list.every'),
    },
    {
      key: 'holder',
      type: 'select',
      label: t('supervision.holder'),
      options: labelOptions('ScopeKind'),
      none: t('list.every'),
    },
    ...(ofDistrict.value
      ? [
          {
            key: 'street',
            type: 'select' as const,
            label: t('supervision.street'),
            options: streets.value,
            none: t('list.every'),
          },
        ]
      : []),
    { key: 'unread', type: 'flag', label: t('supervision.unacknowledged') },
  ])

  return { state, filters, variables, ofDistrict }
}
