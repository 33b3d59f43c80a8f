import { useApolloClient } from '@vue/apollo-composable'
import { ref } from 'vue'
import { Limits } from '@youlin/schema'
import { useNotices } from '@youlin/ui'
import { useErrors } from '../errors/useErrors.ts'
import { MarkMessagesReadDocument } from '../graphql.generated.ts'

/** Marks messages as read, here at once and on the account; the header counts anew. */
export function useMarkRead() {
  const { resolveClient } = useApolloClient()
  const { errorMessage } = useErrors()
  const { show } = useNotices()
  const busy = ref(false)

  async function markRead(all: readonly string[]) {
    if (all.length === 0 || busy.value) return
    busy.value = true
    try {
      for (let from = 0; from < all.length; from += Limits.pageSize) {
        await markSome(all.slice(from, from + Limits.pageSize))
      }
    } catch (error) {
      show(errorMessage(error), { tone: 'danger' })
    } finally {
      busy.value = false
    }
  }

  async function markSome(ids: string[]) {
    const readAt = new Date().toISOString()
    await resolveClient().mutate({
      mutation: MarkMessagesReadDocument,
      variables: { input: { ids } },
      refetchQueries: ['UnreadMessageCount'],
      update(cache) {
        for (const id of ids) {
          cache.modify({
            id: cache.identify({ __typename: 'Message', id }),
            fields: { readAt: () => readAt },
          })
        }
      },
    })
  }

  return { markRead, busy }
}
