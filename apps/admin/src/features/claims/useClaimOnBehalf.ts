import { useMutation } from '@vue/apollo-composable'
import { useI18n } from 'vue-i18n'
import { newIdempotencyKey, useErrors } from '@youlin/client'
import { ClaimStatus } from '@youlin/schema'
import { useNotices } from '@youlin/ui'
import {
  type ClaimOfferInput,
  ClaimOnBehalfDocument,
  type ClaimOnBehalfMutation,
  UndoClaimOnBehalfDocument,
} from '../../graphql.generated.ts'
import { useStep } from '../list/useStep.ts'

type Claimed = ClaimOnBehalfMutation['claimOffer']['claim']

/** Claims for a community once, says where the claim stands, and offers to take it back while that is possible. */
export function useClaimOnBehalf() {
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage } = useErrors()
  const { show } = useNotices()
  const step = useStep()
  const claiming = useMutation(ClaimOnBehalfDocument)
  const undoing = useMutation(UndoClaimOnBehalfDocument)
  // A second press, or a repetition after a lost answer, is the same claim.
  let idempotencyKey = newIdempotencyKey()

  async function claim(input: Omit<ClaimOfferInput, 'idempotencyKey'>): Promise<Claimed | null> {
    let claimed: Claimed | null = null
    await step.take(async () => {
      const answer = await claiming.mutate({ input: { ...input, idempotencyKey } })
      claimed = answer!.data!.claimOffer.claim
    })
    // Whatever is sent after an answer is another claim.
    if (claimed || step.failure.value) idempotencyKey = newIdempotencyKey()
    if (claimed) tell(claimed)
    return claimed
  }

  function tell(claimed: Claimed) {
    const waits = claimed.status === ClaimStatus.WAITLISTED
    const sentence = waits
      ? t('claims.nowWaiting', { n: claimed.waitlistPosition ?? 1 })
      : t('claims.nowRequested')
    const action = { label: t('ui.undo'), run: () => void undo(claimed) }
    show(sentence, claimed.viewerCanUndo ? { action } : {})
  }

  async function undo({ id, version }: Claimed) {
    try {
      await undoing.mutate({ input: { id, version } })
      show(t('claims.undone'))
    } catch (error) {
      show(errorMessage(error), { tone: 'danger' })
    }
  }

  return { claim, failure: step.failure, wrong: step.wrong, busy: step.busy }
}
