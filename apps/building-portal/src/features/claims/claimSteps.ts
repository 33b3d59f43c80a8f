import type { TypedDocumentNode } from '@apollo/client/core'
import { useApolloClient } from '@vue/apollo-composable'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type FormDraft, problemOf, useDraft, useErrors } from '@youlin/client'
import { ErrorCode, type FieldCode } from '@youlin/schema'
import { useNotices } from '@youlin/ui'

/** The record that a step is taken on, as it was shown. */
export interface ClaimVersion {
  id: string
  version: number
}

/**
 * Takes steps on a claim, one at a time. Every form has its own, so that a refusal stands where it was
 * caused; what was typed stays in the form, and as its `draft` in this browser until a step was taken.
 */
export function useClaimStep(claim: () => ClaimVersion, draft?: { step: string; form: FormDraft['form'] }) {
  const { resolveClient } = useApolloClient()
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage, fieldErrors } = useErrors()
  const { show } = useNotices()
  const kept = draft && useDraft(`claim:${claim().id}:${draft.step}`, draft.form)
  const busy = ref(false)
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  /** The codes behind them, where a form has better words. */
  const codes = ref<Record<string, FieldCode>>({})
  /** Somebody else was faster: the page has to be read anew first. */
  const stale = ref(false)

  /** Shows what is wrong, or nothing any more. */
  function refuse(sentence = '', fields: Record<string, string> = {}) {
    stale.value = false
    failure.value = sentence
    wrong.value = fields
    codes.value = {}
  }

  /** The answer, or null when it was refused; `done` is the key of the sentence that says it was done. */
  async function run<T>(work: () => Promise<T>, done: string): Promise<T | null> {
    busy.value = true
    refuse()
    try {
      const answer = await work()
      await kept?.discard()
      show(t(done))
      return answer
    } catch (error) {
      refuse(errorMessage(error), fieldErrors(error))
      const { code, fields } = problemOf(error)
      codes.value = fields
      stale.value = code === ErrorCode.CONFLICT || code === ErrorCode.INVALID_TRANSITION
      return null
    } finally {
      busy.value = false
    }
  }

  /** Answers whether a step of the claim's life was taken. */
  async function take<I extends ClaimVersion>(
    mutation: TypedDocumentNode<unknown, { input: I }>,
    rest: Omit<I, keyof ClaimVersion>,
    done: string,
  ): Promise<boolean> {
    const { id, version } = claim()
    // TypeScript does not see that Omit<I, keys> and the keys are an I again.
    const input = { ...rest, id, version } as unknown as I
    // What the step changed is read by the page's own query, which one bundle of fields serves.
    const page = { refetchQueries: ['Claim'], awaitRefetchQueries: true }
    return (
      (await run(() => resolveClient().mutate({ mutation, variables: { input }, ...page }), done)) !== null
    )
  }

  return { take, run, refuse, busy, failure, wrong, codes, stale }
}

export type ClaimStep = ReturnType<typeof useClaimStep>
