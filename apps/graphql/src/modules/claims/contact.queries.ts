import { sql } from 'kysely'
import { ClaimSide, CouncilStatus, Role } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { enterpriseById } from '../enterprises/index.ts'
import { personById } from '../identity/index.ts'
import type { ClaimRow } from './claim.rows.ts'

/** Whom to call, in full. */
export interface Person {
  name: string
  mobile: string
}

/**
 * The named contact of a side: the enterprise's; else whoever acts for it today, the person who claimed before
 * others of the same office. The street's staff are it where they stand in, and nobody who left ever is.
 */
export async function contactOf(
  context: RequestContext,
  claim: ClaimRow,
  side: ClaimSide,
): Promise<Person | null> {
  const enterpriseId = side === ClaimSide.PROVIDER ? claim.enterpriseId : claim.takerEnterpriseId
  if (enterpriseId) {
    const enterprise = await enterpriseById(context).load(enterpriseId)
    return enterprise ? { name: enterprise.contactName, mobile: enterprise.contactMobile } : null
  }
  for (const scopeId of officesOf(claim, side)) {
    const grants = (await grantsOfScope(context).load(scopeId)) ?? []
    const holders = grants.map((grant) => grant.userId)
    const claimant = side === ClaimSide.TAKER && holders.find((holder) => holder === claim.claimedById)
    const id = claimant || holders[0]
    if (id) return (await personById(context).load(id)) ?? null
  }
  return null
}

/** Where to look for who acts for a side, the party itself before the street that stands in. */
function officesOf(claim: ClaimRow, side: ClaimSide): string[] {
  if (side === ClaimSide.TAKER) return [claim.communityId!, claim.streetId]
  const succeeded = claim.councilStatus === CouncilStatus.DISSOLVED
  return succeeded ? [claim.councilId, claim.councilStreetId] : [claim.councilId]
}

/** Who works for a community, council or street today, the longest first. */
const grantsOfScope = defineLoader(async (context, scopeIds: readonly string[]) => {
  const today = dayOf(context.clock.now())
  const found = await rows<{ roleGrant: { scopeId: string; userId: string; id: string; role: Role } }>(
    context.em,
  )
    .selectFrom('roleGrant')
    .select(['scopeId', 'userId'])
    .where('scopeId', 'in', [...scopeIds])
    .where('role', 'in', [Role.COMMUNITY_STAFF, Role.COUNCIL_OFFICER, Role.STREET_STAFF])
    .where(sql<boolean>`valid_from <= ${today} and (valid_until is null or valid_until >= ${today})`)
    .orderBy(sql`valid_from`)
    .orderBy('id')
    .execute()
  return Map.groupBy(found, (grant) => grant.scopeId)
})
