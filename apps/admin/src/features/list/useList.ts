import type { TypedDocumentNode } from '@apollo/client/core'
import { useQuery } from '@vue/apollo-composable'
import { computed } from 'vue'
import { useErrors } from '@youlin/client'

/** A connection of the API, as far as a list shows it. */
interface Connection<Row> {
  edges: readonly { node: Row }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
  totalCount?: number
}

/** One page of a list, and as `table` what a DataTable takes of it. */
export function useList<Answer, Variables extends object, Row extends { id: string }>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: () => Variables,
  connectionOf: (answer: Answer) => Connection<Row>,
) {
  const { problem } = useErrors()
  const { result, loading, error, refetch } = useQuery(document, variables, {
    keepPreviousResult: true,
    debounce: 200,
  })
  const page = computed(() => result.value && connectionOf(result.value))
  const rows = computed(() => page.value?.edges.map((edge) => edge.node))
  const table = computed(() => ({
    rows: rows.value,
    loading: loading.value,
    hasNext: page.value?.pageInfo.hasNextPage,
    endCursor: page.value?.pageInfo.endCursor,
    count: page.value?.totalCount,
    error: problem(error.value),
    onRetry: () => void refetch(),
  }))
  return { rows, table, refetch, variables: computed(variables) }
}
