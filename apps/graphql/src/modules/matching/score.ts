import { Audience, OfferPlace, PricePolicy, ScoreTerm, Urgency } from '@youlin/schema'

/** How much each term counts, against the others; a district sets them. */
export type Weights = Record<ScoreTerm, number>

/** An open need that an offer would answer. */
export interface FittingNeed {
  id: string
  title: string
  urgency: Urgency
  neededFrom: string
  neededUntil: string
  /** Of the offer's own category; otherwise for one of its audiences. */
  sameCategory: boolean
  /** Raised for this compound; otherwise for the whole community. */
  ofCompound: boolean
}

/** All that a score is told from. Days count back from today; what is not known is null. */
export interface FitFacts {
  need: FittingNeed | null
  audiences: readonly Audience[]
  /** Shares of the residents, from 0 to 1. */
  shares: { older: number; children: number; dualIncome: number }
  place: OfferPlace
  /** From the offer's building. */
  metres: number | null
  /** The first day on which it could take place, and the last one. */
  firstDay: string | null
  lastDay: string
  /** Calendar days until the first day. */
  daysAhead: number | null
  pricePolicy: PricePolicy
  /** Of the publisher's latest deliveries, from 1 to 5. */
  publisherMark: number | null
  publisherMarks: number
  daysSinceServed: number | null
  daysSinceCategory: number | null
}

/** What one term gives: its value from 0 to 1, and the points of 100 that it has and could have. */
export interface TermPoints {
  term: ScoreTerm
  value: number
  points: number
  most: number
}

export interface Score {
  /** From 0 to 100, a whole number. */
  total: number
  terms: TermPoints[]
}

/** Scores an offer for a compound: each term by itself, weighted against the sum of all weights. */
export function scoreOf(facts: FitFacts, weights: Weights): Score {
  const sum = sumOf(weights)
  const shares = terms.map((term) => {
    const value = valueOf[term](facts)
    const most = sum === 0 ? 0 : (100 * weights[term]) / sum
    return { term, value, points: tenth(most * value), most: tenth(most) }
  })
  return { total: totalOf(facts, weights), terms: shares }
}

/** The total alone, for whoever scores many. */
export function totalOf(facts: FitFacts, weights: Weights): number {
  const sum = sumOf(weights)
  if (sum === 0) return 0
  let total = 0
  for (const term of terms) total += (100 * weights[term] * valueOf[term](facts)) / sum
  return Math.round(total)
}

const terms = Object.values(ScoreTerm)

function sumOf(weights: Weights): number {
  let sum = 0
  for (const term of terms) sum += weights[term]
  return sum
}

const urgencies: Record<Urgency, number> = { [Urgency.URGENT]: 1, [Urgency.NORMAL]: 0.85, [Urgency.LOW]: 0.7 }
const prices: Record<PricePolicy, number> = {
  [PricePolicy.FREE]: 1,
  [PricePolicy.DISCOUNTED]: 0.6,
  [PricePolicy.PAID]: 0.2,
}

/** A share of the residents from which on more of them do not make the fit better. */
const manyOfThem = 0.3
/** What is said of audiences whose share nobody knows, and of everybody. */
const anyAudience = 0.5
const nearMetres = 500
const farMetres = 5_000
const unknownDistance = 0.5
const soonDays = 14
const lateDays = 60
/** A publisher that nobody evaluated yet counts as one with so many marks of this height. */
const priorMarks = 3
const priorMark = 3.5
/** Days without service from which on more of them do not make the case stronger. */
const longUnserved = 180

const valueOf: Record<ScoreTerm, (facts: FitFacts) => number> = {
  [ScoreTerm.NEED]({ need }) {
    if (!need) return 0
    return urgencies[need.urgency] * (need.sameCategory ? 1 : 0.5) * (need.ofCompound ? 1 : 0.9)
  },
  [ScoreTerm.AUDIENCE]({ audiences, shares }) {
    const largest = largestShare(audiences, shares)
    return largest ? Math.min(1, largest.share / manyOfThem) : anyAudience
  },
  [ScoreTerm.DISTANCE]({ place, metres }) {
    if (place === OfferPlace.ONLINE) return 1
    if (metres === null) return unknownDistance
    return falling(metres, nearMetres, farMetres)
  },
  [ScoreTerm.TIME]({ need, firstDay, lastDay, daysAhead }) {
    if (firstDay === null || daysAhead === null) return 0
    const inTime = !need || (firstDay <= need.neededUntil && lastDay >= need.neededFrom)
    return (inTime ? 1 : 0.5) * (0.4 + 0.6 * falling(daysAhead, soonDays, lateDays))
  },
  [ScoreTerm.PRICE]: ({ pricePolicy }) => prices[pricePolicy],
  [ScoreTerm.EVALUATION]({ publisherMark, publisherMarks }) {
    const sum = (publisherMark ?? 0) * publisherMarks + priorMark * priorMarks
    return (sum / (publisherMarks + priorMarks) - 1) / 4
  },
  [ScoreTerm.FAIRNESS]: ({ daysSinceServed, daysSinceCategory }) =>
    (unserved(daysSinceServed) + unserved(daysSinceCategory)) / 2,
}

/** The audience with the largest share of the residents; null where the district counts none of them. */
export function largestShare(
  audiences: readonly Audience[],
  shares: FitFacts['shares'],
): { audience: Audience; share: number } | null {
  return audiences.reduce<{ audience: Audience; share: number } | null>((largest, audience) => {
    const share = shareOf(audience, shares)
    return share !== null && share > (largest?.share ?? -1) ? { audience, share } : largest
  }, null)
}

/** The share of an audience among the residents; null where the district does not count it. */
function shareOf(audience: Audience, shares: FitFacts['shares']): number | null {
  switch (audience) {
    case Audience.OLDER:
      return shares.older
    case Audience.CHILDREN:
      return shares.children
    case Audience.PARENTS:
      return Math.max(shares.children, shares.dualIncome)
    default:
      return null
  }
}

/** 1 up to `near`, 0 from `far` on, and straight between them. */
function falling(value: number, near: number, far: number): number {
  return Math.min(1, Math.max(0, (far - value) / (far - near)))
}

/** Never served counts as served longest ago. */
function unserved(days: number | null): number {
  return days === null ? 1 : Math.min(1, Math.max(0, days) / longUnserved)
}

function tenth(points: number): number {
  return Math.round(points * 10) / 10
}
