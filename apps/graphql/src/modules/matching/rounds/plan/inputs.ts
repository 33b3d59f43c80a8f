import type {
  Audience,
  CoordinateSystem,
  OfferPlace,
  PricePolicy,
  ServiceAreaKind,
  Urgency,
} from '@youlin/schema'
import type { Weights } from '../../score.ts'

/** A time as ISO 8601 in UTC. */
export interface Span {
  startsAt: string
  endsAt: string
}

/** A place on the map, or none. */
export interface Spot {
  latitude: number | null
  longitude: number | null
  coordinateSystem: CoordinateSystem | null
}

/** An offer as a round takes it, with all that its scores are told from. */
export interface OfferInput {
  id: string
  categoryCode: string
  audiences: Audience[]
  pricePolicy: PricePolicy
  place: OfferPlace
  availableUntil: string
  /** The first day on which it can take place after its lead time; null where none is left. */
  firstDay: string | null
  /** Calendar days until then. */
  daysAhead: number | null
  /** How many compounds it can still serve, each with its lot. */
  lots: number
  /** What a compound gets of it, in its unit: one session, or as much as it may have. */
  lotSize: number
  termsNumber: number
  /** The stated times that are still free within the round's period; null where the time is to be agreed on. */
  slots: Span[] | null
  /** Whether a stated time can be given to one compound only. */
  once: boolean
  building: Spot
  serviceAreaKind: ServiceAreaKind
  serviceStreetIds: string[]
  serviceCommunityIds: string[]
  serviceRadiusMetres: number | null
  publisherMark: number | null
  publisherMarks: number
  /** Compounds that have as much of it as they may. */
  closedTo: string[]
}

export interface NeedInput {
  id: string
  title: string
  categoryCode: string | null
  audience: Audience
  urgency: Urgency
  neededFrom: string
  neededUntil: string
  ofCompound: boolean
}

/** A compound as a round takes it. */
export interface CompoundInput {
  id: string
  communityId: string
  streetId: string
  olderShare: number
  childrenShare: number
  dualIncomeShare: number
  spot: Spot
  /** Calendar days since it was served at all, and in each category; never is left out. */
  daysSinceServed: number | null
  daysSinceCategory: Record<string, number>
  /** How often it was served: whoever claims most is the quickest. */
  timesServed: number
  /** The open needs of the compound and of its whole community, the most pressing first. */
  needs: NeedInput[]
  /** Times that it agreed on already. */
  busy: Span[]
}

/** A pair that staff decided about. */
export interface PairChoice {
  offerId: string
  compoundId: string
}

/** All that a round's plan is computed from; the same inputs give the same plan. */
export interface RoundInputs {
  offers: OfferInput[]
  compounds: CompoundInput[]
  weights: Weights
  mostPerCompound: number
  /** Part of the plan whatever it costs. */
  locked: PairChoice[]
  /** No part of it. */
  dropped: PairChoice[]
}
