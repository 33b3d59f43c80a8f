import { useApolloClient, useQuery } from '@vue/apollo-composable'
import { computed, ref, watch } from 'vue'
import { oneOf, recordId, useUrlState, whole } from '@youlin/ui'
import { Limits, OfferSort } from '@youlin/schema'
import { FindOffersDocument, type FindOffersQuery } from '../../graphql.generated.ts'
import { findFilter, findPageSize, findSchema, findSort, type FindValues } from './offerFind.ts'
import { useMyCompound } from './useMyCompound.ts'

/**
 * The list of offers that grows by 加载更多. Filters, order, compound and how much was loaded stand in the
 * address, so that refreshing, going back and a shared link show the same.
 */
export function useOfferFeed() {
  const filters = useUrlState(findSchema)
  const own = useUrlState({
    sort: oneOf(OfferSort),
    compound: recordId(),
    rows: whole(findPageSize, findPageSize, Limits.pageSize),
  })
  const mine = useMyCompound(() => own.values.value.compound)
  const sort = computed(() => findSort(own.values.value.sort, mine.compoundId.value))
  const selection = computed(() => ({
    filter: findFilter(filters.values.value, mine.compoundId.value),
    sort: sort.value,
    compoundId: mine.compoundId.value,
  }))
  // Loading more goes on from the last row; only a new selection asks for its rows anew.
  const first = ref(own.values.value.rows)
  watch(
    () => JSON.stringify(selection.value),
    () => (first.value = own.values.value.rows),
    { flush: 'sync' },
  )

  const query = useQuery(
    FindOffersDocument,
    () => ({ first: first.value, after: null, ...selection.value }),
    () => ({ enabled: mine.settled.value, keepPreviousResult: true }),
  )
  const list = computed(() => query.result.value?.offers)
  const { resolveClient } = useApolloClient()
  const growing = ref(false)
  const growth = ref<unknown>(null)

  async function loadMore() {
    const page = list.value
    if (!page?.pageInfo.endCursor || growing.value) return
    growing.value = true
    growth.value = null
    try {
      await query.fetchMore({
        variables: { first: findPageSize, after: page.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
      })
      keepForReturn()
    } catch (error) {
      growth.value = error
    } finally {
      growing.value = false
    }
  }

  // Coming back to the list asks for all its rows: they are there before the server answers.
  function keepForReturn() {
    const offers = list.value
    if (!offers || offers.edges.length > Limits.pageSize) return
    const rows = Math.max(findPageSize, offers.edges.length)
    const variables = { first: rows, after: null, ...selection.value }
    resolveClient().writeQuery({ query: FindOffersDocument, variables, data: { offers } })
    own.set({ rows })
  }

  function filter(patch: Partial<FindValues>) {
    filters.set(patch)
    own.set({ rows: findPageSize })
  }

  function reset() {
    filters.reset('push')
    own.set({ rows: findPageSize })
  }

  function sortBy(order: OfferSort | null) {
    own.set({ sort: order, rows: findPageSize })
  }

  function choose(compound: string | null) {
    mine.remember(compound)
    own.set({ compound, rows: findPageSize })
  }

  return {
    values: filters.values,
    filtered: filters.changed,
    sort,
    mine,
    list,
    loading: query.loading,
    error: query.error,
    refetch: query.refetch,
    growing,
    growth,
    loadMore,
    filter,
    reset,
    sortBy,
    choose,
  }
}

function joined(before: FindOffersQuery, more: FindOffersQuery): FindOffersQuery {
  return { offers: { ...more.offers, edges: [...before.offers.edges, ...more.offers.edges] } }
}
