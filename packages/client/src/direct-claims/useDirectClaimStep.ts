import { useMutation } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { useErrors } from '../errors/useErrors.ts'
import {
  AgreeDirectClaimDayDocument,
  CancelDirectClaimDocument,
  ConfirmDirectClaimDocument,
  DeclineDirectClaimDocument,
  type DirectClaimPartsFragment,
  RecordDirectClaimDocument,
  WithdrawDirectClaimDocument,
} from '../graphql.generated.ts'

/** A step of a direct claim. */
export type DirectClaimVerb = 'confirm' | 'decline' | 'withdraw' | 'cancel' | 'day' | 'record'

/** What a step is taken with; each takes what it asks for. */
export interface StepForm {
  day: string
  reason: string
  reached: number | null
  note: string
}

/** Those of them that a step asks for. */
export const asksFor: Record<DirectClaimVerb, readonly (keyof StepForm)[]> = {
  confirm: ['day'],
  decline: ['reason'],
  withdraw: [],
  cancel: ['reason'],
  day: ['day'],
  record: ['day', 'reached', 'note'],
}

/** Those without which it is not taken. */
export const required: Record<DirectClaimVerb, readonly (keyof StepForm)[]> = {
  confirm: [],
  decline: ['reason'],
  withdraw: [],
  cancel: ['reason'],
  day: ['day'],
  record: ['day', 'reached'],
}

/** What the viewer may do with a direct claim, the next step first. */
export function verbsOf(claim: DirectClaimPartsFragment): DirectClaimVerb[] {
  return [
    ...(claim.viewerCanAnswer ? (['confirm', 'decline'] as const) : []),
    ...(claim.viewerCanRecord ? (['record', 'day'] as const) : []),
    ...(claim.viewerCanWithdraw ? (['withdraw'] as const) : []),
    ...(claim.viewerCanCancel ? (['cancel'] as const) : []),
  ]
}

/** Takes steps, and says what was refused. */
export function useDirectClaimStep() {
  const { errorMessage, fieldErrors } = useErrors()
  const confirming = useMutation(ConfirmDirectClaimDocument)
  const declining = useMutation(DeclineDirectClaimDocument)
  const withdrawing = useMutation(WithdrawDirectClaimDocument)
  const cancelling = useMutation(CancelDirectClaimDocument)
  const agreeing = useMutation(AgreeDirectClaimDayDocument)
  const recording = useMutation(RecordDirectClaimDocument)
  const busy = computed(() =>
    [confirming, declining, withdrawing, cancelling, agreeing, recording].some(
      ({ loading }) => loading.value,
    ),
  )
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})

  function send(verb: DirectClaimVerb, record: { id: string; version: number }, form: StepForm) {
    const reason = form.reason.trim()
    if (verb === 'confirm') return confirming.mutate({ input: { ...record, agreedDay: form.day || null } })
    if (verb === 'decline') return declining.mutate({ input: { ...record, reason } })
    if (verb === 'withdraw') return withdrawing.mutate({ input: record })
    if (verb === 'cancel') return cancelling.mutate({ input: { ...record, reason } })
    if (verb === 'day') return agreeing.mutate({ input: { ...record, agreedDay: form.day } })
    const { day, reached, note } = form
    return recording.mutate({ input: { ...record, day, reached: reached ?? 0, note: note.trim() || null } })
  }

  /** Whether it was taken. */
  async function take(
    verb: DirectClaimVerb,
    { id, version }: { id: string; version: number },
    form: StepForm,
  ): Promise<boolean> {
    failure.value = ''
    wrong.value = {}
    try {
      await send(verb, { id, version }, form)
      return true
    } catch (error) {
      const { agreedDay, ...others } = fieldErrors(error)
      wrong.value = { ...others, ...(agreedDay && { day: agreedDay }) }
      failure.value = errorMessage(error)
      return false
    }
  }

  return { busy, failure, wrong, take }
}
