import type { RequiredEntityData } from '@mikro-orm/core'
import { ClaimSide, ClaimStatus, ErrorCode, Limits, OfferStatus, RecordKind, Role } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { AppError } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { countPlaces, type LockedOffer, lockPlaces } from '../offers/index.ts'
import { lockClaim } from './claim.access.ts'
import { recordDue } from './claim.deadlines.ts'
import { Claim, type Slot } from './claim.entity.ts'
import { ClaimMade, ClaimScheduled } from './claim.events.ts'
import { countSimilar, obstaclesTo } from './claim.obstacles.ts'
import { type ClaimRequest, type NewClaim, readRequest } from './claim.request.ts'
import type { Taker } from './claim.taker.ts'
import { claimLife } from './claim.transitions.ts'
import { takePlaces } from './places.ts'
import { nextTurn, serveQueue } from './queue.ts'

/**
 * Claims an offer for a compound, once for each idempotency key: a place where there is one, else a turn in the
 * queue. Whoever claims for a community that is not their own does it on its behalf.
 * @throws what {@link readRequest} and {@link obstaclesTo} name
 */
export async function claimOffer(work: Work, input: NewClaim): Promise<string> {
  const { id } = await once(work, 'claimOffer', input, async (own) => {
    const read = await readRequest(own, input)
    const offer = await lockPlaces(own, input.offerId)
    // Its text may have changed while this claim waited for the lock.
    const request = offer.version === read.offerVersion ? read : await readRequest(own, input)
    return write(own, offer, request, input, (await isFull(own, offer, input)) ? 'WAITS' : 'TAKES')
  })
  return id
}

/**
 * Claims with places that are taken already, since a matching round keeps them for its proposal; all else is as
 * with any claim. The caller holds the lock of the offer, and repeats nothing.
 * @throws what {@link readRequest} names, OFFER_NOT_OPEN
 */
export async function claimKeptPlace(work: Work, offer: LockedOffer, input: NewClaim): Promise<string> {
  const request = await readRequest(work, input)
  if (offer.status !== OfferStatus.PUBLISHED)
    throw new AppError(ErrorCode.OFFER_NOT_OPEN, { status: offer.status })
  const id = await write(work, offer, request, input, 'HAS')
  if (offer.acceptsProposals) await agreeBeforehand(work, offer, id, input.preferredTimes[0]!)
  return id
}

/** Its publisher said so when it was published: the first of the times stands. */
async function agreeBeforehand(work: Work, { title }: LockedOffer, id: string, slot: Slot): Promise<void> {
  const claim = await lockClaim(work, id)
  await transition(work, claimLife, claim, ClaimStatus.SCHEDULED, {
    action: 'acceptClaimBeforehand',
    recordName: title,
    facts: { ...slot },
  })
  claim.answerDue = null
  claim.agreeOn(slot, await recordDue(work, slot))
  await work.em.flush()
  await work.events.publish(work, ClaimScheduled, { claimId: id, by: ClaimSide.TAKER })
}

/** How a new claim stands to the offer's places: it takes them, waits for them, or has them already. */
type Standing = 'TAKES' | 'WAITS' | 'HAS'

/** Whether the claim has to wait for a place; whatever else is in its way refuses it. */
async function isFull(work: Work, offer: LockedOffer, input: NewClaim): Promise<boolean> {
  const { compoundId, quantity, joinWaitlist } = input
  const obstacles = await obstaclesTo(work, offer, { compoundId, takerBuildingId: null }, quantity)
  const refusal = obstacles.find(({ code }) => code !== ErrorCode.OFFER_FULL || joinWaitlist === false)
  if (!refusal) return obstacles.length > 0
  const similarOffers = await countSimilar(work, offer, compoundId)
  throw new AppError(refusal.code, { ...refusal.facts, similarOffers })
}

async function write(
  work: Work,
  offer: LockedOffer,
  { taker, answerDue }: ClaimRequest,
  input: NewClaim,
  standing: Standing,
): Promise<string> {
  const full = standing === 'WAITS'
  const proposed = standing === 'HAS'
  const onBehalf = actingViewer(work).acting.role !== Role.COMMUNITY_STAFF
  const claim = await keepClaim(work, offer, taker, {
    status: full ? ClaimStatus.WAITLISTED : ClaimStatus.REQUESTED,
    needId: input.needId ?? null,
    quantity: input.quantity,
    preferredTimes: input.preferredTimes.map(({ startsAt, endsAt }) => ({
      from: startsAt.toISOString(),
      until: endsAt.toISOString(),
    })),
    expectedParticipants: input.expectedParticipants ?? null,
    note: input.note ?? '',
    onBehalf,
    answerDue: full ? null : answerDue,
    waitingOrder: full ? await nextTurn(work) : null,
  })
  await recordChange(work, {
    kind: RecordKind.CLAIM,
    id: claim.id,
    recordName: offer.title,
    action: proposed ? 'acceptProposal' : 'claimOffer',
    to: claim.status,
    facts: { quantity: input.quantity },
    onBehalfOf: onBehalf ? taker.name : null,
  })
  const made = { claimId: claim.id, status: claim.status }
  await work.events.publish(work, ClaimMade, made, { after: Limits.claimUndoWithin })
  if (full) await countPlaces(work, offer, { waiting: 1 })
  if (standing === 'TAKES') await takePlaces(work, offer, taker.compoundId, input.quantity)
  await serveQueue(work, offer)
  return claim.id
}

/** The columns that say what a claim is, beside those that its offer and its taker give it. */
type OwnColumns = Pick<
  RequiredEntityData<Claim>,
  | ('status' | 'needId' | 'quantity' | 'preferredTimes' | 'expectedParticipants' | 'note' | 'onBehalf')
  | (
      | 'answerDue'
      | 'waitingOrder'
      | 'proposedAt'
      | 'proposalBy'
      | 'proposalFrom'
      | 'proposalUntil'
      | 'proposalDue'
      | 'proposalNote'
    )
>

/** Keeps a new claim on a locked offer; the caller counts its places. */
export async function keepClaim(
  work: Work,
  offer: LockedOffer,
  { compoundId, communityId, takerEnterpriseId, takerBuildingId, streetId }: Taker,
  own: OwnColumns,
): Promise<Claim> {
  const claim = work.em.create(Claim, {
    ...own,
    offerId: offer.id,
    termsNumber: offer.termsNumber,
    ...{ compoundId, communityId, takerEnterpriseId, takerBuildingId, streetId },
    councilId: offer.councilId,
    enterpriseId: offer.enterpriseId,
    claimedById: actingViewer(work).accountId,
    claimedAt: work.clock.now(),
  })
  await work.em.persist(claim).flush()
  return claim
}
