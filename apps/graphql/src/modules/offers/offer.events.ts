import type { OfferStatus, PauseCause, ReviewLevel } from '@youlin/schema'
import { defineEvent } from '../../platform/events.ts'

/** It waits for a review, of a first text or of new terms. */
export const OfferSubmitted = defineEvent<{ offerId: string; awaiting: ReviewLevel }>('OfferSubmitted')

/** A reviewer gave it back with a note. */
export const OfferReturned = defineEvent<{ offerId: string; by: ReviewLevel; note: string }>('OfferReturned')

/** It can be claimed from now on. */
export const OfferPublished = defineEvent<{ offerId: string }>('OfferPublished')

/** New terms hold; claims keep the number that they agreed to. */
export const OfferTermsChanged = defineEvent<{ offerId: string; number: number }>('OfferTermsChanged')

/** Nothing is given out for a while, and the clocks of held places stand. */
export const OfferPaused = defineEvent<{ offerId: string; cause: PauseCause }>('OfferPaused')

export const OfferResumed = defineEvent<{ offerId: string }>('OfferResumed')

/** More places than before, for all or for each compound, and so for those who wait. */
export const OfferCapacityRaised = defineEvent<{ offerId: string; capacity: number }>('OfferCapacityRaised')

/** It is closed, expired or withdrawn. */
export const OfferEnded = defineEvent<{ offerId: string; status: OfferStatus }>('OfferEnded')
