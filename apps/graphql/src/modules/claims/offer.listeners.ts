import { ClaimStatus, OfferStatus, RecordKind, SystemCancelReason } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { inTransactionOf, type Listener } from '../../platform/events.ts'
import type { Work } from '../../platform/work.ts'
import {
  lockPlaces,
  OfferCapacityRaised,
  OfferEnded,
  OfferPaused,
  OfferResumed,
  OfferTermsChanged,
} from '../offers/index.ts'
import { lockClaim } from './claim.access.ts'
import { endClaim } from './claim.ending.ts'
import type { Claim } from './claim.entity.ts'
import { ClaimCancelled, ClaimTermsChanged } from './claim.events.ts'
import type { ClaimTables } from './claim.rows.ts'
import { serveQueue } from './queue.ts'

const { CANCELLED, HELD, REQUESTED, WAITLISTED } = ClaimStatus

/** Why claims end with their offer. */
const endReasons: Partial<Record<OfferStatus, SystemCancelReason>> = {
  [OfferStatus.CLOSED]: SystemCancelReason.OFFER_CLOSED,
  [OfferStatus.EXPIRED]: SystemCancelReason.OFFER_EXPIRED,
  [OfferStatus.WITHDRAWN]: SystemCancelReason.OFFER_WITHDRAWN,
}

/** What happens to claims with their offer, in the transaction of its change. */
export const offerListeners: Listener[] = [
  inTransactionOf(OfferPaused, async (work, { offerId }) => {
    await lockPlaces(work, offerId)
    const now = work.clock.now().getTime()
    for (const claim of await claimsOf(work, offerId, [HELD])) {
      claim.heldLeftMs = Math.max(0, (claim.heldUntil?.getTime() ?? now) - now)
      claim.heldUntil = null
    }
    await work.em.flush()
  }),

  inTransactionOf(OfferResumed, async (work, { offerId }) => {
    const offer = await lockPlaces(work, offerId)
    const now = work.clock.now().getTime()
    for (const claim of await claimsOf(work, offerId, [HELD])) {
      claim.heldUntil = new Date(now + (claim.heldLeftMs ?? 0))
      claim.heldLeftMs = null
    }
    await work.em.flush()
    await serveQueue(work, offer)
  }),

  inTransactionOf(OfferEnded, async (work, { offerId, status }) => {
    const offer = await lockPlaces(work, offerId)
    const reason = endReasons[status]!
    const ending = status === OfferStatus.WITHDRAWN ? [WAITLISTED, HELD, REQUESTED] : [WAITLISTED, HELD]
    for (const claim of await claimsOf(work, offerId, ending)) {
      const from = claim.status
      const step = { action: 'endOffer', recordName: offer.title, reason }
      await endClaim(work, offer, claim, CANCELLED, step)
      claim.cancelReason = reason
      await work.events.publish(work, ClaimCancelled, { claimId: claim.id, from, by: null, reason })
    }
    await work.em.flush()
  }),

  inTransactionOf(OfferTermsChanged, async (work, { offerId, number }) => {
    const offer = await lockPlaces(work, offerId)
    for (const claim of await claimsOf(work, offerId, [REQUESTED])) {
      claim.termsChanged = true
      await recordChange(work, {
        kind: RecordKind.CLAIM,
        id: claim.id,
        recordName: offer.title,
        action: 'changeTerms',
        facts: { terms: number },
      })
      await work.events.publish(work, ClaimTermsChanged, { claimId: claim.id, number })
    }
    await work.em.flush()
  }),

  inTransactionOf(OfferCapacityRaised, async (work, { offerId }) => {
    await serveQueue(work, await lockPlaces(work, offerId))
  }),
]

/** Locked in the order of their ids, after their offer. */
async function claimsOf(work: Work, offerId: string, statuses: readonly ClaimStatus[]): Promise<Claim[]> {
  const found = await rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .select('id')
    .where('offerId', '=', offerId)
    .where('status', 'in', [...statuses])
    .orderBy('id')
    .execute()
  const locked: Claim[] = []
  for (const { id } of found) locked.push(await lockClaim(work, id))
  return locked
}
