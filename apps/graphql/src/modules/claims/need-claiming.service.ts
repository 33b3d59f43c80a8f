import { ClaimSide, ClaimStatus, FieldCode, RecordKind } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { mayClaim, type NeedRow, raised, readNeed, unmet } from '../needs/index.ts'
import { type LockedOffer, lockPlaces, type OfferRow, publishes, visibleOffers } from '../offers/index.ts'
import { proposalTerm } from './claim.deadlines.ts'
import { NeedClaimed } from './claim.events.ts'
import { obstaclesTo } from './claim.obstacles.ts'
import { requireAmounts } from './claim.request.ts'
import { type Taker, takerOf } from './claim.taker.ts'
import { readyOn, requireOffered, type Slot } from './claim.times.ts'
import { keepClaim } from './claiming.service.ts'
import { takePlaces } from './places.ts'

/** An offer as its publisher puts it forward for a need, with the ids of rows. */
export interface NewNeedClaim {
  idempotencyKey: string
  needId: string
  offerId: string
  /** One of the community's; the need's own where it was raised for one. */
  compoundId?: string | null
  /** One that the enterprise sits in, likewise. */
  buildingId?: string | null
  quantity: number
  /** When the provider would come. */
  slot: Slot
  expectedParticipants?: number | null
  note?: string | null
}

/**
 * A provider claims a need with one of its offers, once for each idempotency key: it agrees by doing so, and
 * whoever raised it answers the time that it proposes. The places are taken by the same counters as by any claim.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, TOO_EARLY and what {@link obstaclesTo} names
 */
export async function claimNeed(work: Work, input: NewNeedClaim): Promise<string> {
  const { id } = await once(work, 'claimNeed', input, async (own) => {
    const need = await requireNeed(own, input)
    const taker = await takerOf(own, need, input)
    await requireOffer(own, input)
    const offer = await lockPlaces(own, input.offerId)
    // Its text may have changed while this claim waited for the lock.
    await requireOffer(own, input)
    const [obstacle] = await obstaclesTo(own, offer, taker, input.quantity)
    if (obstacle) throw new AppError(obstacle.code, obstacle.facts)
    return write(own, offer, { need, taker }, input)
  })
  return id
}

/** The need, where the viewer may answer it. */
async function requireNeed(work: Work, { needId }: NewNeedClaim): Promise<NeedRow> {
  const need = await readNeed(work, needId)
  if (!need) throw notFound()
  const { acting } = actingViewer(work)
  if (!unmet.includes(need.status) || raised(acting, need))
    throw invalidInput({ needId: FieldCode.NOT_ALLOWED })
  if (!mayClaim(acting, need)) throw forbidden()
  return need
}

/** The offer, where the viewer publishes it and can come then. */
async function requireOffer(work: Work, input: NewNeedClaim): Promise<OfferRow> {
  const offer = (await visibleOffers(work).where('offer.id', '=', input.offerId).executeTakeFirst()) as
    OfferRow | undefined
  if (!offer) throw invalidInput({ offerId: FieldCode.NOT_FOUND })
  if (!publishes(actingViewer(work).acting, offer)) throw invalidInput({ offerId: FieldCode.NOT_ALLOWED })
  requireAmounts(offer, input)
  requireOffered(work, offer, await readyOn(work, offer.leadTimeDays), input.slot, 'slot')
  return offer
}

async function write(
  work: Work,
  offer: LockedOffer,
  { need, taker }: { need: NeedRow; taker: Taker },
  { quantity, slot, expectedParticipants = null, note }: NewNeedClaim,
): Promise<string> {
  const { since, due } = await proposalTerm(work)
  const claim = await keepClaim(work, offer, taker, {
    status: ClaimStatus.ACCEPTED,
    needId: need.id,
    quantity,
    preferredTimes: [],
    expectedParticipants,
    note: note ?? '',
    onBehalf: false,
    proposalBy: ClaimSide.PROVIDER,
    proposalFrom: slot.startsAt,
    proposalUntil: slot.endsAt,
    proposedAt: since,
    proposalDue: due,
    proposalNote: '',
  })
  await recordChange(work, {
    kind: RecordKind.CLAIM,
    id: claim.id,
    recordName: offer.title,
    action: 'claimNeed',
    to: claim.status,
    facts: { quantity, ...slot },
  })
  await recordChange(work, {
    kind: RecordKind.NEED,
    id: need.id,
    recordName: need.title,
    action: 'claimNeed',
    facts: { offer: offer.title },
  })
  await takePlaces(work, offer, taker.compoundId, quantity)
  await work.events.publish(work, NeedClaimed, { claimId: claim.id })
  return claim.id
}
