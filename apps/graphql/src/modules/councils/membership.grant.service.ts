import { Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import type { Work } from '../../platform/work.ts'
import { giveRole, holdersOf } from '../identity/index.ts'
import type { CouncilMembership } from './membership.entity.ts'

/** The role of council officer comes with the seat and for its term. */
export async function grantSeat(work: Work, membership: CouncilMembership): Promise<void> {
  const { officerAccountId, councilId, termFrom, termUntil } = membership
  if (!officerAccountId || !membership.hasOfficerSeat()) return
  const officers = await holdersOf(work, [Role.COUNCIL_OFFICER], councilId)
  // Chair and secretary may be one person, who holds the role once.
  if (officers.includes(officerAccountId)) return
  const today = dayOf(work.clock.now())
  await giveRole(work, {
    userId: officerAccountId,
    role: Role.COUNCIL_OFFICER,
    scopeKind: ScopeKind.COUNCIL,
    scopeId: councilId,
    validFrom: termFrom && termFrom > today ? termFrom : today,
    validUntil: termUntil,
  })
}
