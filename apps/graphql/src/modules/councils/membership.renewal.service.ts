import { ErrorCode, FieldCode, MembershipEndCause, MembershipStatus } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { CouncilMembership } from './membership.entity.ts'
import { MembershipRenewed } from './membership.events.ts'
import { leaveSeat } from './membership.leaving.service.ts'
import { sitting } from './membership.transitions.ts'

type PartyOnCouncil = Pick<CouncilMembership, 'councilId'> & {
  enterpriseId?: string | null
  communityId?: string | null
  streetId?: string | null
}

const dayLength = 86_400_000

/**
 * A party that sits may apply for its next term, once the present one has a last day.
 * @throws ALREADY_MEMBER
 */
export async function requireRenewable(work: Work, party: PartyOnCouncil): Promise<void> {
  const present = await seatOf(work, party)
  if (present && (present.status !== MembershipStatus.ACTIVE || !present.termUntil))
    throw new AppError(ErrorCode.ALREADY_MEMBER)
}

/**
 * Ends the party's present term where a new one begins: its offers run on, and its officer stays. A suspension
 * is not left by a new term.
 * @throws ALREADY_MEMBER, INVALID_INPUT for a new term that would leave a gap
 */
export async function endPresentTerm(work: Work, membership: CouncilMembership): Promise<void> {
  const present = await seatOf(work, membership)
  const today = dayOf(work.clock.now())
  if (!present) return
  if (present.status === MembershipStatus.SUSPENDED) {
    if (!present.termUntil || present.termUntil >= today) throw new AppError(ErrorCode.ALREADY_MEMBER)
    return
  }
  const { termFrom } = membership
  if (termFrom && termFrom > today) throw invalidInput({ termFrom: FieldCode.NOT_ALLOWED })
  present.endBefore(dayOf(new Date(work.clock.now().getTime() - dayLength)))
  if (membership.hasOfficerSeat()) membership.officerAccountId = present.officerAccountId
  await leaveSeat(work, present, MembershipEndCause.TERM_OVER, null)
}

/** Tells that offers of the party's terms that are over go on under the new one. */
export async function carryOver(work: Work, membership: CouncilMembership): Promise<void> {
  const over = await work.em.find(
    CouncilMembership,
    {
      ...partyOf(membership),
      status: MembershipStatus.ENDED,
      endCause: MembershipEndCause.TERM_OVER,
    },
    { fields: ['id'] },
  )
  if (over.length === 0) return
  const formerIds = over.map(({ id }) => id)
  await work.events.publish(work, MembershipRenewed, { membershipId: membership.id, formerIds })
}

function seatOf(work: Work, party: PartyOnCouncil): Promise<CouncilMembership | null> {
  return work.em.findOne(CouncilMembership, { ...partyOf(party), status: { $in: [...sitting] } })
}

function partyOf({ councilId, enterpriseId, communityId, streetId }: PartyOnCouncil) {
  return {
    councilId,
    enterpriseId: enterpriseId ?? null,
    communityId: communityId ?? null,
    streetId: streetId ?? null,
  }
}
