import { type Audience, type PricePolicy, ScoreTerm, type Urgency } from '@youlin/schema'
import type { fitsZh } from './zh-CN.ts'

/** An offer's fit for a compound, as both apps ask for it. */
export interface ShownFit {
  score: number
  terms: readonly { term: ScoreTerm; points: number; most: number }[]
  metres: number | null
  firstDay: string | null
  pricePolicy: PricePolicy
  publisherMark: number | null
  publisherMarks: number
  daysSinceServed: number | null
  daysSinceCategory: number | null
  audience: Audience | null
  audienceShare: number | null
  need: { title: string; urgency: Urgency } | null
  offer: { terms: { place: string } }
}

export type FitWord = keyof typeof fitsZh

/** The word of a term's reason, with the facts that stand in it as they are. */
export function reasonOf(term: ScoreTerm, fit: ShownFit): FitWord {
  switch (term) {
    case ScoreTerm.NEED:
      return fit.need ? 'need' : 'noNeed'
    case ScoreTerm.AUDIENCE:
      return fit.audience ? 'audience' : 'anyAudience'
    case ScoreTerm.DISTANCE:
      if (fit.offer.terms.place === 'ONLINE') return 'online'
      return fit.metres === null ? 'noDistance' : 'distance'
    case ScoreTerm.TIME:
      return fit.firstDay ? 'time' : 'noTime'
    case ScoreTerm.PRICE:
      return 'price'
    case ScoreTerm.EVALUATION:
      return fit.publisherMarks > 0 ? 'evaluation' : 'noEvaluation'
    case ScoreTerm.FAIRNESS:
      if (fit.daysSinceServed === null) return 'neverServed'
      if (fit.daysSinceCategory === null) return 'neverCategory'
      return fit.daysSinceCategory > 0 ? 'served' : 'servedToday'
  }
}
