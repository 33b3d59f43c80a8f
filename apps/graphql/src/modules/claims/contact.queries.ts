import { sql } from 'kysely'
import { ClaimSide, Role } from '@youlin/schema'
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
 * The named contact of a side: the enterprise's, the officer of the council that gives, the person who claimed
 * as long as they work for the community, and else who works there now.
 */
export async function contactOf(
  context: RequestContext,
  claim: ClaimRow,
  side: ClaimSide,
): Promise<Person | null> {
  if (side === ClaimSide.PROVIDER && claim.enterpriseId) {
    const enterprise = await enterpriseById(context).load(claim.enterpriseId)
    return enterprise ? { name: enterprise.contactName, mobile: enterprise.contactMobile } : null
  }
  const scopeId = side === ClaimSide.PROVIDER ? claim.councilId : claim.communityId
  const grants = (await grantsOfScope(context).load(scopeId)) ?? []
  const holders = grants.map((grant) => grant.userId)
  const claimant = side === ClaimSide.TAKER ? claim.claimedById : undefined
  const id = holders.find((holder) => holder === claimant) ?? holders[0] ?? claimant
  return (id && (await personById(context).load(id))) || null
}

/** Who works for a community or council today, the longest first. */
const grantsOfScope = defineLoader(async (context, scopeIds: readonly string[]) => {
  const today = dayOf(context.clock.now())
  const found = await rows<{ roleGrant: { scopeId: string; userId: string; id: string; role: Role } }>(
    context.em,
  )
    .selectFrom('roleGrant')
    .select(['scopeId', 'userId'])
    .where('scopeId', 'in', [...scopeIds])
    .where('role', 'in', [Role.COMMUNITY_STAFF, Role.COUNCIL_OFFICER])
    .where(sql<boolean>`valid_from <= ${today} and (valid_until is null or valid_until >= ${today})`)
    .orderBy(sql`valid_from`)
    .orderBy('id')
    .execute()
  return Map.groupBy(found, (grant) => grant.scopeId)
})
