import { useMutation } from '@vue/apollo-composable'
import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRouter } from 'vue-router'
import { newIdempotencyKey, problemOf, useErrors } from '@youlin/client'
import { ErrorCode } from '@youlin/schema'
import { useNotices } from '@youlin/ui'
import {
  CloseOfferDocument,
  CopyOfferDocument,
  DeleteDraftOfferDocument,
  PauseOfferDocument,
  RecallOfferDocument,
  ResumeOfferDocument,
  SubmitOfferDocument,
  WithdrawOfferDocument,
} from '../../graphql.generated.ts'

/** An offer as a step names it. */
interface Stepped {
  id: string
  version: number
  title: string
}

/** The lists that a step moves an offer between, and its own page with the timeline. */
export const afterStep = { refetchQueries: ['MyOffers', 'MyOfferCounts', 'Offer'] }

/** The publisher's steps on an offer; each says whether it was taken, and why not. */
export function useOfferSteps(offer: () => Stepped) {
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage } = useErrors()
  const { show } = useNotices()
  const router = useRouter()
  const failure = ref('')
  /** Somebody else changed it in the meantime. */
  const stale = ref(false)
  const copyKey = newIdempotencyKey()
  const submitting = useMutation(SubmitOfferDocument, afterStep)
  const recalling = useMutation(RecallOfferDocument, afterStep)
  const pausing = useMutation(PauseOfferDocument, afterStep)
  const resuming = useMutation(ResumeOfferDocument, afterStep)
  const closing = useMutation(CloseOfferDocument, afterStep)
  const withdrawing = useMutation(WithdrawOfferDocument, afterStep)
  const copying = useMutation(CopyOfferDocument, { refetchQueries: ['MyOffers', 'MyOfferCounts'] })
  const deleting = useMutation(DeleteDraftOfferDocument, { refetchQueries: ['MyOffers', 'MyOfferCounts'] })
  const all = [submitting, recalling, pausing, resuming, closing, withdrawing, copying, deleting]
  const busy = computed(() => all.some(({ loading }) => loading.value))

  async function step(take: (record: { id: string; version: number }) => Promise<unknown>, done: string) {
    const { id, version, title } = offer()
    failure.value = ''
    stale.value = false
    try {
      await take({ id, version })
      show(t(done, { title }))
      return true
    } catch (error) {
      failure.value = errorMessage(error)
      stale.value = problemOf(error).code === ErrorCode.CONFLICT
      return false
    }
  }

  const reasoned = (reason: string) => reason.trim() || null

  /** Begins a draft with the same words and opens it. */
  function copy() {
    return step(async ({ id }) => {
      const answer = await copying.mutate({ input: { id, idempotencyKey: copyKey } })
      const draft = answer?.data?.copyOffer.offer.id
      if (draft) await router.push({ name: 'edit-offer', params: { id: draft } })
    }, 'offerSteps.copied')
  }

  function remove() {
    return step(async (input) => {
      await deleting.mutate({ input })
      await router.push({ name: 'my-offers' })
    }, 'offerSteps.deleted')
  }

  return {
    submit: () => step((input) => submitting.mutate({ input }), 'offerSteps.submitted'),
    recall: () => step((input) => recalling.mutate({ input }), 'offerSteps.recalled'),
    resume: () => step((input) => resuming.mutate({ input }), 'offerSteps.resumed'),
    pause: (reason: string) =>
      step(
        (record) => pausing.mutate({ input: { ...record, reason: reasoned(reason) } }),
        'offerSteps.paused',
      ),
    close: (reason: string) =>
      step(
        (record) => closing.mutate({ input: { ...record, reason: reasoned(reason) } }),
        'offerSteps.closed',
      ),
    withdraw: (reason: string) =>
      step(
        (record) => withdrawing.mutate({ input: { ...record, reason: reasoned(reason) } }),
        'offerSteps.withdrawn',
      ),
    copy,
    remove,
    busy,
    failure,
    stale,
  }
}
