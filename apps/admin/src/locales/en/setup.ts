import type { setup as zhCN } from '../zh-CN/setup.ts'

export const setup: typeof zhCN = {
  title: 'Setting the district up',
  note: 'Go through the steps in order; leave at any time and go on later.',
  progress: '{done} of {all} steps done',
  next: 'Next: {step}',
  finished: 'Every step is done; councils can publish offers.',
  goOn: 'Go on setting up',
  list: 'Steps of the set-up',
  done: 'Ready',
  open: 'To do',
  steps: {
    STREETS: 'Streets',
    COMMUNITIES: 'Communities',
    COMPOUNDS: 'Compounds',
    BUILDINGS: 'Buildings',
    COUNCILS: 'Building councils',
    CATEGORIES: 'Categories of offers',
    DEADLINES: 'Deadlines',
    USERS: 'Users and roles',
    PUBLISHING: 'A council that can publish',
  },
  there: {
    STREETS: '{n} street is there. | {n} streets are there.',
    COMMUNITIES: '{n} community is there. | {n} communities are there.',
    COMPOUNDS: '{n} compound is there. | {n} compounds are there.',
    BUILDINGS: '{n} building is there. | {n} buildings are there.',
    COUNCILS: '{n} council is there. | {n} councils are there.',
    CATEGORIES: 'The product brings {n} categories; add, order and retire them as you like.',
    DEADLINES: 'The product brings all deadlines; change them to the rules of the district.',
    USERS: '{n} person works for a street or community. | {n} people work for streets and communities.',
    PUBLISHING: '{n} council can publish offers. | {n} councils can publish offers.',
  },
  gaps: {
    NONE_YET: 'Nothing is there yet.',
    STREET_WITHOUT_COMMUNITY:
      '{n} street has no community: {names}. | {n} streets have no community: {names}.',
    COMMUNITY_WITHOUT_COMPOUND:
      '{n} community has no compound: {names}. | {n} communities have no compound: {names}.',
    COMPOUND_WITHOUT_POINT:
      '{n} compound has no coordinates, so no distances: {names}. | {n} compounds have no coordinates, so no distances: {names}.',
    BUILDING_WITHOUT_POINT:
      '{n} building has no coordinates, so no distances: {names}. | {n} buildings have no coordinates, so no distances: {names}.',
    BUILDING_WITHOUT_COUNCIL:
      '{n} building has no council: {names}. | {n} buildings have no council: {names}.',
    COUNCIL_WITHOUT_OFFICER:
      '{n} council has neither chair nor secretary: {names}. | {n} councils have neither chair nor secretary: {names}.',
    NOT_CONFIRMED: 'Not confirmed yet; look at it and keep it.',
    STREET_WITHOUT_STAFF: '{n} street has no staff: {names}. | {n} streets have no staff: {names}.',
    COMMUNITY_WITHOUT_STAFF:
      '{n} community has no staff, so its street stands in: {names}. | {n} communities have no staff, so their streets stand in: {names}.',
    NO_COUNCIL_READY:
      'No council can publish yet: it needs a chair or secretary, and a member enterprise or staff of its street to review.',
    NO_OFFER_PUBLISHED: 'No offer is open yet; councils and enterprises publish in the portal.',
  },
  andMore: '{names} and others',
  separator: ', ',
  see: {
    territory: 'See the territory',
    buildings: 'See buildings',
    councils: 'See councils',
    categories: 'See categories',
  },
  seeSettings: 'See deadlines',
  seeUsers: 'See users',
  invite: 'Invite users',
  seeMembers: 'Review members',
  seeOffers: 'See offers',
  imports: 'Import: {kind}',
  confirm: 'Keep as it is',
  confirmed: '{step}: kept',
  confirmedBy: 'Kept by {name} on {day}.',
}
