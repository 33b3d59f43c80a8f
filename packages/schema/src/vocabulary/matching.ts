/** What a score of an offer for a compound is made of. */
export const ScoreTerm = {
  NEED: 'NEED',
  AUDIENCE: 'AUDIENCE',
  DISTANCE: 'DISTANCE',
  TIME: 'TIME',
  PRICE: 'PRICE',
  EVALUATION: 'EVALUATION',
  FAIRNESS: 'FAIRNESS',
} as const
export type ScoreTerm = (typeof ScoreTerm)[keyof typeof ScoreTerm]
