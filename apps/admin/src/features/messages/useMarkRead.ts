import { useMutation } from '@vue/apollo-composable'
import { Limits } from '@youlin/schema'
import { useNotices } from '@youlin/ui'
import { MarkMessagesReadForStaffDocument } from '../../graphql.generated.ts'
import { useStep } from '../list/useStep.ts'

/** Marks messages as read, on the account and here; the header counts anew. */
export function useMarkRead() {
  const { show } = useNotices()
  const { failure, busy, take } = useStep()
  const { mutate } = useMutation(MarkMessagesReadForStaffDocument, { refetchQueries: ['UnreadMessageCount'] })

  async function markRead(ids: readonly string[]) {
    if (ids.length === 0) return
    const done = await take(async () => {
      for (let from = 0; from < ids.length; from += Limits.pageSize) {
        await markSome(ids.slice(from, from + Limits.pageSize))
      }
    })
    if (!done && failure.value) show(failure.value, { tone: 'danger' })
  }

  function markSome(ids: string[]) {
    const readAt = new Date().toISOString()
    return mutate(
      { input: { ids } },
      {
        update(cache) {
          for (const id of ids) {
            const entry = cache.identify({ __typename: 'Message', id })
            cache.modify({ id: entry, fields: { readAt: () => readAt } })
          }
        },
      },
    )
  }

  return { markRead, busy }
}
