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
import type { Offer } from './offer.entity.ts'
import type { OfferTerms } from './terms.entity.ts'

/** Values before and after, by field. */
export type Changes = Record<string, readonly [unknown, unknown]>

/** What reviewers agree to. */
export interface TermsDraft {
  kind?: OfferKind | null
  category?: string | null
  audiences?: Audience[] | null
  place?: OfferPlace | null
  pricePolicy?: PricePolicy | null
  priceFen?: number | null
  priceNote?: string | null
  timeMode?: TimeMode | null
  slots?: { startsAt: Date; endsAt: Date }[] | null
  qualificationId?: string | null
}

/** An area with the ids of rows. */
export interface AreaDraft {
  kind: ServiceAreaKind
  streetIds: string[]
  communityIds: string[]
  radiusMetres: number | null
}

/** What is given of an offer; null and left out stay as they are. */
export interface OfferDraft extends TermsDraft {
  title?: string | null
  summary?: string | null
  body?: string | null
  unit?: OfferUnit | null
  capacity?: number | null
  perCompoundLimit?: number | null
  participantsMin?: number | null
  participantsMax?: number | null
  availableFrom?: string | null
  availableUntil?: string | null
  leadTimeDays?: number | null
  serviceArea?: AreaDraft | null
  queueRule?: QueueRule | null
  acceptsProposals?: boolean | null
  pictureIds?: string[] | null
  attachmentIds?: string[] | null
}

/** What a new draft says until its author does. */
export const firstWords = {
  title: '',
  summary: '',
  body: '',
  unit: OfferUnit.SESSION,
  capacity: 1,
  perCompoundLimit: 1,
  leadTimeDays: 3,
  serviceAreaKind: ServiceAreaKind.DISTRICT,
  serviceStreetIds: [],
  serviceCommunityIds: [],
  queueRule: QueueRule.FIRST_COME,
  acceptsProposals: false,
}

export const firstTerms = {
  audiences: [],
  place: OfferPlace.AT_COMPOUND,
  pricePolicy: PricePolicy.FREE,
  priceFen: null,
  priceNote: '',
  timeMode: TimeMode.BY_AGREEMENT,
  slots: [],
  qualificationId: null,
}

const words = [
  'title',
  'summary',
  'body',
  'unit',
  'capacity',
  'perCompoundLimit',
  'participantsMin',
  'participantsMax',
  'availableFrom',
  'availableUntil',
  'leadTimeDays',
  'queueRule',
  'acceptsProposals',
] as const

/** Takes what needs no review, and answers what it changed. */
export function changeWords(offer: Offer, draft: OfferDraft): Changes {
  const area = draft.serviceArea
  const given = {
    ...Object.fromEntries(words.map((word) => [word, draft[word]])),
    ...(area && {
      serviceAreaKind: area.kind,
      serviceStreetIds: area.streetIds,
      serviceCommunityIds: area.communityIds,
    }),
  }
  const changes = assign(offer, given)
  if (area && area.radiusMetres !== (offer.serviceRadiusMetres ?? null)) {
    changes['serviceRadiusMetres'] = [offer.serviceRadiusMetres ?? null, area.radiusMetres]
    offer.serviceRadiusMetres = area.radiusMetres
  }
  return changes
}

/** The values of terms, to compare them and to begin the next ones with. */
export type TermsValues = Pick<
  OfferTerms,
  | 'kind'
  | 'categoryCode'
  | 'audiences'
  | 'place'
  | 'pricePolicy'
  | 'priceFen'
  | 'priceNote'
  | 'timeMode'
  | 'slots'
  | 'qualificationId'
>

export function valuesOf(terms: TermsValues): TermsValues {
  const { kind, categoryCode, audiences, place, pricePolicy, priceFen, priceNote, timeMode, slots } = terms
  const { qualificationId = null } = terms
  return {
    kind,
    categoryCode,
    audiences,
    place,
    pricePolicy,
    priceFen,
    priceNote,
    timeMode,
    slots,
    qualificationId,
  }
}

/** The values that terms take by a draft. */
export function termsWith(before: TermsValues, draft: TermsDraft): TermsValues {
  const next = valuesOf(before)
  const { category, slots, ...rest } = draft
  assign(next, {
    kind: rest.kind,
    categoryCode: category,
    audiences: rest.audiences && [...new Set(rest.audiences)],
    place: rest.place,
    pricePolicy: rest.pricePolicy,
    priceFen: rest.priceFen,
    priceNote: rest.priceNote,
    timeMode: rest.timeMode,
    qualificationId: rest.qualificationId,
    slots: slots?.map((slot) => ({
      startsAt: slot.startsAt.toISOString(),
      endsAt: slot.endsAt.toISOString(),
    })),
  })
  if (next.pricePolicy === PricePolicy.FREE) next.priceFen = null
  if (next.timeMode !== TimeMode.SLOTS) next.slots = []
  return next
}

/** Takes what is given and differs, and answers it, before and after. */
export function assign(target: object, given: object): Changes {
  const changes: Changes = {}
  const held = target as Record<string, unknown>
  for (const [key, value] of Object.entries(given)) {
    if (value === undefined || value === null || same(held[key], value)) continue
    changes[key] = [held[key] ?? null, value]
    held[key] = value
  }
  return changes
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
