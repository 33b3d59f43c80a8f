import { FieldCode, OfferUnit } from '@youlin/schema'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { readNeed, unmet } from '../needs/index.ts'
import { type OfferRow, visibleOffers } from '../offers/index.ts'
import { readyOn, requireOffered, type Slot } from './claim.times.ts'
import { answerDue } from './claim.deadlines.ts'
import { claimsFor } from './claim.policy.ts'
import { isOf, type Taker, takerAt } from './claim.taker.ts'

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

/** All that a claim needs and that other claims do not change. */
export interface ClaimRequest {
  offerVersion: number
  councilId: string
  taker: Taker
  /** Until when the provider has to answer a claim of now. */
  answerDue: Date
}

/**
 * Checks a claim against its offer's text, before the offer is locked: what others wait for is kept short.
 * @throws NOT_FOUND, FORBIDDEN, INVALID_INPUT, TOO_EARLY
 */
export async function readRequest(work: Work, input: NewClaim): Promise<ClaimRequest> {
  const offer = (await visibleOffers(work).where('offer.id', '=', input.offerId).executeTakeFirst()) as
    OfferRow | undefined
  if (!offer) throw notFound()
  const taker = await requireTaker(work, input.compoundId)
  await requireNeed(work, input.needId, taker)
  requireAmounts(offer, input)
  if (input.preferredTimes.length === 0) throw invalidInput({ preferredTimes: FieldCode.REQUIRED })
  const ready = await readyOn(work, offer.leadTimeDays)
  for (const [index, slot] of input.preferredTimes.entries())
    requireOffered(work, offer, ready, slot, `preferredTimes.${index}`)
  return {
    offerVersion: offer.version,
    councilId: offer.councilId,
    taker,
    answerDue: await answerDue(work),
  }
}

/** The compound's community, where the viewer may claim for it. */
async function requireTaker(work: Work, compoundId: string): Promise<Taker> {
  const taker = await takerAt(work, compoundId)
  if (!taker) throw notFound()
  if (!claimsFor(actingViewer(work).acting, taker)) throw forbidden()
  return taker
}

/** @throws INVALID_INPUT for more or fewer than the offer is for */
export function requireAmounts(
  offer: OfferRow,
  { quantity, expectedParticipants: expected }: Pick<NewClaim, 'quantity' | 'expectedParticipants'>,
): void {
  const { unit, capacity, participantsMin, participantsMax } = offer
  if (quantity < 1) throw invalidInput({ quantity: FieldCode.TOO_SMALL })
  if (quantity > (unit === OfferUnit.SESSION ? 1 : capacity))
    throw invalidInput({ quantity: FieldCode.TOO_LARGE })
  if (expected && participantsMin && expected < participantsMin)
    throw invalidInput({ expectedParticipants: FieldCode.TOO_SMALL })
  if (expected && participantsMax && expected > participantsMax)
    throw invalidInput({ expectedParticipants: FieldCode.TOO_LARGE })
}

/** The need that is answered, where it is the compound's own or its whole community's. */
async function requireNeed(work: Work, needId: string | null | undefined, taker: Taker): Promise<void> {
  if (!needId) return
  const need = await readNeed(work, needId)
  if (!need) throw invalidInput({ needId: FieldCode.NOT_FOUND })
  if (!isOf(need, taker) || !unmet.includes(need.status))
    throw invalidInput({ needId: FieldCode.NOT_ALLOWED })
}
