import { type NeedStatus, NeedStatus as Status, Role } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { needLife, unmet } from './need.transitions.ts'

/** The party that raised a need: one of the two. */
export interface NeedParty {
  communityId: string | null
  enterpriseId: string | null
}

/** The party that a role raises needs for; none for those who watch over parties. */
export function partyOf({ role, scopeId }: ActingGrant): NeedParty | null {
  if (role === Role.COMMUNITY_STAFF) return { communityId: scopeId, enterpriseId: null }
  if (role === Role.ENTERPRISE_REP) return { communityId: null, enterpriseId: scopeId }
  return null
}

/** Whether the viewer acts for the party that raised it. */
export function raised(acting: ActingGrant, need: NeedParty): boolean {
  const party = partyOf(acting)
  if (!party) return false
  return party.communityId === need.communityId && party.enterpriseId === need.enterpriseId
}

/** Enterprises and councils answer what others miss, as long as it is missed. */
export function mayClaim(acting: ActingGrant, need: NeedParty & { status: NeedStatus }): boolean {
  const gives = acting.role === Role.ENTERPRISE_REP || acting.role === Role.COUNCIL_OFFICER
  return gives && !raised(acting, need) && unmet.includes(need.status)
}

/** Only the party itself takes a need back. */
export function mayWithdraw(acting: ActingGrant, need: NeedParty & { status: NeedStatus }): boolean {
  return raised(acting, need) && needLife.transitions[need.status].includes(Status.WITHDRAWN)
}
