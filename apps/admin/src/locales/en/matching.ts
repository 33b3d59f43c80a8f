import type { matching as zhCN } from '../zh-CN/matching.ts'

/** Which offers fit which compounds. */
export const matching: typeof zhCN = {
  compounds: 'Compounds that it fits best',
  noCompounds: 'No compound can claim the offer at present.',
  offers: 'Offers that fit best',
  noOffers: 'There is no offer that the compound can claim at present.',
  answers: 'Offers that fit',
  noAnswers: 'No open offer can answer it at present.',
}
