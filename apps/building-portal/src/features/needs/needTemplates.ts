import { Audience, Role, Urgency } from '@youlin/schema'

/** A usual need, ready to be filled in; its words stand under `needs.template.<key>`. */
export interface NeedTemplate {
  key: (typeof ofCommunities | typeof ofEnterprises)[number]['key']
  category: string | null
  audience: Audience
  urgency: Urgency
}

const ofCommunities = [
  { key: 'meals', category: 'P20', audience: Audience.OLDER, urgency: Urgency.NORMAL },
  { key: 'clinic', category: 'S28', audience: Audience.OLDER, urgency: Urgency.NORMAL },
  { key: 'legal', category: 'S01', audience: Audience.EVERYONE, urgency: Urgency.NORMAL },
  { key: 'repair', category: 'S16', audience: Audience.EVERYONE, urgency: Urgency.NORMAL },
  { key: 'childcare', category: 'C10', audience: Audience.CHILDREN, urgency: Urgency.NORMAL },
  { key: 'safety', category: 'G06', audience: Audience.EVERYONE, urgency: Urgency.URGENT },
] as const

/** After the seven helps for the staff of a building's enterprises. */
const ofEnterprises = [
  { key: 'staffMeals', category: 'P19', audience: Audience.YOUTH, urgency: Urgency.NORMAL },
  { key: 'staffHousing', category: null, audience: Audience.YOUTH, urgency: Urgency.NORMAL },
  { key: 'staffParking', category: null, audience: Audience.YOUTH, urgency: Urgency.NORMAL },
  { key: 'staffChildren', category: 'P02', audience: Audience.PARENTS, urgency: Urgency.NORMAL },
  { key: 'staffClinic', category: 'S28', audience: Audience.YOUTH, urgency: Urgency.NORMAL },
  { key: 'staffJobs', category: 'S32', audience: Audience.YOUTH, urgency: Urgency.NORMAL },
  { key: 'staffSports', category: 'C08', audience: Audience.YOUTH, urgency: Urgency.NORMAL },
] as const

/** What a role usually raises. */
export function templatesOf(role: Role | null): readonly NeedTemplate[] {
  return role === Role.ENTERPRISE_REP ? ofEnterprises : ofCommunities
}
