import { sql } from 'kysely'
import { ClaimStatus, OfferStatus, QueueRule } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { countPlaces, type LockedOffer } from '../offers/index.ts'
import { readSettings } from '../territory/index.ts'
import { lockClaim } from './claim.access.ts'
import type { Claim } from './claim.entity.ts'
import { PlaceHeld } from './claim.events.ts'
import type { ClaimTables } from './claim.rows.ts'
import { claimLife } from './claim.transitions.ts'
import { takePlaces } from './places.ts'

/** A turn behind everybody who waits. */
export async function nextTurn(work: Work): Promise<number> {
  const { rows: found } = await sql<{ turn: number }>`select nextval('claim_waiting_order') as turn`.execute(
    rows(work.em),
  )
  return Number(found[0]!.turn)
}

/**
 * Keeps freed places for those who wait, by the offer's queue rule: a group too big for what is free keeps its
 * turn, and the rest go to the next that fits. Nothing is given out while the offer is not open.
 * @param passing who let a place go just now and is not asked again for it
 */
export async function serveQueue(work: Work, offer: LockedOffer, passing?: string): Promise<void> {
  if (offer.status !== OfferStatus.PUBLISHED || offer.availableUntil < dayOf(work.clock.now())) return
  while (offer.waiting > 0 && offer.taken < offer.capacity) {
    const next = await nextThatFits(work, offer, passing)
    if (!next) return
    await hold(work, offer, await lockClaim(work, next.id))
  }
}

async function hold(work: Work, offer: LockedOffer, claim: Claim): Promise<void> {
  const { heldPlaceDays } = await readSettings(work)
  await transition(work, claimLife, claim, ClaimStatus.HELD, { action: 'holdPlace', recordName: offer.title })
  claim.stopClocks()
  claim.heldSince = work.clock.now()
  claim.heldUntil = await addDistrictWorkingDays(work, work.clock.now(), heldPlaceDays)
  await work.em.flush()
  await takePlaces(work, offer, claim.compoundId, claim.quantity)
  await countPlaces(work, offer, { waiting: -1 })
  await work.events.publish(work, PlaceHeld, { claimId: claim.id })
}

function nextThatFits(work: Work, offer: LockedOffer, passing: string | undefined) {
  const servedFirst = offer.queueRule === QueueRule.UNSERVED_FIRST
  const taken = sql<number>`coalesce(counter.taken, 0)`
  return rows<ClaimTables>(work.em)
    .selectFrom('claim')
    .leftJoin(
      sql<{ taken: number }>`lateral (select taken from claim_compound_counter c
        where c.offer_id = claim.offer_id and c.compound_id = claim.compound_id)`.as('counter'),
      (join) => join.onTrue(),
    )
    .select('claim.id')
    .where('claim.offerId', '=', offer.id)
    .where('claim.status', '=', ClaimStatus.WAITLISTED)
    .where('claim.quantity', '<=', offer.capacity - offer.taken)
    .where(sql<boolean>`claim.quantity + ${taken} <= ${offer.perCompoundLimit}`)
    .where('claim.id', 'is distinct from', passing ?? null)
    .orderBy(sql`${sql.lit(servedFirst)} and ${taken} > 0`)
    .orderBy('claim.waitingOrder')
    .limit(1)
    .executeTakeFirst()
}
