import { createEvent, type DateArray, type EventAttributes, type EventStatus } from 'ics'
import { notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { ClaimStatus, OfferPlace } from '@youlin/schema'
import { buildingById, compoundById } from '../territory/index.ts'
import { offerById } from '../offers/index.ts'
import { keyOfTerms, termsOfClaim } from './claim.parts.ts'
import { readClaim } from './claim.queries.ts'
import type { ClaimRow } from './claim.rows.ts'

/**
 * The agreed time of a claim as an iCalendar file (RFC 5545).
 * @throws NOT_FOUND when the viewer does not see the claim, or no time is agreed
 */
export async function calendarOf(context: RequestContext, id: string): Promise<string> {
  const claim = await readClaim(context, id)
  if (!claim?.scheduledFrom || !claim.scheduledUntil) throw notFound()
  const status = claim.status === ClaimStatus.CANCELLED ? 'CANCELLED' : 'CONFIRMED'
  const { error, value } = createEvent(
    await eventOf(context, claim, { startsAt: claim.scheduledFrom, endsAt: claim.scheduledUntil, status }),
  )
  if (error) throw error
  return value ?? ''
}

/** A time of a claim, and how sure it is. */
interface Occasion {
  startsAt: Date
  endsAt: Date
  status: EventStatus
}

/**
 * A time of a claim as a calendar has it. A moved time keeps its UID with a higher sequence, and a cancelled one says
 * so, so that calendars replace it; nobody's name or number stands in it.
 */
export async function eventOf(
  context: RequestContext,
  claim: ClaimRow,
  { startsAt, endsAt, status }: Occasion,
): Promise<EventAttributes> {
  return {
    uid: `${claim.id}@youlin`,
    sequence: claim.version,
    lastModified: utc(claim.updatedAt),
    productId: 'youlin/claims',
    title: claim.offerTitle,
    status,
    location: await placeOf(context, claim),
    start: utc(startsAt),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(endsAt),
    endInputType: 'utc',
    endOutputType: 'utc',
  }
}

async function placeOf(context: RequestContext, claim: ClaimRow): Promise<string> {
  const terms = await termsOfClaim(context).load(keyOfTerms(claim))
  if (terms?.place === OfferPlace.ONLINE) return ''
  const offer =
    terms?.place === OfferPlace.AT_BUILDING ? await offerById(context).load(claim.offerId) : undefined
  const place = offer
    ? await buildingById(context).load(offer.buildingId)
    : await placeOfTaker(context, claim)
  return place ? `${place.name} ${place.address}`.trim() : ''
}

function placeOfTaker(context: RequestContext, { compoundId, takerBuildingId }: ClaimRow) {
  return compoundId ? compoundById(context).load(compoundId) : buildingById(context).load(takerBuildingId!)
}

function utc(at: Date): DateArray {
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
}
