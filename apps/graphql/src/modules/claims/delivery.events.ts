import type { ClaimSide } from '@youlin/schema'
import { defineEvent } from '../../platform/events.ts'

interface OfClaim {
  claimId: string
}

interface OfNoShow extends OfClaim {
  reportedBy: ClaimSide
}

/** The provider says what took place; the community confirms or disputes it. */
export const DeliveryRecorded = defineEvent<OfClaim>('DeliveryRecorded')

/** By the community, or by the system after its silence; both sides evaluate now. */
export const DeliveryConfirmed = defineEvent<OfClaim>('DeliveryConfirmed')

/** The community counts otherwise; its street settles. */
export const DeliveryDisputed = defineEvent<OfClaim>('DeliveryDisputed')

export const DeliverySettled = defineEvent<OfClaim>('DeliverySettled')

/** One side says that somebody did not come. */
export const NoShowReported = defineEvent<OfNoShow>('NoShowReported')

export const NoShowObjected = defineEvent<OfNoShow>('NoShowObjected')

/** Both sides may read both evaluations from now on; the street looks into those that differ too much. */
export const EvaluationsOpened = defineEvent<OfClaim & { differ: boolean }>('EvaluationsOpened')
