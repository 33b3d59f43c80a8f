import type { proposals as zhCN } from '../zh-CN/proposals.ts'

export const proposals: typeof zhCN = {
  pageNote: 'What the district matched for your compounds. Accepting claims it; the places are kept for you.',
  filters: 'Filters',
  search: 'Search offers or compounds',
  status: 'State',
  every: 'All',
  none: 'No proposals at present',
  noneHint: 'They are listed here when the district publishes a matching round.',
  noneFits: 'No proposal fits',
  noneFitsHint: 'Clear the filters and look again.',
  toAgree: 'The time is agreed with the provider',
  dueAt: 'Answer before {at}, or the places go on',
  accept: 'Accept',
  decline: 'Decline',
  accepted: 'Accepted. The provider has to answer.',
  declined: 'Declined. The places go on.',
  declineConsequence: 'The places go to other compounds. The district reads your note.',
  note: 'Note',
  claim: 'See the claim',
}
