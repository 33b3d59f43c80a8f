import { Role } from '@youlin/schema'

/** Which needs the page lists. */
export const NeedView = { MINE: 'MINE', OPEN: 'OPEN' } as const
export type NeedView = (typeof NeedView)[keyof typeof NeedView]

/** What a role looks at: what its party raised, and what it may answer. */
export function viewsOf(role: Role | null): readonly NeedView[] {
  if (role === Role.COMMUNITY_STAFF) return [NeedView.MINE]
  return role === Role.ENTERPRISE_REP ? [NeedView.OPEN, NeedView.MINE] : [NeedView.OPEN]
}
