import { useQuery } from '@vue/apollo-composable'
import { computed, onMounted, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { useSession } from '@youlin/client'
import { layoutOfQuery, queryOfText, viewOfQuery } from '@youlin/ui/table/address'
import { ListKeepingDocument, type SavedViewPartsFragment } from '../../graphql.generated.ts'
import { defaultViewOf, everything } from './keptQuery.ts'

/** The views of a list, and which of them the address shows. */
export function useSavedViews(list: () => string) {
  const route = useRoute()
  const router = useRouter()
  const session = useSession()
  // What the guard of the route read is there at once; what colleagues shared since comes after it.
  const { result, refetch } = useQuery(ListKeepingDocument, null, { fetchPolicy: 'cache-first' })
  onMounted(() => void refetch()?.catch(keepViews))
  const views = computed(() => result.value?.savedViews.filter((view) => view.list === list()) ?? [])
  const chosen = computed(() => views.value.find(({ id }) => id === route.query['saved']))
  const query = computed(() => viewOfQuery(route.query))
  const layout = computed(() => layoutOfQuery(route.query))
  const changed = computed(() => {
    if (!chosen.value) return false
    const kept = viewOfQuery(queryOfText(chosen.value.query))
    return kept !== query.value || (chosen.value.layout !== null && chosen.value.layout !== layout.value)
  })

  function go(to: Record<string, string>, mode: 'push' | 'replace' = 'push') {
    return router[mode]({ query: to })
  }

  /** Puts a view into the address; without columns of its own the present ones stay. */
  function choose(view: SavedViewPartsFragment) {
    return go({
      ...queryOfText(view.query),
      ...queryOfText(view.layout ?? layout.value),
      saved: view.id,
    })
  }

  const leave = () => go(queryOfText(layout.value))

  /** The address as it is, under this view. */
  const mark = (id: string | undefined) => {
    const { saved: _, ...rest } = route.query
    return router.replace({ query: id ? { ...rest, saved: id } : rest })
  }

  // Whoever clears the default view of their role means everything, and F5 shall not bring it back.
  watch(
    () => query.value === '' && route.query['saved'] === undefined && result.value,
    (keeping) => {
      if (keeping && defaultViewOf(keeping, list(), session.role.value)) void mark(everything)
    },
  )

  return { views, chosen, changed, query, layout, choose, leave, mark }
}

/** Views that cannot be read anew stay as they were; the list itself says what failed. */
function keepViews() {}
