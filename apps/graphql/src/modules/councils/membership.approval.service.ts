import { UniqueConstraintViolationException } from '@mikro-orm/core'
import { ErrorCode, FieldCode, MembershipStatus, Role, Seat } from '@youlin/schema'
import { dayOf } from '../../platform/clock.ts'
import { AppError, invalidInput } from '../../platform/errors.ts'
import { transition } from '../../platform/transitions.ts'
import type { Work } from '../../platform/work.ts'
import { holdersOf, openAccount } from '../identity/index.ts'
import { verifyEnterprise } from '../enterprises/index.ts'
import type { Council } from './council.entity.ts'
import { activateCouncil } from './council.service.ts'
import { type MembershipStep, onMembership } from './membership.access.ts'
import type { CouncilMembership } from './membership.entity.ts'
import { MembershipMoved } from './membership.events.ts'
import { grantSeat } from './membership.grant.service.ts'
import { mayDecide } from './membership.policy.ts'
import { carryOver, endPresentTerm } from './membership.renewal.service.ts'
import { endTermsOver } from './membership.term.service.ts'
import { membershipLife } from './membership.transitions.ts'

export interface Approval extends MembershipStep {
  /** Another seat than the one asked for. */
  seat?: Seat | null
  /** Today when not given. */
  termFrom?: string | null
  termUntil?: string | null
  /** Who takes the role of a chair or secretary; an enterprise's representative when not given. */
  officerMobile?: string | null
  officerName?: string | null
  /** Whoever approves saw the licence of an enterprise that has none on file. */
  licenceSeen?: boolean | null
}

/**
 * The district gives the seat: the enterprise is verified, a first chair makes the council work, and a chair or
 * secretary becomes its officer. Offers of the party's last term there go on under the new one. Answers the one-time password of an account that was made for the officer.
 */
export function approveMembership(work: Work, given: Approval): Promise<string | null> {
  return onMembership(work, given, mayDecide, (own, membership, { memberName }, council) =>
    giveSeat(own, { membership, memberName, council }, given),
  )
}

/** Gives a locked membership its seat with all that follows. */
export async function giveSeat(
  own: Work,
  {
    membership,
    memberName,
    council,
  }: { membership: CouncilMembership; memberName: string; council: Council },
  given: Omit<Approval, keyof MembershipStep>,
): Promise<string | null> {
  membership.seat = given.seat ?? membership.seat
  setTerm(own, membership, given)
  await endPresentTerm(own, membership)
  await endTermsOver(own, council.id)
  await transition(own, membershipLife, membership, MembershipStatus.ACTIVE, {
    action: 'approveMembership',
    recordName: memberName,
    facts: {
      council: council.name,
      seat: membership.seat,
      termFrom: membership.termFrom,
      termUntil: membership.termUntil,
    },
  })
  membership.endReview()
  membership.reason = null
  await takeSeat(own)
  if (membership.enterpriseId)
    await verifyEnterprise(own, membership.enterpriseId, { licenceSeen: given.licenceSeen ?? false })
  if (membership.seat === Seat.CHAIR) await activateCouncil(own, council)
  const oneTimePassword = membership.hasOfficerSeat() ? await appointOfficer(own, membership, given) : null
  await carryOver(own, membership)
  await own.events.publish(own, MembershipMoved, { membershipId: membership.id, to: membership.status })
  return oneTimePassword
}

function setTerm(
  work: Work,
  membership: CouncilMembership,
  { termFrom, termUntil }: Partial<Approval>,
): void {
  const today = dayOf(work.clock.now())
  membership.termFrom = termFrom ?? today
  membership.termUntil = termUntil ?? membership.termUntil ?? null
  const { termUntil: last } = membership
  if (last && last < membership.termFrom) throw invalidInput({ termUntil: FieldCode.END_BEFORE_START })
  if (last && last < today) throw invalidInput({ termUntil: FieldCode.IN_THE_PAST })
}

/** One current chair at a time: the database refuses the second. */
async function takeSeat({ em }: Work): Promise<void> {
  try {
    await em.flush()
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new AppError(ErrorCode.SEAT_TAKEN)
    throw error
  }
}

async function appointOfficer(
  work: Work,
  membership: CouncilMembership,
  { officerMobile, officerName }: Partial<Approval>,
): Promise<string | null> {
  const { account, oneTimePassword } = officerMobile
    ? await openOfficerAccount(work, officerMobile, officerName)
    : {
        account: { id: membership.officerAccountId ?? (await representativeOf(work, membership)) },
        oneTimePassword: null,
      }
  membership.officerAccountId = account.id
  await grantSeat(work, membership)
  return oneTimePassword
}

function openOfficerAccount(work: Work, mobile: string, name: string | null | undefined) {
  if (!name) throw invalidInput({ officerName: FieldCode.REQUIRED })
  return openAccount(work, { mobile, name })
}

/** The first of the enterprise's representatives; a community or street names its officer. */
async function representativeOf(work: Work, { enterpriseId }: CouncilMembership): Promise<string> {
  const [first] = enterpriseId ? await holdersOf(work, [Role.ENTERPRISE_REP], enterpriseId) : []
  if (!first) throw invalidInput({ officerMobile: FieldCode.REQUIRED })
  return first
}
