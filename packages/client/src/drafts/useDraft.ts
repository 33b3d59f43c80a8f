import { onBeforeUnmount, onMounted, type Ref, ref, shallowRef, toRaw, watch } from 'vue'
import { useSession } from '../session/session.ts'
import { readDraft, removeDraft, writeDraft } from './draftStore.ts'

/**
 * Keeps what is typed in this browser at once, under `key` and the account. A killed tab loses at most half
 * a second; a session that ends loses nothing; signing out removes it. A form that is as it was at the
 * beginning is no draft.
 */
export function useDraft<T extends object>(key: string, value: Ref<T>) {
  const session = useSession()
  const savedAt = shallowRef<Date | null>(null)
  const restored = ref(false)
  const ready = ref(false)
  const fullKey = `${session.viewer.value?.user.id ?? ''}:${key}`
  let timer: ReturnType<typeof setTimeout> | undefined
  let discarded = false
  // A plain copy: IndexedDB takes no reactive proxies.
  const written = () => JSON.stringify(toRaw(value.value))
  const untouched = written()

  async function save() {
    timer = undefined
    if (discarded) return
    const now = Date.now()
    const typed = written()
    if (typed === untouched) return discard()
    await writeDraft(fullKey, { value: JSON.parse(typed) as unknown, savedAt: now })
    savedAt.value = new Date(now)
  }

  onMounted(async () => {
    const stored = await readDraft(fullKey)
    if (stored) {
      value.value = { ...value.value, ...(stored.value as T) }
      savedAt.value = new Date(stored.savedAt)
      restored.value = true
    }
    ready.value = true
    watch(
      value,
      () => {
        discarded = false
        timer ??= setTimeout(() => void save(), 500)
      },
      { deep: true },
    )
  })

  onBeforeUnmount(() => {
    if (timer === undefined) return
    clearTimeout(timer)
    void save()
  })

  /** Throws the draft away: it was submitted, or the person wants to start afresh. */
  async function discard() {
    discarded = true
    clearTimeout(timer)
    timer = undefined
    savedAt.value = null
    await removeDraft(fullKey)
  }

  return { savedAt, restored, ready, discard }
}

/** What a form says of itself where its step keeps and discards the draft. */
export interface FormDraft {
  /** The record and the step, as `claim:<id>:evaluate`. */
  key: string
  /** What is typed; plain values only. */
  form: Ref<object>
}
