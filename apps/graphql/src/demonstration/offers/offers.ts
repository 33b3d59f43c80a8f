import {
  OfferPlace,
  OfferStatus,
  OfferUnit,
  PricePolicy,
  PublisherKind,
  QueueRule,
  Role,
  TermsStatus,
  TimeMode,
} from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { v7 } from '../../platform/ids.ts'
import { bigramText } from '../../platform/search-bigrams.ts'
import type { Council } from '../councils.ts'
import { acting, type Invention } from '../invention.ts'
import type { InventedOffer, InventedTerms, Offer } from './invented-offer.ts'
import { live } from './offer-life.ts'
import { type PlannedOffer, planOffers } from './offer-plan.ts'
import { offerTexts } from './offer-texts.ts'
import { drawArea } from './service-area.ts'

const offerStart: Record<OfferStatus, readonly [number, number]> = {
  [OfferStatus.DRAFT]: [0.9, 0.99],
  [OfferStatus.SUBMITTED]: [0.97, 0.99],
  [OfferStatus.PUBLISHED]: [0.05, 0.93],
  [OfferStatus.PAUSED]: [0.05, 0.7],
  [OfferStatus.CLOSED]: [0.02, 0.4],
  [OfferStatus.EXPIRED]: [0.02, 0.4],
  [OfferStatus.WITHDRAWN]: [0.05, 0.5],
}
/** A share of the published ones has fewer places than there are compounds that want them. */
const scarce = 0.14
/** So many places more have those of the people whose accounts are printed. */
const roomy = 8

export function inventOffers(invention: Invention, councils: Council[]): Offer[] {
  const uses = new Map<string, number>()
  return planOffers(invention, councils).map((plan) => {
    const [title] = offerTexts[plan.category.code]!.texts[plan.text]!
    uses.set(title, (uses.get(title) ?? 0) + 1)
    const offer = draft(invention, plan, uses.get(title)! > 1)
    live(invention, offer, plan.status)
    offer.row.searchBigrams = bigramText(
      [
        ...[offer.row.title, offer.row.summary, offer.row.body],
        ...[offer.publisherName, plan.category.zh, plan.category.en],
      ].join(' '),
    )
    invention.add('offer', offer.row)
    for (const terms of offer.terms) invention.add('offer_terms', terms)
    return offer
  })
}

/** As its author wrote it; its life follows. */
function draft(invention: Invention, plan: PlannedOffer, isRepeated: boolean): Offer {
  const { random, moments, places } = invention
  const { category, council, membership, status } = plan
  const texts = offerTexts[category.code]!
  const [title, summary] = texts.texts[plan.text]!
  const author = membership ? acting(membership.firm!.rep, Role.ENTERPRISE_REP) : council.secretary!
  const publisherName = membership?.name ?? council.row.name
  const since = membership?.since ?? new Date(`${council.row.foundedOn}T12:00:00+08:00`)
  const end = status === OfferStatus.CLOSED ? (membership?.changedAt ?? moments.now) : moments.now
  const at = moments.within(since, membership?.changedAt ?? end, ...offerStart[status])
  const unit = texts.unit ?? OfferUnit.SESSION
  const isOfPrinted = membership !== null && invention.printed.firms.has(membership.firm!.number)
  // What the printed accounts offer has room for a claim in each state.
  const few =
    !isOfPrinted && unit === OfferUnit.SESSION && status === OfferStatus.PUBLISHED && random.chance(scarce)
  const [leastCapacity, mostCapacity] = texts.capacity
  const capacity = few
    ? random.between(2, 4)
    : random.between(leastCapacity, mostCapacity) + (isOfPrinted ? roomy : 0)
  const [pricePolicy, least, most, priceNote] = texts.price ?? [PricePolicy.FREE, 0, 0, '']
  const priceFen = most > 0 ? Math.round(random.between(least, most)) * 100 : null
  const id = v7(at.getTime())
  const agreed = { kind: category.kind, categoryCode: category.code, audiences: texts.audiences, pricePolicy }
  const street = places.streets[council.street]!
  const row: InventedOffer = {
    id,
    status: OfferStatus.DRAFT,
    awaiting: null,
    pauseCause: null,
    title: isRepeated ? `${title}·${street.name.replace(/街道?$/, '')}专场` : title,
    summary,
    body: bodyOf(summary, texts.body, publisherName),
    ...agreed,
    termsNumber: 1,
    publisherKind: membership ? PublisherKind.ENTERPRISE : PublisherKind.COUNCIL,
    enterpriseId: membership?.row.enterpriseId ?? null,
    membershipId: membership?.row.id ?? null,
    councilId: council.row.id,
    buildingId: council.row.buildingId,
    streetId: street.id,
    authorId: author.accountId!,
    unit,
    capacity,
    taken: 0,
    waiting: 0,
    perCompoundLimit:
      unit === OfferUnit.SESSION
        ? random.between(1, few ? 1 : 3) + (isOfPrinted ? roomy : 0)
        : Math.ceil(capacity / 3),
    participantsMin: texts.participants?.[0] ?? null,
    participantsMax: texts.participants?.[1] ?? null,
    availableFrom: dayOf(at),
    availableUntil: moments.day(random.between(12, 240)),
    leadTimeDays: random.pick([2, 3, 3, 5]),
    ...drawArea(invention, council, isRepeated, isOfPrinted),
    queueRule: random.chance(0.25) ? QueueRule.UNSERVED_FIRST : QueueRule.FIRST_COME,
    publishedAt: null,
    listedAt: at,
    waitingSince: null,
    reviewDue: null,
    returnNote: null,
    isDemonstration: true,
    searchBigrams: '',
    createdAt: at,
    updatedAt: at,
  }
  const terms: InventedTerms = {
    id: v7(at.getTime()),
    offerId: id,
    number: 1,
    status: TermsStatus.DRAFT,
    ...agreed,
    place: texts.place ?? OfferPlace.AT_COMPOUND,
    priceFen,
    priceNote,
    timeMode: timeModeOf(invention, unit),
    slots: [],
    awaiting: null,
    returnedBy: null,
    returnNote: null,
    createdAt: at,
    updatedAt: at,
  }
  const reviewer = membership ? council.secretary! : council.streetStaff
  return {
    ...{ row, terms: [terms], council, membership, category, publisherName, author, reviewer },
    termsSince: null,
    endedAt: null,
  }
}

function bodyOf(summary: string, lines: string[], publisher: string): string {
  const numbered = lines.map((line, index) => `${index + 1}. ${line}`)
  return [
    summary,
    ['服务说明：', ...numbered].join('\n'),
    `由${publisher}负责实施，认领后与社区确认具体时间和场地。`,
  ].join('\n\n')
}

function timeModeOf({ random }: Invention, unit: OfferUnit): TimeMode {
  if (unit === OfferUnit.SESSION && random.chance(0.25)) return TimeMode.SLOTS
  return random.chance(0.3) ? TimeMode.WHOLE_DAYS : TimeMode.BY_AGREEMENT
}
