import { ref } from 'vue'
import { useErrors } from '../errors/useErrors.ts'

/** A step on the own account that may fail: what failed, and the words for the fields that were wrong. */
export function useAttempt() {
  const { errorMessage, fieldErrors } = useErrors()
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  const busy = ref(false)

  /** Runs the step, and answers whether it was taken. */
  async function attempt(step: () => Promise<unknown>): Promise<boolean> {
    busy.value = true
    failure.value = ''
    wrong.value = {}
    try {
      await step()
      return true
    } catch (error) {
      wrong.value = fieldErrors(error)
      failure.value = errorMessage(error)
      return false
    } finally {
      busy.value = false
    }
  }

  return { failure, wrong, busy, attempt }
}
