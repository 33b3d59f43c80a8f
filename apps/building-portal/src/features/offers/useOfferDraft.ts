import { useMutation } from '@vue/apollo-composable'
import { computed, nextTick, onBeforeUnmount, onMounted, type Ref, ref, shallowRef } from 'vue'
import { newIdempotencyKey, useDraft, useErrors } from '@youlin/client'
import { CreateOfferDocument, SubmitOfferDocument, UpdateOfferDocument } from '../../graphql.generated.ts'
import { inputOf, type OfferForm } from './offerForm.ts'
import { afterStep } from './useOfferSteps.ts'

/** What lies in the browser: what is typed, and the record on the server that it belongs to. */
export interface OfferDraft {
  form: OfferForm
  saved: { id: string; version: number } | null
  /** The same key over repetitions, so that one draft begins. */
  key: string
}

/** The council or membership that a new offer is published under. */
export type PublishedUnder = () => { membershipId: string } | { councilId: string } | null

const autosaveEvery = 10_000

/**
 * Keeps an offer while it is written: in this browser at once, on the server every ten seconds once its category
 * is known. A running offer is saved only when its publisher says so, since its words take effect at once.
 */
export function useOfferDraft(draft: Ref<OfferDraft>, isDraft: boolean, under: PublishedUnder, name: string) {
  const local = useDraft(name, draft)
  const { errorMessage } = useErrors()
  const creating = useMutation(CreateOfferDocument, { refetchQueries: ['MyOffers', 'MyOfferCounts'] })
  const updating = useMutation(UpdateOfferDocument, afterStep)
  const submitting = useMutation(SubmitOfferDocument, afterStep)
  const savedAt = shallowRef<Date | null>(null)
  const failure = ref('')
  const busy = ref(false)
  let sent = JSON.stringify(draft.value.form)
  let queue: Promise<unknown> = Promise.resolve()

  function changed() {
    return JSON.stringify(draft.value.form) !== sent
  }

  async function send() {
    const { form, saved, key } = draft.value
    const written = JSON.stringify(form)
    const parent = under()
    if (saved) {
      const answer = await updating.mutate({ input: { ...inputOf(form), ...saved } })
      take(answer?.data?.updateOffer.offer)
    } else if (parent) {
      const answer = await creating.mutate({ input: { ...inputOf(form), ...parent, idempotencyKey: key } })
      take(answer?.data?.createOffer.offer)
    }
    sent = written
    savedAt.value = new Date()
  }

  function take(offer: { id: string; version: number } | undefined) {
    if (offer) draft.value.saved = { id: offer.id, version: offer.version }
  }

  /** One after the other, since each save needs the version of the one before. */
  function save(): Promise<unknown> {
    queue = queue.catch(() => undefined).then(send)
    return queue
  }

  async function autosave() {
    const { form, saved } = draft.value
    if (busy.value || !isDraft || !form.category || !form.kind || (!changed() && saved) || !local.ready.value)
      return
    try {
      await save()
      failure.value = ''
    } catch (error) {
      failure.value = errorMessage(error)
      // Other words under the same key would be refused for ever.
      if (!draft.value.saved) draft.value.key = newIdempotencyKey()
    }
  }

  /** Saves, hands a draft to its reviewers, and forgets what lay in the browser. */
  async function finish(): Promise<void> {
    busy.value = true
    try {
      if (changed() || !draft.value.saved) await save()
      await queue
      const { saved } = draft.value
      if (isDraft && saved) await submitting.mutate({ input: saved })
      // The browser's copy is written by a watcher, which has to have run before it is thrown away.
      await nextTick()
      await local.discard()
    } catch (error) {
      if (!draft.value.saved) draft.value.key = newIdempotencyKey()
      throw error
    } finally {
      busy.value = false
    }
  }

  let timer: ReturnType<typeof setInterval>
  onMounted(() => (timer = setInterval(() => void autosave(), autosaveEvery)))
  onBeforeUnmount(() => clearInterval(timer))

  return {
    finish,
    discard: local.discard,
    restored: local.restored,
    ready: local.ready,
    busy,
    failure,
    savedAt,
    keptAt: computed(() => local.savedAt.value),
  }
}
