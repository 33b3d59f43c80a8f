import { ClaimStatus, ErrorCode, Limits, OfferStatus, TimeMode } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { AppError, forbidden, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import type { Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { type OfferRow, visibleOffers } from '../offers/index.ts'
import type { Slot } from './claim.entity.ts'
import { readClaim } from './claim.queries.ts'
import type { ClaimRow } from './claim.rows.ts'
import { requireStatus } from './claim.told.ts'
import { claimOffer } from './claiming.service.ts'

const { DELIVERED, EVALUATED, ARCHIVED } = ClaimStatus
const week = 7 * 86_400_000

/**
 * Asks for the same again: a new claim like one that was delivered, on the offer's present terms and at the
 * next times of its kind, once for each idempotency key.
 * @throws INVALID_TRANSITION before the delivery, OFFER_NOT_OPEN also where no time is left, and what claimOffer does
 */
export async function copyClaim(work: Work, input: { idempotencyKey: string; id: string }): Promise<string> {
  const { id } = await once(work, 'copyClaim', input, async (own) => {
    const claim = await readClaim(own, input.id)
    if (!claim) throw notFound()
    requireStatus(claim, ClaimStatus.REQUESTED, DELIVERED, EVALUATED, ARCHIVED)
    // An enterprise is given what answers its need, and asks for it by raising one.
    const { compoundId } = claim
    if (!compoundId) throw forbidden()
    const offer = (await visibleOffers(own).where('offer.id', '=', claim.offerId).executeTakeFirst()) as
      OfferRow | undefined
    if (!offer) throw notFound()
    const preferredTimes = await nextTimes(own, claim, offer)
    if (offer.status !== OfferStatus.PUBLISHED || preferredTimes.length === 0)
      throw new AppError(ErrorCode.OFFER_NOT_OPEN, { status: offer.status })
    const { offerId, quantity, expectedParticipants, note } = claim
    const { idempotencyKey } = input
    return claimOffer(own, {
      ...{ idempotencyKey, offerId, compoundId, quantity, expectedParticipants, note },
      preferredTimes,
    })
  })
  return id
}

/** The stated times that are left, or the claim's own on the same weekdays as soon as the offer can be had. */
async function nextTimes(work: Work, claim: ClaimRow, offer: OfferRow): Promise<Slot[]> {
  const now = work.clock.now()
  const { leadTimeDays, availableFrom, availableUntil, terms } = offer
  const ready = leadTimeDays > 0 ? dayOf(await addDistrictWorkingDays(work, now, leadTimeDays)) : dayOf(now)
  const first = ready > availableFrom ? ready : availableFrom
  const possible = ({ startsAt }: Slot) => startsAt > now && dayOf(startsAt) >= first
  const stated = terms.timeMode === TimeMode.SLOTS
  const times = stated ? terms.slots.map(asSlot) : timesOf(claim).map((time) => laterBy(time, possible))
  return times
    .filter((time) => possible(time) && dayOf(time.startsAt) <= availableUntil)
    .slice(0, Limits.preferredTimesMax)
}

/** The agreed time before the wished ones, each once. */
function timesOf({ scheduledFrom, scheduledUntil, preferredTimes }: ClaimRow): Slot[] {
  const wished = preferredTimes.map(({ from, until }) => asSlot({ startsAt: from, endsAt: until }))
  if (!scheduledFrom || !scheduledUntil) return wished
  const others = wished.filter(({ startsAt }) => startsAt.getTime() !== scheduledFrom.getTime())
  return [{ startsAt: scheduledFrom, endsAt: scheduledUntil }, ...others]
}

/** China keeps one time all year, so that whole weeks keep the hour. */
function laterBy(time: Slot, possible: (slot: Slot) => boolean): Slot {
  let moved = time
  while (!possible(moved))
    moved = {
      startsAt: new Date(moved.startsAt.getTime() + week),
      endsAt: new Date(moved.endsAt.getTime() + week),
    }
  return moved
}

function asSlot({ startsAt, endsAt }: { startsAt: string | Date; endsAt: string | Date }): Slot {
  return { startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
}
