import { Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import { giveRole } from '../identity/index.ts'
import type { CouncilMembership } from './membership.entity.ts'

/** The role of council officer comes with the seat and for its term; whoever sits twice holds it once. */
export async function grantSeat(work: Work, membership: CouncilMembership): Promise<void> {
  const { officerAccountId, councilId, termFrom, termUntil = null } = membership
  if (!officerAccountId || !membership.hasOfficerSeat()) return
  const today = dayOf(work.clock.now())
  const begins = termFrom && termFrom > today ? termFrom : today
  const held = await lastDayHeld(work, officerAccountId, councilId)
  if (held === null || (held && termUntil && held >= termUntil)) return
  await giveRole(work, {
    userId: officerAccountId,
    role: Role.COUNCIL_OFFICER,
    scopeKind: ScopeKind.COUNCIL,
    scopeId: councilId,
    validFrom: held && held >= begins ? dayAfter(held) : begins,
    validUntil: termUntil,
  })
}

/** Until when the account has the role by another seat; null where that has no end, undefined where it has none. */
async function lastDayHeld(
  work: Work,
  userId: string,
  councilId: string,
): Promise<string | null | undefined> {
  type Grants = {
    roleGrant: { userId: string; role: Role; scopeId: string; validFrom: string; validUntil: string | null }
  }
  const grants = await rows<Grants>(work.em)
    .selectFrom('roleGrant')
    .select('validUntil')
    // One that was ended before it began never held.
    .where((where) =>
      where.or([where('validUntil', 'is', null), where('validUntil', '>=', where.ref('validFrom'))]),
    )
    .where('userId', '=', userId)
    .where('role', '=', Role.COUNCIL_OFFICER)
    .where('scopeId', '=', councilId)
    .execute()
  const today = dayOf(work.clock.now())
  if (grants.some(({ validUntil }) => validUntil === null)) return null
  return grants
    .flatMap(({ validUntil }) => (validUntil! >= today ? [validUntil!] : []))
    .sort()
    .at(-1)
}

function dayAfter(day: string): string {
  return dayOf(new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000))
}
