import { ClaimStatus, VoiceState } from '@youlin/schema'

/** The states of a claim whose delivery can be rated. */
const rated: readonly ClaimStatus[] = [
  ClaimStatus.SCHEDULED,
  ClaimStatus.DELIVERED,
  ClaimStatus.EVALUATED,
  ClaimStatus.ARCHIVED,
]

/** Answers are taken from the agreed start on, so that people answer where they stand, until the link closes. */
export function voiceStateAt(
  { status, startsAt, closesAt }: { status: ClaimStatus; startsAt: Date | null; closesAt: Date | null },
  now: Date,
): Exclude<VoiceState, 'ANSWERED'> {
  if (!rated.includes(status) || !startsAt) return VoiceState.NOTHING
  if (closesAt && closesAt <= now) return VoiceState.CLOSED
  return startsAt > now ? VoiceState.NOT_YET : VoiceState.OPEN
}
