import { ClaimStatus, ErrorCode, FieldCode, Limits, OfferUnit, RecordKind, Role } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { addDistrictWorkingDays } from '../../platform/working-days/district-calendar.ts'
import { readNeed, unmet } from '../needs/index.ts'
import { countPlaces, type LockedOffer, lockPlaces, type OfferRow, visibleOffers } from '../offers/index.ts'
import { readSettings, type TerritoryTables } from '../territory/index.ts'
import { Claim } from './claim.entity.ts'
import { ClaimMade } from './claim.events.ts'
import { obstaclesTo } from './claim.obstacles.ts'
import { claimsFor } from './claim.policy.ts'
import { requireOffered, type Slot } from './claim.times.ts'
import { takePlaces } from './places.ts'
import { nextTurn, serveQueue } from './queue.ts'

/** A claim as it is asked for, with the ids of rows. */
export interface NewClaim {
  idempotencyKey: string
  offerId: string
  compoundId: string
  quantity: number
  preferredTimes: readonly Slot[]
  expectedParticipants?: number | null
  note?: string | null
  needId?: string | null
  /** False refuses a full offer instead of joining its queue. */
  joinWaitlist?: boolean | null
}

/**
 * Claims an offer for a compound, once for each idempotency key: a place where there is one, else a turn in the
 * queue. Whoever claims for a community that is not their own does it on its behalf.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, and what {@link obstaclesTo} names
 */
export async function claimOffer(work: Work, input: NewClaim): Promise<string> {
  const { id } = await once(work, 'claimOffer', input, async (own) => {
    const seen = await visibleOffers(own).where('offer.id', '=', input.offerId).executeTakeFirst()
    if (!seen) throw notFound()
    const compound = await requireCompound(own, input.compoundId)
    const offer = await lockPlaces(own, input.offerId)
    await requireFitting(own, offer, seen as OfferRow, input)
    const obstacles = await obstaclesTo(own, offer, compound.id, input.quantity)
    const refusal = obstacles.find(
      ({ code }) => code !== ErrorCode.OFFER_FULL || input.joinWaitlist === false,
    )
    if (refusal) throw new AppError(refusal.code, refusal.facts)
    return write(own, offer, compound, input, obstacles.length > 0)
  })
  return id
}

interface ClaimedCompound {
  id: string
  communityId: string
  communityName: string
  streetId: string
}

async function write(
  work: Work,
  offer: LockedOffer,
  compound: ClaimedCompound,
  input: NewClaim,
  full: boolean,
): Promise<string> {
  const now = work.clock.now()
  const { acting, accountId } = actingViewer(work)
  const { claimAnswerDays } = await readSettings(work)
  const onBehalf = acting.role !== Role.COMMUNITY_STAFF
  const claim = work.em.create(Claim, {
    status: full ? ClaimStatus.WAITLISTED : ClaimStatus.REQUESTED,
    offerId: offer.id,
    termsNumber: offer.termsNumber,
    compoundId: compound.id,
    communityId: compound.communityId,
    streetId: compound.streetId,
    councilId: offer.councilId,
    enterpriseId: offer.enterpriseId,
    needId: input.needId ?? null,
    quantity: input.quantity,
    preferredTimes: input.preferredTimes.map(({ startsAt, endsAt }) => ({
      from: startsAt.toISOString(),
      until: endsAt.toISOString(),
    })),
    expectedParticipants: input.expectedParticipants ?? null,
    note: input.note ?? '',
    claimedById: accountId,
    onBehalf,
    claimedAt: now,
    answerDue: full ? null : await addDistrictWorkingDays(work, now, claimAnswerDays),
    waitingOrder: full ? await nextTurn(work) : null,
  })
  await work.em.persist(claim).flush()
  await recordChange(work, {
    kind: RecordKind.CLAIM,
    id: claim.id,
    recordName: offer.title,
    action: 'claimOffer',
    to: claim.status,
    facts: { quantity: input.quantity },
    onBehalfOf: onBehalf ? compound.communityName : null,
  })
  const made = { claimId: claim.id, status: claim.status }
  await work.events.publish(work, ClaimMade, made, { after: Limits.claimUndoWithin })
  if (full) await countPlaces(work, offer, { waiting: 1 })
  else await takePlaces(work, offer, compound.id, input.quantity)
  await serveQueue(work, offer)
  return claim.id
}

/** The compound, where the viewer may claim for it. */
async function requireCompound(work: Work, compoundId: string): Promise<ClaimedCompound> {
  const compound = await rows<TerritoryTables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .select(['compound.id', 'compound.communityId', 'community.name as communityName', 'community.streetId'])
    .where('compound.id', '=', compoundId)
    .executeTakeFirst()
  if (!compound) throw notFound()
  if (!claimsFor(actingViewer(work).acting, compound)) throw forbidden()
  return compound
}

async function requireFitting(
  work: Work,
  offer: LockedOffer,
  { terms }: OfferRow,
  input: NewClaim,
): Promise<void> {
  const { quantity, expectedParticipants, preferredTimes, needId } = input
  if (quantity < 1) throw invalidInput({ quantity: FieldCode.TOO_SMALL })
  if (quantity > (offer.unit === OfferUnit.SESSION ? 1 : offer.capacity))
    throw invalidInput({ quantity: FieldCode.TOO_LARGE })
  if (expectedParticipants && offer.participantsMin && expectedParticipants < offer.participantsMin)
    throw invalidInput({ expectedParticipants: FieldCode.TOO_SMALL })
  if (expectedParticipants && offer.participantsMax && expectedParticipants > offer.participantsMax)
    throw invalidInput({ expectedParticipants: FieldCode.TOO_LARGE })
  if (preferredTimes.length === 0) throw invalidInput({ preferredTimes: FieldCode.REQUIRED })
  for (const [index, slot] of preferredTimes.entries())
    await requireOffered(work, offer, terms, slot, `preferredTimes.${index}`)
  if (!needId) return
  const need = await readNeed(work, needId)
  if (!need) throw invalidInput({ needId: FieldCode.NOT_FOUND })
  if (!unmet.includes(need.status)) throw invalidInput({ needId: FieldCode.NOT_ALLOWED })
}
