import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useLabels, useSession } from '@youlin/client'
import {
  Audience,
  Light,
  OfferKind,
  OfferSort,
  OfferStatus,
  PricePolicy,
  ReviewLevel,
  Role,
} from '@youlin/schema'
import { day, flag, oneOf, recordId, text } from '@youlin/ui'
import { type TableFilter, useTableState } from '@youlin/ui/table'
import type { OffersForStaffQueryVariables } from '../../graphql.generated.ts'
import { useScope } from '../scope/useScope.ts'
import { useStreets } from '../scope/useStreets.ts'
import { useCategoryOptions } from './useCategories.ts'

/** The state of the list of offers, its filters, and what they ask of the API. */
export function useOfferFilters() {
  const { t } = useI18n({ useScope: 'global' })
  const { label, labelOptions } = useLabels()
  const session = useSession()
  const streets = useStreets()
  const { ownStreetId } = useScope()
  const state = useTableState({
    view: oneOf(['review', 'street', 'overdue'] as const),
    q: text(),
    status: oneOf(OfferStatus),
    awaiting: oneOf(ReviewLevel),
    kind: oneOf(OfferKind),
    category: recordId(),
    audience: oneOf(Audience),
    price: oneOf(PricePolicy),
    street: recordId(),
    on: day(),
    places: flag(),
    order: oneOf([OfferSort.PLACES_LEFT]),
    enterprise: recordId(),
    council: recordId(),
  })
  const categories = useCategoryOptions(() => state.filters.value.kind)

  const variables = computed<OffersForStaffQueryVariables>(() => {
    const { view, status, awaiting, kind, category, audience, price, street, on, places, order } =
      state.filters.value
    return {
      ...state.page.value,
      sort: order,
      filter: {
        search: state.search.value,
        statuses: status && [status],
        awaiting,
        kinds: kind && [kind],
        categories: category ? [category] : null,
        audiences: audience && [audience],
        pricePolicies: price && [price],
        streetId: view === 'street' ? ownStreetId.value : street,
        availableOn: on,
        openToClaim: places || null,
        forMyReview: view === 'review' || null,
        light: view === 'overdue' ? Light.RED : null,
        enterpriseId: state.filters.value.enterprise,
        councilId: state.filters.value.council,
      },
    }
  })

  const views = computed(() => {
    const reviews = session.role.value !== Role.AUDITOR
    return [
      ...(reviews ? [{ value: 'review', label: t('offers.viewReview') }] : []),
      ...(ownStreetId.value ? [{ value: 'street', label: t('offers.viewStreet') }] : []),
      { value: 'overdue', label: t('offers.viewOverdue') },
    ]
  })
  const filters = computed<TableFilter[]>(() => [
    { key: 'view', type: 'views', label: t('list.views'), options: views.value },
    { key: 'enterprise', type: 'mark', label: t('offers.ofEnterprise') },
    { key: 'council', type: 'mark', label: t('offers.ofCouncil') },
    { key: 'q', type: 'search', label: t('offers.search') },
    select('status', t('offers.status'), labelOptions('OfferStatus')),
    select('kind', t('offers.kind'), labelOptions('OfferKind')),
    select('category', t('offers.category'), categories.value),
    select('street', t('offers.street'), streets.value),
    rarely(select('awaiting', t('offers.awaiting'), labelOptions('ReviewLevel'))),
    rarely(select('audience', t('offers.audience'), labelOptions('Audience'))),
    rarely(select('price', t('offers.price'), labelOptions('PricePolicy'))),
    { key: 'on', type: 'day', label: t('offers.availableOn'), rare: true },
    {
      key: 'order',
      type: 'select',
      label: t('offers.order'),
      options: [{ value: OfferSort.PLACES_LEFT, label: label('OfferSort', OfferSort.PLACES_LEFT) }],
      none: label('OfferSort', OfferSort.NEWEST),
      rare: true,
    },
    { key: 'places', type: 'flag', label: t('offers.withPlaces'), rare: true },
  ])

  function select(
    key: string,
    word: string,
    options: readonly { value: string; label: string }[],
  ): TableFilter {
    return { key, type: 'select', label: word, options, none: t('list.every') }
  }

  const rarely = (filter: TableFilter): TableFilter => ({ ...filter, rare: true })

  return { state, filters, variables }
}
