import type { fitsZh } from './zh-CN.ts'

/** The same in English. */
export const fitsEn: typeof fitsZh = {
  score: 'Fit {score} of 100',
  outOf: '{points} of {most}',
  why: 'Why it fits',
  need: 'Need “{title}”, {urgency}',
  noNeed: 'No open need for it',
  audience: '{audience}: {share} of the residents',
  anyAudience: 'The audience is not counted among the residents',
  distance: '{distance} away',
  noDistance: 'Distance not known',
  online: 'Online, at any distance',
  time: 'From {day} on',
  noTime: 'No time for it soon',
  price: '{price}',
  evaluation: 'Publisher: {mark} of 5 in its last {marks} evaluations',
  noEvaluation: 'Publisher not evaluated yet',
  neverServed: 'The compound was never served',
  neverCategory: 'Never served in this category',
  served: 'Not served in this category for {days} days',
  servedToday: 'Served in this category today',
}
