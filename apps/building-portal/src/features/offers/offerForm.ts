import {
  type Audience,
  type OfferKind,
  OfferPlace,
  OfferUnit,
  PricePolicy,
  QueueRule,
  ServiceAreaKind,
  TimeMode,
} from '@youlin/schema'
import { formatDay, formatTime, momentFromTyped } from '@youlin/ui/format'
import type {
  OfferFormPartsFragment,
  OfferTermsPartsFragment,
  UpdateOfferInput,
} from '../../graphql.generated.ts'

/** A slot as it is typed, on the clock of the district. */
export interface TypedSlot {
  day: string
  from: string
  until: string
}

/** A file that the offer has, or that was uploaded for it. */
export interface FormFile {
  id: string
  name: string
}

/** What the form holds: plain values, so that a draft survives in the browser. */
export interface OfferForm {
  membershipId: string | null
  kind: OfferKind | null
  category: string | null
  title: string
  summary: string
  body: string
  audiences: Audience[]
  place: OfferPlace | null
  unit: OfferUnit | null
  capacity: number | null
  perCompoundLimit: number | null
  participantsMin: number | null
  participantsMax: number | null
  pricePolicy: PricePolicy | null
  priceYuan: number | null
  priceNote: string
  timeMode: TimeMode | null
  slots: TypedSlot[]
  availableFrom: string | null
  availableUntil: string | null
  leadTimeDays: number | null
  areaKind: ServiceAreaKind | null
  streetIds: string[]
  communityIds: string[]
  radiusMetres: number | null
  queueRule: QueueRule | null
  acceptsProposals: boolean
  pictures: FormFile[]
  attachments: FormFile[]
  qualification: FormFile | null
}

const dayMs = 86_400_000
/** A new offer is open for a quarter unless its publisher says otherwise. */
const openForDays = 90

/** A form with what most offers say; open from today on. */
export function emptyForm(now: Date): OfferForm {
  return {
    membershipId: null,
    kind: null,
    category: null,
    title: '',
    summary: '',
    body: '',
    audiences: ['EVERYONE'],
    place: OfferPlace.AT_COMPOUND,
    unit: OfferUnit.SESSION,
    capacity: null,
    perCompoundLimit: 1,
    participantsMin: null,
    participantsMax: null,
    pricePolicy: PricePolicy.FREE,
    priceYuan: null,
    priceNote: '',
    timeMode: TimeMode.BY_AGREEMENT,
    slots: [],
    availableFrom: formatDay(now),
    availableUntil: formatDay(new Date(now.getTime() + openForDays * dayMs)),
    leadTimeDays: 3,
    areaKind: ServiceAreaKind.DISTRICT,
    streetIds: [],
    communityIds: [],
    radiusMetres: 3_000,
    queueRule: QueueRule.FIRST_COME,
    acceptsProposals: false,
    pictures: [],
    attachments: [],
    qualification: null,
  }
}

/** What an offer says, with the terms that are worked on. */
export function formOf(offer: OfferFormPartsFragment, terms: OfferTermsPartsFragment): OfferForm {
  const { kind, radiusMetres, streets, communities } = offer.serviceArea
  return {
    membershipId: null,
    kind: terms.kind,
    category: terms.category.code,
    title: offer.title,
    summary: offer.summary,
    body: offer.body,
    audiences: [...terms.audiences],
    place: terms.place,
    unit: offer.unit,
    capacity: offer.capacity,
    perCompoundLimit: offer.perCompoundLimit,
    participantsMin: offer.participantsMin,
    participantsMax: offer.participantsMax,
    pricePolicy: terms.pricePolicy,
    priceYuan: terms.priceFen === null ? null : terms.priceFen / 100,
    priceNote: terms.priceNote,
    timeMode: terms.timeMode,
    slots: terms.slots.map(({ startsAt, endsAt }) => ({
      day: formatDay(startsAt),
      from: formatTime(startsAt),
      until: formatTime(endsAt),
    })),
    availableFrom: offer.availableFrom,
    availableUntil: offer.availableUntil,
    leadTimeDays: offer.leadTimeDays,
    areaKind: kind,
    streetIds: streets.map(({ id }) => id),
    communityIds: communities.map(({ id }) => id),
    radiusMetres: radiusMetres ?? 3_000,
    queueRule: offer.queueRule,
    acceptsProposals: offer.acceptsProposals,
    pictures: offer.pictures.map(nameOnly),
    attachments: offer.attachments.map(nameOnly),
    qualification: terms.qualification && nameOnly(terms.qualification),
  }
}

function nameOnly({ id, name }: FormFile): FormFile {
  return { id, name }
}

/** What of the last offer most likely holds for the next one, too; its queue rule is the district's again. */
export function habitsOf(last: OfferForm): Partial<OfferForm> {
  const { audiences, place, unit, perCompoundLimit, leadTimeDays } = last
  const { areaKind, streetIds, communityIds, radiusMetres } = last
  return {
    ...{ audiences, place, unit, perCompoundLimit, leadTimeDays },
    ...{ areaKind, streetIds, communityIds, radiusMetres },
  }
}

/** Everything of an old offer but its days and slots, which have passed, and its files, which stay with it. */
export function againFrom(old: OfferForm, now: Date): OfferForm {
  const { availableFrom, availableUntil, slots, pictures, attachments, qualification } = emptyForm(now)
  return { ...old, availableFrom, availableUntil, slots, pictures, attachments, qualification }
}

/** The form as the API takes it; a slot without its times is not sent yet. */
export function inputOf(form: OfferForm): Omit<UpdateOfferInput, 'id' | 'version'> {
  const { membershipId: _, priceYuan, slots, pictures, attachments, qualification, ...typed } = form
  const { areaKind, streetIds, communityIds, radiusMetres, ...rest } = typed
  return {
    ...rest,
    title: form.title.trim(),
    summary: form.summary.trim(),
    body: form.body.trim(),
    priceNote: form.priceNote.trim(),
    availableFrom: form.availableFrom || null,
    availableUntil: form.availableUntil || null,
    priceFen:
      priceYuan === null || form.pricePolicy === PricePolicy.FREE ? null : Math.round(priceYuan * 100),
    pictureIds: pictures.map(({ id }) => id),
    attachmentIds: attachments.map(({ id }) => id),
    qualificationId: qualification?.id ?? null,
    slots: form.timeMode === TimeMode.SLOTS ? slots.filter(isWhole).map(slotInput) : [],
    serviceArea: areaKind && {
      kind: areaKind,
      streetIds: areaKind === ServiceAreaKind.STREETS ? streetIds : [],
      communityIds: areaKind === ServiceAreaKind.COMMUNITIES ? communityIds : [],
      radiusMetres: areaKind === ServiceAreaKind.RADIUS ? radiusMetres : null,
    },
  }
}

function isWhole({ day, from, until }: TypedSlot): boolean {
  return Boolean(day && from && until)
}

function slotInput({ day, from, until }: TypedSlot) {
  return { startsAt: momentFromTyped(day, from), endsAt: momentFromTyped(day, until) }
}
