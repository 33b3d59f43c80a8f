import type {
  Audience,
  OfferKind,
  OfferPlace,
  OfferStatus,
  OfferUnit,
  PauseCause,
  PricePolicy,
  PublisherKind,
  QueueRule,
  ReviewLevel,
  ServiceAreaKind,
  TermsStatus,
  TimeMode,
} from '@youlin/schema'
import type { Council } from '../councils.ts'
import type { Actor } from '../history.ts'
import type { Category } from '../invention.ts'
import type { Membership } from '../memberships.ts'

export interface InventedOffer {
  id: string
  status: OfferStatus
  awaiting: ReviewLevel | null
  pauseCause: PauseCause | null
  title: string
  summary: string
  body: string
  kind: OfferKind
  categoryCode: string
  audiences: Audience[]
  pricePolicy: PricePolicy
  termsNumber: number
  publisherKind: PublisherKind
  enterpriseId: string | null
  membershipId: string | null
  councilId: string
  buildingId: string
  streetId: string
  authorId: string
  unit: OfferUnit
  capacity: number
  taken: number
  waiting: number
  perCompoundLimit: number
  participantsMin: number | null
  participantsMax: number | null
  availableFrom: string
  availableUntil: string
  leadTimeDays: number
  serviceAreaKind: ServiceAreaKind
  serviceStreetIds: string[]
  serviceCommunityIds: string[]
  serviceRadiusMetres: number | null
  queueRule: QueueRule
  publishedAt: Date | null
  listedAt: Date
  waitingSince: Date | null
  reviewDue: Date | null
  returnNote: string | null
  isDemonstration: true
  searchBigrams: string
  createdAt: Date
  updatedAt: Date
}

export interface InventedTerms {
  id: string
  offerId: string
  number: number
  status: TermsStatus
  kind: OfferKind
  categoryCode: string
  audiences: Audience[]
  place: OfferPlace
  pricePolicy: PricePolicy
  priceFen: number | null
  priceNote: string
  timeMode: TimeMode
  slots: { startsAt: string; endsAt: string }[]
  awaiting: ReviewLevel | null
  returnedBy: ReviewLevel | null
  returnNote: string | null
  createdAt: Date
  updatedAt: Date
}

/** An offer with what its row does not say. */
export interface Offer {
  row: InventedOffer
  terms: InventedTerms[]
  council: Council
  membership: Membership | null
  category: Category
  publisherName: string
  author: Actor
  /** Who reviews for the council, or in its place. */
  reviewer: Actor
  /** From when its terms hold that hold now. */
  termsSince: Date | null
  endedAt: Date | null
}
