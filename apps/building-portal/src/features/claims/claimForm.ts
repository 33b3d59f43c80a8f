import { useQuery } from '@vue/apollo-composable'
import { computed, type Ref, ref, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useErrors } from '@youlin/client'
import { ErrorCode, Limits, TimeMode } from '@youlin/schema'
import {
  CompoundsOfMineDocument,
  NeedsToAnswerDocument,
  OfferToClaimDocument,
} from '../../graphql.generated.ts'
import { useClaimOffer } from './claimOffer.ts'
import { refusedSlot, slotOf, slotProblem, slotsToChoose, type TypedSlot, typedSlotOf } from './timeSlots.ts'

/** What is typed to claim an offer for a compound, and what is known about both. */
export function useClaimForm(
  offerId: () => string,
  compoundId: () => string | null,
  answers: () => string | null,
  open: Ref<boolean>,
) {
  const { t } = useI18n({ useScope: 'global' })
  const { problem } = useErrors()
  const claiming = useClaimOffer()
  const chosen = ref<string | null>(null)
  const quantity = ref<number | null>(1)
  const participants = ref<number | null>(null)
  const times = ref<TypedSlot[]>([])
  const note = ref('')
  const needId = ref<string | null>(null)
  const faults = ref<ReturnType<typeof slotProblem>[]>([])

  const whenOpen = () => ({ enabled: open.value })
  const compoundsAsked = useQuery(CompoundsOfMineDocument, { first: Limits.pageSize }, whenOpen)
  const needsAsked = useQuery(NeedsToAnswerDocument, { first: Limits.pageSize }, whenOpen)
  const compounds = computed(() =>
    (compoundsAsked.result.value?.compounds.edges ?? []).map(({ node }) => ({
      value: node.id,
      label: node.name,
    })),
  )
  const forCompound = computed({
    get: () => chosen.value ?? compoundId() ?? compounds.value[0]?.value ?? null,
    set: (id) => (chosen.value = id),
  })
  // A need for one compound is answered there.
  const needs = computed(() =>
    (needsAsked.result.value?.needs.edges ?? [])
      .filter(({ node }) => !node.compound || node.compound.id === forCompound.value)
      .map(({ node }) => ({ value: node.id, label: node.title })),
  )
  const offerAsked = useQuery(
    OfferToClaimDocument,
    () => ({ id: offerId(), compoundId: forCompound.value! }),
    () => ({ enabled: open.value && forCompound.value !== null, keepPreviousResult: true }),
  )
  const offer = computed(() => offerAsked.result.value?.offer)
  const failure = computed(() => problem(offerAsked.error.value ?? compoundsAsked.error.value))
  const options = computed(() => (offer.value ? slotsToChoose({ ...offer.value, ...offer.value.terms }) : []))
  /** The offer states its times. */
  const fixed = computed(() => offer.value?.terms.timeMode === TimeMode.SLOTS)
  const timeless = computed(() => fixed.value && options.value.length === 0)
  const waits = computed(
    () => offer.value && (offer.value.waiting > 0 || offer.value.placesLeft < (quantity.value ?? 1)),
  )
  // Being full leaves the waitlist.
  const obstacles = computed(() =>
    (offer.value?.claimObstacles ?? []).filter((code) => code !== ErrorCode.OFFER_FULL),
  )
  const blocked = computed(() => !offer.value || obstacles.value.length > 0 || timeless.value)
  const refusals = computed(() =>
    times.value.map((_, index) => {
      const key = refusedSlot(claiming.codes.value, `preferredTimes.${index}`)
      return key && t(key)
    }),
  )

  watch([open, offer], ([now, known]) => {
    if (!now || !known || times.value.length > 0) return
    const first = options.value[0]
    if (first || !fixed.value) times.value = [first ? typedSlotOf(first) : { day: '', from: '', until: '' }]
  })
  watch(open, (now) => now && claiming.afresh())
  watch([open, answers], ([now, need]) => now && need && (needId.value = need), { immediate: true })

  /** Answers whether it was claimed. */
  async function submit(): Promise<boolean> {
    faults.value = times.value.map((time) => slotProblem(time))
    const slots = times.value.flatMap((time) => slotOf(time) ?? [])
    const wrong = faults.value.some((fault) => Object.keys(fault).length > 0)
    if (quantity.value === null) claiming.wrong.value = { quantity: t('fieldError.REQUIRED') }
    if (!forCompound.value || quantity.value === null || blocked.value || wrong) return false
    return claiming.claim({
      offerId: offerId(),
      compoundId: forCompound.value,
      quantity: quantity.value,
      preferredTimes: slots,
      expectedParticipants: participants.value,
      note: note.value.trim() || null,
      needId: needs.value.some(({ value }) => value === needId.value) ? needId.value : null,
    })
  }

  const typed = { forCompound, quantity, participants, times, note, needId }
  const known = { offer, compounds, needs, options, fixed, timeless, waits, obstacles, blocked }
  const { busy, wrong } = claiming
  const refused = { failure, refusal: claiming.failure, wrong, faults, refusals }
  return { ...typed, ...known, ...refused, busy, submit, reload: () => offerAsked.refetch() }
}
