import { OfferStatus } from '@youlin/schema'

const { DRAFT, SUBMITTED, PUBLISHED, PAUSED, CLOSED, EXPIRED, WITHDRAWN } = OfferStatus
const ends: readonly OfferStatus[] = [CLOSED, EXPIRED, WITHDRAWN]

/** The usual way of an offer, led through the state that it is in. */
export function wayOf(status: OfferStatus): readonly OfferStatus[] {
  return [DRAFT, SUBMITTED, status === PAUSED ? PAUSED : PUBLISHED, ends.includes(status) ? status : CLOSED]
}
