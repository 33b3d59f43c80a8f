import { useMutation, useQuery } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { useErrors } from '../errors/useErrors.ts'
import {
  AcknowledgeStepDocument,
  type OpenStepPartsFragment,
  PauseClockDocument,
  RecordStepsDocument,
  RemindStepsDocument,
  ResumeClockDocument,
} from '../graphql.generated.ts'

export type StepVerb = 'acknowledge' | 'remind' | 'pause' | 'resume'

/** What a record waits for, and what the viewer may do about it. */
export function useSteps(recordId: () => string) {
  const { problem, errorMessage, fieldErrors } = useErrors()
  const { result, error, refetch } = useQuery(RecordStepsDocument, () => ({ id: recordId() }))
  const busy = ref(false)
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  const acknowledging = useMutation(AcknowledgeStepDocument)
  const reminding = useMutation(RemindStepsDocument)
  const pausing = useMutation(PauseClockDocument)
  const resuming = useMutation(ResumeClockDocument)

  const steps = computed<readonly OpenStepPartsFragment[] | undefined>(() => {
    const node = result.value?.node
    if (result.value && !node) return []
    return node && 'steps' in node ? node.steps : undefined
  })

  async function send(
    verb: StepVerb,
    { kind }: OpenStepPartsFragment,
    reason: string,
  ): Promise<string | null> {
    const input = { recordId: recordId(), kind }
    if (verb === 'acknowledge') await acknowledging.mutate({ input })
    if (verb === 'pause') await pausing.mutate({ input: { ...input, reason } })
    if (verb === 'resume') await resuming.mutate({ input })
    if (verb !== 'remind') return null
    const answer = await reminding.mutate({ input: { steps: [input] } })
    const refused = answer?.data?.remindSteps.outcomes.find(({ code }) => code)
    return refused ? errorMessage({ extensions: { code: refused.code, facts: refused.facts ?? {} } }) : null
  }

  /** Takes a step; whether it was taken. */
  async function take(verb: StepVerb, step: OpenStepPartsFragment, reason = ''): Promise<boolean> {
    busy.value = true
    failure.value = ''
    wrong.value = {}
    try {
      failure.value = (await send(verb, step, reason)) ?? ''
      await refetch()
    } catch (thrown) {
      wrong.value = fieldErrors(thrown)
      failure.value = errorMessage(thrown)
    } finally {
      busy.value = false
    }
    return failure.value === ''
  }

  return { steps, problem: computed(() => problem(error.value)), refetch, busy, failure, wrong, take }
}
