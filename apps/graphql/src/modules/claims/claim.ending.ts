import { ClaimStatus } from '@youlin/schema'
import { type Step, transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { countPlaces, type LockedOffer } from '../offers/index.ts'
import type { Claim } from './claim.entity.ts'
import { claimLife } from './claim.transitions.ts'
import { freePlaces } from './places.ts'
import { serveQueue } from './queue.ts'

/** Ends a claim before anything took place; its places go on to those who wait, in the same transaction. */
export async function endClaim(
  work: Work,
  offer: LockedOffer,
  claim: Claim,
  to: ClaimStatus,
  step: Step,
): Promise<void> {
  const waited = claim.status === ClaimStatus.WAITLISTED
  await transition(work, claimLife, claim, to, step)
  claim.stopClocks()
  claim.endedAt = work.clock.now()
  await work.em.flush()
  if (waited) await countPlaces(work, offer, { waiting: -1 })
  else await freePlaces(work, offer, claim.compoundId, claim.quantity)
  await serveQueue(work, offer)
}
