import { Limits, OfferUnit } from '@youlin/schema'
import type { ClaimDetailsFragment } from '../../graphql.generated.ts'
import type { Slot } from './timeSlots.ts'

const hourMs = 3_600_000

/** How many were agreed on: those expected, or the places taken where each is for a household or person. */
export function agreedHeadcount(
  claim: Pick<ClaimDetailsFragment, 'expectedParticipants' | 'quantity'> & { offer: { unit: OfferUnit } },
): number | null {
  if (claim.expectedParticipants) return claim.expectedParticipants
  return claim.offer.unit === OfferUnit.SESSION ? null : claim.quantity
}

/** How long was agreed on, in half hours. */
export function agreedHours({ scheduled }: { scheduled?: Slot | null }): number | null {
  if (!scheduled) return null
  const span = new Date(scheduled.endsAt).getTime() - new Date(scheduled.startsAt).getTime()
  return Math.min(Limits.hoursMax, Math.round((span / hourMs) * 2) / 2)
}
