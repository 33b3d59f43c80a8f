import type { slipZh } from './zh-CN.ts'

/** What stands on a claim's slip. */
export const slipEn: typeof slipZh = {
  title: 'Claim slip',
  number: 'Number: {reference}',
  unit: 'Claimed by: {unit}',
  day: 'Printed on {day}',
  offer: 'Offer',
  kind: 'Kind',
  provider: 'Provider',
  community: 'Community',
  compound: 'Compound',
  status: 'State',
  agreed: 'Agreed time',
  preferred: 'Preferred times',
  place: 'Place',
  quantity: 'Quantity',
  participants: 'Expected people',
  terms: 'Terms',
  termsNumber: 'No. {n}',
  claimed: 'Claimed at',
  takerContact: 'Contact of the community',
  providerContact: 'Contact of the provider',
  note: 'Note',
  caption: 'Scan and sign in to open this claim',
  takerSigns: 'For the community:',
  providerSigns: 'For the provider:',
}
