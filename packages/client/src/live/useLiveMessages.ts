import { useApolloClient } from '@vue/apollo-composable'
import { watch } from 'vue'
import { useSession } from '../session/session.ts'

/** Long enough for the first page to have been painted. */
const wait = 1_000

/** Follows the messages of the role that is acted in; where their code cannot be had, everything is as without it. */
export function useLiveMessages() {
  const { client } = useApolloClient()
  const session = useSession()
  watch(
    () => session.actingGrant.value?.id,
    (grant, _before, onCleanup) => {
      if (!grant) return
      let over = false
      let stop: (() => void) | undefined
      const timer = setTimeout(async () => {
        const live = await import('./followMessages.ts').catch(() => undefined)
        if (!over) stop = live?.followMessages(client)
      }, wait)
      onCleanup(() => {
        over = true
        clearTimeout(timer)
        stop?.()
      })
    },
    { immediate: true },
  )
}
