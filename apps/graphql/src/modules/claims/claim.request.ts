import { FieldCode, OfferUnit, Role, ScopeKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { type ActingGrant, actingViewer, type Work } from '../../platform/work.ts'
import { type NeedRow, readNeed, unmet } from '../needs/index.ts'
import { type OfferRow, visibleOffers } from '../offers/index.ts'
import type { TerritoryTables } from '../territory/index.ts'
import { readyOn, requireOffered, type Slot } from './claim.times.ts'
import { answerDue } from './claim.deadlines.ts'

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

export interface ClaimedCompound {
  id: string
  communityId: string
  communityName: string
  streetId: string
}

/** All that a claim needs and that other claims do not change. */
export interface ClaimRequest {
  offerVersion: number
  councilId: string
  compound: ClaimedCompound
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
  const compound = await requireCompound(work, input.compoundId)
  await requireNeed(work, input.needId, compound)
  requireAmounts(offer, input)
  if (input.preferredTimes.length === 0) throw invalidInput({ preferredTimes: FieldCode.REQUIRED })
  const ready = await readyOn(work, offer.leadTimeDays)
  for (const [index, slot] of input.preferredTimes.entries())
    requireOffered(work, offer, ready, slot, `preferredTimes.${index}`)
  return {
    offerVersion: offer.version,
    councilId: offer.councilId,
    compound,
    answerDue: await answerDue(work),
  }
}

/** The compound, where the viewer may claim for it. */
async function requireCompound(work: Work, compoundId: string): Promise<ClaimedCompound> {
  const compound = await readCompound(work, compoundId)
  if (!compound) throw notFound()
  if (!claimsFor(actingViewer(work).acting, compound)) throw forbidden()
  return compound
}

/** A compound with what a claim keeps of it. */
export function readCompound(work: Work, compoundId: string): Promise<ClaimedCompound | undefined> {
  return rows<TerritoryTables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .select(['compound.id', 'compound.communityId', 'community.name as communityName', 'community.streetId'])
    .where('compound.id', '=', compoundId)
    .executeTakeFirst()
}

/** Its own staff; the street and the district on its behalf. */
function claimsFor({ role, scopeKind, scopeId }: ActingGrant, compound: ClaimedCompound): boolean {
  if (role === Role.COMMUNITY_STAFF) return scopeId === compound.communityId
  if (role === Role.STREET_STAFF) return scopeId === compound.streetId
  return role === Role.DISTRICT_ADMIN && scopeKind === ScopeKind.DISTRICT
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
async function requireNeed(
  work: Work,
  needId: string | null | undefined,
  compound: ClaimedCompound,
): Promise<void> {
  if (!needId) return
  const need = await readNeed(work, needId)
  if (!need) throw invalidInput({ needId: FieldCode.NOT_FOUND })
  if (!isOf(need, compound) || !unmet.includes(need.status))
    throw invalidInput({ needId: FieldCode.NOT_ALLOWED })
}

/** Whether a compound is the one that a need was raised for. */
export function isOf(
  need: Pick<NeedRow, 'communityId' | 'compoundId'>,
  compound: Pick<ClaimedCompound, 'id' | 'communityId'>,
): boolean {
  if (need.compoundId) return need.compoundId === compound.id
  return need.communityId === compound.communityId
}
