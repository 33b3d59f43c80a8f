import type { MembershipEndCause, MembershipStatus } from '@youlin/schema'
import { defineEvent } from '../../platform/events.ts'

/**
 * A membership was suspended. Whoever pauses something for it, in the transaction, adds how much to
 * `pausedOffers`.
 */
export const MembershipSuspended = defineEvent<{ membershipId: string; pausedOffers: number }>(
  'MembershipSuspended',
)

/** A membership was resumed; who brings back offers, in the transaction, adds them to `resumedOffers`. */
export const MembershipResumed = defineEvent<{ membershipId: string; resumedOffers: number }>(
  'MembershipResumed',
)

/** A membership ended; who closes offers or returns them to their draft, in the transaction, adds them. */
export const MembershipEnded = defineEvent<{
  membershipId: string
  cause: MembershipEndCause
  closedOffers: number
  returnedOffers: number
}>('MembershipEnded')

/** A party sits for another term; what it published in those that are over goes on under the new one. */
export const MembershipRenewed = defineEvent<{ membershipId: string; formerIds: string[] }>(
  'MembershipRenewed',
)

/** An application came, moved on or was answered. */
export const MembershipMoved = defineEvent<{ membershipId: string; to: MembershipStatus }>('MembershipMoved')

/** A council is no more; its agreed claims pass to the street, and applications to it were refused. */
export const CouncilDissolved = defineEvent<{
  councilId: string
  streetId: string
  refusedIds: readonly string[]
}>('CouncilDissolved')
