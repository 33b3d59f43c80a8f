import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { MapLayer, OfferKind, Role } from '@youlin/schema'
import { oneOf, recordId, text, useUrlState } from '@youlin/ui'
import { useErrors } from '../errors/useErrors.ts'
import { DistrictMapDocument } from '../graphql.generated.ts'
import { useSession } from '../session/session.ts'

export const gapDays = ['90', '180'] as const
const gapReaders: readonly Role[] = [
  Role.COMMUNITY_STAFF,
  Role.STREET_STAFF,
  Role.DISTRICT_ADMIN,
  Role.AUDITOR,
]
/** What each layer is narrowed by. */
const filtersOf = {
  BUILDINGS: ['street', 'community', 'q'],
  COMPOUNDS: ['street', 'community', 'q'],
  OFFERS: ['street', 'community', 'compound', 'kind'],
  GAPS: ['street', 'community', 'compound', 'kind', 'since'],
} as const satisfies Record<MapLayer, readonly string[]>

/** The layer that the page's address asks for, and its places. */
export function useMap() {
  const { problem } = useErrors()
  const session = useSession()
  const layers = computed(() =>
    Object.values(MapLayer).filter(
      (layer) => layer !== MapLayer.GAPS || (session.role.value && gapReaders.includes(session.role.value)),
    ),
  )
  const state = useUrlState({
    layer: oneOf(MapLayer, MapLayer.BUILDINGS),
    street: recordId(),
    community: recordId(),
    compound: recordId(),
    kind: oneOf(OfferKind),
    since: oneOf(gapDays),
    q: text(),
    at: recordId(),
  })
  const values = state.values
  const layer = computed(() =>
    layers.value.includes(values.value.layer) ? values.value.layer : MapLayer.BUILDINGS,
  )
  const used = computed<readonly string[]>(() => filtersOf[layer.value])
  const asksForCompound = computed(() => layer.value === MapLayer.OFFERS && !values.value.compound)
  const { result, loading, error, refetch } = useQuery(
    DistrictMapDocument,
    () => {
      const { street, community, compound, kind, since, q } = values.value
      const only = <T>(name: string, value: T) => (used.value.includes(name) ? value : null)
      return {
        layer: layer.value,
        filter: {
          streetId: only('street', street),
          communityId: only('community', community),
          compoundId: only('compound', compound),
          kind: only('kind', kind),
          daysAtLeast: only('since', since && Number(since)),
          search: only('q', q.trim() || null),
        },
      }
    },
    () => ({ keepPreviousResult: true, debounce: 150, enabled: !asksForCompound.value }),
  )
  // What was asked for before stays while its filter changes, but never under another layer's name.
  const shown = computed(() => {
    const map = result.value?.map
    return asksForCompound.value || map?.layer !== layer.value ? undefined : map
  })
  const filtersSet = computed(
    () => Object.entries(values.value).filter(([name, value]) => used.value.includes(name) && value).length,
  )

  function reset() {
    state.set(
      { street: null, community: null, compound: null, kind: null, since: null, q: '', at: null },
      'push',
    )
  }

  return {
    ...{ state, values, layers, layer, used, asksForCompound, shown, loading, refetch, filtersSet, reset },
    failure: computed(() => problem(error.value)),
  }
}
