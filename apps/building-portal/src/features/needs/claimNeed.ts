import { useMutation, useQuery } from '@vue/apollo-composable'
import { computed, type Ref, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { newIdempotencyKey, problemOf, useErrors } from '@youlin/client'
import { type FieldCode, OfferUnit, TimeMode } from '@youlin/schema'
import {
  ClaimNeedDocument,
  type NeedPartsFragment,
  OfferToPutForwardDocument,
  PlacesOfNeedDocument,
} from '../../graphql.generated.ts'
import { refusedSlot, slotOf, slotProblem, slotsToChoose, typedSlotOf } from '../claims/timeSlots.ts'

/** What is typed to put an own offer forward for a need. */
export function useClaimNeed(
  need: () => NeedPartsFragment,
  offerId: () => string,
  placeId: () => string | null,
  open: Ref<boolean>,
) {
  const { t } = useI18n({ useScope: 'global' })
  const { errorMessage, fieldErrors, problem } = useErrors()
  const form = ref(blank())
  const faults = ref<ReturnType<typeof slotProblem>>({})
  const refused = ref('')
  const wrong = ref<Record<string, string>>({})
  const codes = ref<Record<string, FieldCode>>({})
  const { mutate, loading } = useMutation(ClaimNeedDocument)
  let idempotencyKey = newIdempotencyKey()

  const offerAsked = useQuery(
    OfferToPutForwardDocument,
    () => ({ id: offerId() }),
    () => ({ enabled: open.value }),
  )
  const chosen = () => need().compound === null && need().building === null
  const placesAsked = useQuery(
    PlacesOfNeedDocument,
    () => ({ id: need().id }),
    () => ({ enabled: open.value && chosen() }),
  )
  const offer = computed(() => offerAsked.result.value?.offer)
  const places = computed(() => {
    const { community, enterprise } = placesAsked.result.value?.need ?? {}
    const found = community?.compounds ?? enterprise?.buildings ?? []
    return found.map(({ id, name }) => ({ value: id, label: name }))
  })
  const failure = computed(() => problem(offerAsked.error.value ?? placesAsked.error.value))
  const options = computed(() => (offer.value ? slotsToChoose({ ...offer.value, ...offer.value.terms }) : []))
  const fixed = computed(() => offer.value?.terms.timeMode === TimeMode.SLOTS)
  const refusal = computed(() => {
    const key = refusedSlot(codes.value, 'slot')
    return key && t(key)
  })

  // Another offer, or the same opened again, is another answer.
  watch(
    [open, offerId],
    ([now]) => {
      if (!now) return
      idempotencyKey = newIdempotencyKey()
      form.value = { ...blank(), placeId: placeId() }
      refused.value = ''
      wrong.value = {}
      codes.value = {}
      faults.value = {}
    },
    { immediate: true },
  )
  watch(
    [open, offer],
    ([now, known]) => {
      if (!now || !known || form.value.slot.day) return
      const first = options.value[0]
      if (first) form.value.slot = typedSlotOf(first)
    },
    { immediate: true },
  )

  // The only place needs no choice.
  watch(places, ([first, second]) => {
    if (first && !second) form.value.placeId ??= first.value
  })

  /** Answers whether the need was claimed. */
  async function submit(): Promise<boolean> {
    const { slot, quantity, participants, note } = form.value
    faults.value = slotProblem(slot)
    wrong.value = quantity === null ? { quantity: t('fieldError.REQUIRED') } : {}
    const time = slotOf(slot)
    if (!time || quantity === null || Object.keys(faults.value).length > 0) return false
    try {
      const place = { [need().community ? 'compoundId' : 'buildingId']: form.value.placeId }
      const what = { needId: need().id, offerId: offerId(), ...place }
      const how = { quantity, slot: time, expectedParticipants: participants, note: note.trim() || null }
      await mutate({ input: { idempotencyKey, ...what, ...how } })
      return true
    } catch (error) {
      refused.value = errorMessage(error)
      wrong.value = fieldErrors(error)
      codes.value = problemOf(error).fields
      return false
    }
  }

  const counted = computed(() => offer.value && offer.value.unit !== OfferUnit.SESSION)
  const reload = () => Promise.all([offerAsked.refetch(), chosen() ? placesAsked.refetch() : null])
  const known = { offer, places, options, fixed, counted, failure }
  return { form, ...known, faults, refused, refusal, wrong, loading, submit, reload }
}

function blank() {
  return {
    placeId: null as string | null,
    quantity: 1 as number | null,
    participants: null as number | null,
    slot: { day: '', from: '', until: '' },
    note: '',
  }
}
