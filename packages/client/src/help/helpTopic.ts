/** What the help explains, in the order of its list. */
export const helpTopics = [
  'offer',
  'capacity',
  'leadTime',
  'area',
  'queue',
  'review',
  'terms',
  'claim',
  'time',
  'delivery',
  'evaluation',
  'voice',
  'contacts',
  'need',
  'directClaim',
  'score',
  'round',
  'coverage',
  'deadlines',
  'supervision',
  'calendar',
  'map',
  'channels',
  'membership',
  'dispute',
  'suspension',
  'council',
  'roles',
  'factor',
  'lists',
  'export',
  'import',
  'divisions',
  'settings',
  'log',
  'keyboard',
] as const
export type HelpTopic = (typeof helpTopics)[number]

/** What a topic says: its heading, and a paragraph or two. */
export interface HelpText {
  title: string
  text: string
}

/** The topics that come first on a page, by the name of its route in either app. */
const topicsOfPages: Record<string, readonly HelpTopic[]> = {
  home: ['deadlines', 'supervision', 'roles'],
  offers: ['offer', 'claim', 'queue', 'review', 'lists'],
  offer: ['offer', 'capacity', 'queue', 'terms', 'leadTime'],
  'new-offer': ['capacity', 'leadTime', 'area', 'queue', 'review'],
  'edit-offer': ['terms', 'capacity', 'leadTime', 'area', 'queue'],
  'my-offers': ['offer', 'review', 'terms'],
  'offers-to-review': ['review', 'terms', 'deadlines'],
  claims: ['claim', 'time', 'queue', 'deadlines'],
  claim: ['claim', 'time', 'delivery', 'supervision', 'evaluation', 'voice', 'contacts'],
  needs: ['need', 'directClaim', 'score', 'lists'],
  need: ['need', 'directClaim', 'score', 'claim'],
  'direct-claim': ['directClaim', 'need'],
  proposals: ['round', 'claim', 'score'],
  'matching-rounds': ['round', 'score'],
  'matching-round': ['round', 'score'],
  coverage: ['coverage', 'score'],
  'coverage-gaps': ['coverage', 'score', 'lists'],
  supervision: ['supervision', 'deadlines', 'lists', 'export'],
  calendar: ['calendar', 'time', 'deadlines'],
  map: ['map', 'coverage'],
  messages: ['channels'],
  channels: ['channels'],
  memberships: ['membership', 'suspension', 'council', 'deadlines'],
  councils: ['council', 'membership'],
  council: ['council', 'membership', 'suspension'],
  enterprises: ['membership', 'contacts'],
  enterprise: ['membership', 'dispute', 'roles', 'contacts'],
  disputes: ['dispute', 'membership'],
  users: ['roles', 'factor'],
  user: ['roles', 'factor', 'contacts'],
  'grants-on': ['roles'],
  invitations: ['roles'],
  imports: ['import'],
  import: ['import', 'divisions'],
  territory: ['divisions', 'import'],
  setup: ['divisions', 'import', 'council', 'roles'],
  settings: ['settings', 'deadlines', 'supervision', 'score', 'queue'],
  categories: ['review', 'settings'],
  audit: ['log', 'lists', 'export'],
  profile: ['factor', 'contacts', 'channels', 'roles'],
}

/** Those of a page. */
export function topicsOf(page: string): readonly HelpTopic[] {
  return topicsOfPages[page] ?? []
}
