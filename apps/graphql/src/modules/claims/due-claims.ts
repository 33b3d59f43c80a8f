import type { ClaimStatus } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { oneByOne } from '../../platform/one-by-one.ts'
import type { Work } from '../../platform/work.ts'
import { type LockedOffer, lockPlaces } from '../offers/index.ts'
import { lockClaim } from './claim.access.ts'
import type { Claim } from './claim.entity.ts'
import type { ClaimTables } from './claim.rows.ts'

export type DueColumn = 'answerDue' | 'heldUntil' | 'proposalDue' | 'evaluationDue'

/** Runs once for each claim whose term has passed, in a transaction of its own, with offer and claim locked. */
export async function forEachDue(
  work: Work,
  column: DueColumn,
  statuses: readonly ClaimStatus[],
  run: (work: Work, offer: LockedOffer, claim: Claim) => Promise<void>,
): Promise<void> {
  const now = work.clock.now()
  const due = await rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .select(['id', 'offerId'])
    .where('status', 'in', [...statuses])
    .where(column, '<', now)
    .orderBy(column)
    .execute()
  await oneByOne(work, due, async (own, { id, offerId }) => {
    const offer = await lockPlaces(own, offerId)
    const claim = await lockClaim(own, id)
    const until = claim[column]
    // Somebody may have acted, or its clock been stopped, since it was found.
    if (!statuses.includes(claim.status) || !until || until >= now) return
    await run(own, offer, claim)
  })
}
