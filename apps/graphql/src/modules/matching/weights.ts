import { ScoreTerm } from '@youlin/schema'
import type { readSettings } from '../territory/index.ts'
import type { Weights } from './score.ts'

/** The district's weights. */
export function weightsOf(settings: Awaited<ReturnType<typeof readSettings>>): Weights {
  return {
    [ScoreTerm.NEED]: settings.needWeight,
    [ScoreTerm.AUDIENCE]: settings.audienceWeight,
    [ScoreTerm.DISTANCE]: settings.distanceWeight,
    [ScoreTerm.TIME]: settings.timeWeight,
    [ScoreTerm.PRICE]: settings.priceWeight,
    [ScoreTerm.EVALUATION]: settings.evaluationWeight,
    [ScoreTerm.FAIRNESS]: settings.fairnessWeight,
  }
}
