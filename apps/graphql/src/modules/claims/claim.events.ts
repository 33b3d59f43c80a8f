import type { ClaimSide, ClaimStatus } from '@youlin/schema'
import { defineEvent } from '../../platform/events.ts'

/** A claim took places, or joined the queue; told after the time in which it can be undone. */
export const ClaimMade = defineEvent<{ claimId: string; status: ClaimStatus }>('ClaimMade')

/** A provider put an offer forward for a need, with a time that the community has to answer. */
export const NeedClaimed = defineEvent<{ claimId: string }>('NeedClaimed')

/** A place is kept for one who waited. */
export const PlaceHeld = defineEvent<{ claimId: string }>('PlaceHeld')

/** The held place was taken, and the provider has to answer. */
export const PlaceAccepted = defineEvent<{ claimId: string }>('PlaceAccepted')

/** The provider agreed, at another time than the taker's. */
export const ClaimAccepted = defineEvent<{ claimId: string }>('ClaimAccepted')

/** A time is agreed, at first or anew. */
export const ClaimScheduled = defineEvent<{ claimId: string; by: ClaimSide }>('ClaimScheduled')

/** One side proposed a time that the other has to answer. */
export const ClaimTimeProposed = defineEvent<{ claimId: string; by: ClaimSide }>('ClaimTimeProposed')

export const ClaimDeclined = defineEvent<{ claimId: string; reason: string }>('ClaimDeclined')

/** It is cancelled, by a side or, with null, by the system. */
export const ClaimCancelled = defineEvent<{
  claimId: string
  from: ClaimStatus
  by: ClaimSide | null
  reason: string | null
}>('ClaimCancelled')

/** The provider did not answer in time. */
export const ClaimExpired = defineEvent<{ claimId: string }>('ClaimExpired')

/** The held place was not taken in time and went on; the claim waits again. */
export const PlaceLapsed = defineEvent<{ claimId: string }>('PlaceLapsed')

/** The offer has new terms before the provider answered: the taker may cancel without a reason. */
export const ClaimTermsChanged = defineEvent<{ claimId: string; number: number }>('ClaimTermsChanged')
