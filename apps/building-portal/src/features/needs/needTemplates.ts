import { Audience, Urgency } from '@youlin/schema'

/** A usual need, ready to be filled in; its words stand under `needs.template.<key>`. */
export interface NeedTemplate {
  key: 'meals' | 'clinic' | 'legal' | 'repair' | 'childcare' | 'safety'
  category: string
  audience: Audience
  urgency: Urgency
}

export const needTemplates: readonly NeedTemplate[] = [
  { key: 'meals', category: 'P20', audience: Audience.OLDER, urgency: Urgency.NORMAL },
  { key: 'clinic', category: 'S28', audience: Audience.OLDER, urgency: Urgency.NORMAL },
  { key: 'legal', category: 'S01', audience: Audience.EVERYONE, urgency: Urgency.NORMAL },
  { key: 'repair', category: 'S16', audience: Audience.EVERYONE, urgency: Urgency.NORMAL },
  { key: 'childcare', category: 'C10', audience: Audience.CHILDREN, urgency: Urgency.NORMAL },
  { key: 'safety', category: 'G06', audience: Audience.EVERYONE, urgency: Urgency.URGENT },
]
