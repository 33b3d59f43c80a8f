import { ClaimStatus } from '@youlin/schema'

const { REQUESTED, ACCEPTED, SCHEDULED, DELIVERED, EVALUATED, ARCHIVED, WAITLISTED, HELD } = ClaimStatus
const rest = [SCHEDULED, DELIVERED, EVALUATED, ARCHIVED]

/** The usual way of a claim: a full offer begins with the waitlist, and the time may have to be agreed first. */
export function wayOf(status: ClaimStatus): readonly ClaimStatus[] {
  if (status === WAITLISTED || status === HELD) return [WAITLISTED, HELD, REQUESTED, ...rest]
  if (status === ACCEPTED) return [REQUESTED, ACCEPTED, ...rest]
  return [REQUESTED, ...rest]
}
