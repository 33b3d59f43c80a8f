import { computed, ref } from 'vue'
import { type FormDraft, useDraft, useErrors } from '@youlin/client'

/**
 * One step of a record that may fail: what failed, and the words for the fields that were wrong. A `draft` is
 * kept while it is typed, and gone once the step was taken.
 */
export function useStep(draft?: FormDraft) {
  const { errorMessage, fieldErrors } = useErrors()
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  const busy = ref(false)
  const kept = draft && useDraft(draft.key, draft.form)

  /** Runs the step once at a time; answers whether it was taken. */
  async function take(step: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    failure.value = ''
    wrong.value = {}
    try {
      await step()
      await kept?.discard()
      return true
    } catch (error) {
      wrong.value = fieldErrors(error)
      failure.value = errorMessage(error)
      return false
    } finally {
      busy.value = false
    }
  }

  /**
   * What stands at the head of a form whose fields have ids of the prefix. The same list as long as nothing
   * else is wrong, since the focus goes to a new one.
   */
  function summary(prefix: string) {
    return computed(() => {
      const fields = Object.entries(wrong.value)
      if (fields.length === 0) return failure.value ? [{ message: failure.value }] : []
      return fields.map(([field, message]) => ({ field: `${prefix}-${field}`, message }))
    })
  }

  return { failure, wrong, busy, take, summary }
}
