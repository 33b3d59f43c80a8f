import type { Audience, OfferPlace, PricePolicy, TimeMode, Urgency } from '@youlin/schema'
import type { Score } from './score.ts'

/** An offer and a compound with the facts of their score, as the database knows them. */
export interface FactsRow {
  offerId: string
  compoundId: string
  categoryCode: string
  audiences: Audience[]
  olderShare: number
  childrenShare: number
  dualIncomeShare: number
  place: OfferPlace
  metres: number | null
  timeMode: TimeMode
  slots: { startsAt: string; endsAt: string }[]
  availableFrom: string
  availableUntil: string
  leadTimeDays: number
  pricePolicy: PricePolicy
  publisherMark: number | null
  publisherMarks: number
  servedOn: string | null
  categoryServedOn: string | null
  need: {
    id: string
    title: string
    urgency: Urgency
    neededFrom: string
    neededUntil: string
    sameCategory: boolean
    ofCompound: boolean
  } | null
}

/** An offer for a compound with its score and what it was told from. */
export interface FitRow extends FactsRow, Score {
  audience: Audience | null
  audienceShare: number | null
  firstDay: string | null
  daysSinceServed: number | null
  daysSinceCategory: number | null
}
