import type { pages as zhCN } from '../zh-CN/pages.ts'

export const pages: typeof zhCN = {
  home: 'Home',
  memberships: 'Members',
  register: 'Register an enterprise',
  offers: 'Find offers',
  offer: 'Offer',
  newOffer: 'Publish an offer',
  editOffer: 'Edit',
  myOffers: 'My offers',
  offersToReview: 'Offers to review',
  messages: 'Messages',
  profile: 'Mine',
  claims: 'Claims',
  claim: 'Claim',
  needs: 'Needs',
  proposals: 'Proposals',
  calendar: 'Calendar',
  map: 'Map',
  need: 'Need',
  enterprise: 'My enterprise',
  voice: 'Rating by residents',
}
