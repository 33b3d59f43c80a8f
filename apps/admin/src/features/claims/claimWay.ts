import { ClaimStatus } from '@youlin/schema'

const { REQUESTED, ACCEPTED, SCHEDULED, DELIVERED, EVALUATED, ARCHIVED, WAITLISTED, HELD } = ClaimStatus
const rest = [SCHEDULED, DELIVERED, EVALUATED, ARCHIVED]

/** The usual way of a claim: a full offer begins with the waitlist, and the time may have to be agreed first. */
export function wayOf(status: ClaimStatus): readonly ClaimStatus[] {
  if (status === WAITLISTED || status === HELD) return [WAITLISTED, HELD, REQUESTED, ...rest]
  if (status === ACCEPTED) return [REQUESTED, ACCEPTED, ...rest]
  return [REQUESTED, ...rest]
}

/** The date by which a claim has to move on, whoever's turn it is. */
export function dueOf(claim: {
  status: ClaimStatus
  answerDue: string | null
  heldUntil: string | null
  evaluationDue: string | null
  delivery: { status: string; confirmDue: string } | null
  proposal: { answerDue: string } | null
}): string | null {
  if (claim.status === REQUESTED) return claim.answerDue
  if (claim.status === HELD) return claim.heldUntil
  if (claim.status === ACCEPTED || claim.status === SCHEDULED) return claim.proposal?.answerDue ?? null
  if (claim.status !== DELIVERED) return null
  if (claim.delivery?.status === 'RECORDED') return claim.delivery.confirmDue
  return claim.evaluationDue
}
