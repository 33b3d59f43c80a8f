import { useApolloClient } from '@vue/apollo-composable'
import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { newIdempotencyKey, problemOf, useErrors } from '@youlin/client'
import { ClaimStatus, type FieldCode } from '@youlin/schema'
import { useNotices } from '@youlin/ui'
import {
  ClaimOfferDocument,
  type ClaimOfferInput,
  type ClaimOfferMutation,
  UndoClaimDocument,
} from '../../graphql.generated.ts'

type Claimed = ClaimOfferMutation['claimOffer']['claim']

/** Claims an offer once, says where it stands, and offers to take it back while it can be. */
export function useClaimOffer() {
  const { resolveClient } = useApolloClient()
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage, fieldErrors } = useErrors()
  const { show } = useNotices()
  const busy = ref(false)
  const failure = ref('')
  const wrong = ref<Record<string, string>>({})
  const codes = ref<Record<string, FieldCode>>({})
  // A second press, or a repetition after a lost answer, is the same claim.
  let idempotencyKey = newIdempotencyKey()

  async function claim(input: Omit<ClaimOfferInput, 'idempotencyKey'>): Promise<boolean> {
    busy.value = true
    failure.value = ''
    wrong.value = {}
    codes.value = {}
    try {
      const variables = { input: { ...input, idempotencyKey } }
      const { data } = await resolveClient().mutate({ mutation: ClaimOfferDocument, variables })
      const claimed = data!.claimOffer.claim
      idempotencyKey = newIdempotencyKey()
      show(sentenceOf(claimed), { action: { label: t('ui.undo'), run: () => void undo(claimed) } })
      return true
    } catch (error) {
      failure.value = errorMessage(error)
      wrong.value = fieldErrors(error)
      codes.value = problemOf(error).fields
      return false
    } finally {
      busy.value = false
    }
  }

  async function undo({ id, version }: Claimed) {
    try {
      await resolveClient().mutate({ mutation: UndoClaimDocument, variables: { input: { id, version } } })
      show(t('claiming.undone'))
    } catch (error) {
      show(errorMessage(error), { tone: 'danger' })
    }
  }

  function sentenceOf({ status, waitlistPosition }: Claimed): string {
    return status === ClaimStatus.WAITLISTED
      ? t('claiming.nowWaiting', { n: waitlistPosition ?? 1 })
      : t('claiming.nowRequested')
  }

  /** Another content is another claim. */
  function afresh() {
    idempotencyKey = newIdempotencyKey()
    failure.value = ''
    wrong.value = {}
  }

  return { claim, afresh, busy, failure, wrong, codes }
}
