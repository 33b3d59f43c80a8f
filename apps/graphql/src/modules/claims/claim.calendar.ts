import { createEvent, type DateArray } from 'ics'
import { notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { ClaimStatus, OfferPlace } from '@youlin/schema'
import { buildingById, compoundById } from '../territory/index.ts'
import { offerById } from '../offers/index.ts'
import { keyOfTerms, termsOfClaim } from './claim.parts.ts'
import { readClaim } from './claim.queries.ts'
import type { ClaimRow } from './claim.rows.ts'

/**
 * The agreed time of a claim as an iCalendar file (RFC 5545). A moved time keeps its UID with a higher
 * sequence, and a cancelled one says so, so that calendars replace it; nobody's name or number stands in it.
 * @throws NOT_FOUND when the viewer does not see the claim, or no time is agreed
 */
export async function calendarOf(context: RequestContext, id: string): Promise<string> {
  const claim = await readClaim(context, id)
  if (!claim?.scheduledFrom || !claim.scheduledUntil) throw notFound()
  const { error, value } = createEvent({
    uid: `${claim.id}@youlin`,
    sequence: claim.version,
    productId: 'youlin/claims',
    title: claim.offerTitle,
    status: claim.status === ClaimStatus.CANCELLED ? 'CANCELLED' : 'CONFIRMED',
    location: await placeOf(context, claim),
    start: utc(claim.scheduledFrom),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utc(claim.scheduledUntil),
    endInputType: 'utc',
    endOutputType: 'utc',
  })
  if (error) throw error
  return value ?? ''
}

async function placeOf(context: RequestContext, claim: ClaimRow): Promise<string> {
  const terms = await termsOfClaim(context).load(keyOfTerms(claim))
  if (terms?.place === OfferPlace.ONLINE) return ''
  const offer =
    terms?.place === OfferPlace.AT_BUILDING ? await offerById(context).load(claim.offerId) : undefined
  const place = offer
    ? await buildingById(context).load(offer.buildingId)
    : await compoundById(context).load(claim.compoundId)
  return place ? `${place.name} ${place.address}`.trim() : ''
}

function utc(at: Date): DateArray {
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes()]
}
