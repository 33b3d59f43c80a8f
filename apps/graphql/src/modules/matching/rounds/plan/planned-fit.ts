import { largestShare, scoreOf } from '../../score.ts'
import type { FitRow } from '../../fit.rows.ts'
import type { RoundInputs } from './inputs.ts'
import { fitFacts } from './pairs.ts'

/** What a pair's score was told from, as an offer's and a compound's page show it. */
export type PlannedFit = Omit<FitRow, Unused>

/** What only the reading of a fit needs. */
type Unused =
  | 'audiences'
  | 'categoryCode'
  | 'olderShare'
  | 'childrenShare'
  | 'dualIncomeShare'
  | 'place'
  | 'timeMode'
  | 'slots'
  | 'availableFrom'
  | 'availableUntil'
  | 'leadTimeDays'
  | 'servedOn'
  | 'categoryServedOn'

/** The fit of a pair, by its places in the inputs. */
export function plannedFit(inputs: RoundInputs, offer: number, compound: number): PlannedFit {
  const { id: offerId } = inputs.offers[offer]!
  const { id: compoundId } = inputs.compounds[compound]!
  const facts = fitFacts(inputs.offers[offer]!, inputs.compounds[compound]!)
  const largest = largestShare(facts.audiences, facts.shares)
  return {
    ...{ offerId, compoundId },
    ...scoreOf(facts, inputs.weights),
    need: facts.need && {
      id: facts.need.id,
      title: facts.need.title,
      urgency: facts.need.urgency,
      neededFrom: facts.need.neededFrom,
      neededUntil: facts.need.neededUntil,
      sameCategory: facts.need.sameCategory,
      ofCompound: facts.need.ofCompound,
    },
    metres: facts.metres,
    firstDay: facts.firstDay,
    pricePolicy: facts.pricePolicy,
    publisherMark: facts.publisherMark,
    publisherMarks: facts.publisherMarks,
    daysSinceServed: facts.daysSinceServed,
    daysSinceCategory: facts.daysSinceCategory,
    audience: largest?.audience ?? null,
    audienceShare: largest?.share ?? null,
  }
}
