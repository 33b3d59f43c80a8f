import { UniqueConstraintViolationException } from '@mikro-orm/core'
import {
  CouncilStatus,
  EnterpriseStatus,
  ErrorCode,
  FieldCode,
  MemberKind,
  MembershipStatus,
  RecordKind,
  type Seat,
} from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { transition } from '../../platform/transitions.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { attachLicence, readEnterprise } from '../enterprises/index.ts'
import type { CouncilTables } from './council.rows.ts'
import { lockCouncil } from './council.access.ts'
import { readCouncil } from './council.queries.ts'
import { type MembershipStep, onMembership } from './membership.access.ts'
import { CouncilMembership } from './membership.entity.ts'
import { MembershipMoved } from './membership.events.ts'
import { actsFor, mayApply, mayEndorse, mayReject, type Party } from './membership.policy.ts'
import { membershipLife } from './membership.transitions.ts'
import { requireRenewable } from './membership.renewal.service.ts'
import { reviewDeadlines } from './review-deadlines.ts'

export interface Application {
  idempotencyKey: string
  councilId: string
  enterpriseId?: string | null
  communityId?: string | null
  streetId?: string | null
  seat: Seat
  statement?: string | null
  termUntil?: string | null
  /** The row id of a fresh upload. */
  licenceId?: string | null
}

/** A party asks for a seat, or for its next term; the district may ask for it. */
export async function applyForMembership(work: Work, input: Application): Promise<string> {
  const { id } = await once(work, 'applyForMembership', input, async (own) => {
    const party = partyOf(input)
    const { acting } = actingViewer(own)
    if (!mayApply(acting, party)) throw forbidden()
    if (input.licenceId && !party.enterpriseId) throw invalidInput({ licenceId: FieldCode.NOT_ALLOWED })
    const recordName = await nameOf(own, party)
    const now = own.clock.now()
    if (input.termUntil && input.termUntil < dayOf(now)) {
      throw invalidInput({ termUntil: FieldCode.IN_THE_PAST })
    }
    if (!(await readCouncil(own, input.councilId))) throw notFound()
    const council = await lockCouncil(own, input.councilId)
    if (council.status === CouncilStatus.DISSOLVED) {
      throw invalidInput({ councilId: FieldCode.NOT_ALLOWED })
    }
    await requireRenewable(own, { ...party, councilId: council.id })
    const { answerDue, streetEndorsesFrom } = await reviewDeadlines(own)
    const membership = own.em.create(CouncilMembership, {
      ...party,
      councilId: council.id,
      seat: input.seat,
      statement: input.statement ?? '',
      termUntil: input.termUntil ?? null,
      status: MembershipStatus.APPLIED,
      appliedAt: now,
      waitingSince: now,
      answerDue,
      streetEndorsesFrom,
    })
    await writePartyOnce(own, membership)
    if (input.licenceId) await attachLicence(own, party.enterpriseId!, input.licenceId)
    await recordChange(own, {
      kind: RecordKind.MEMBERSHIP,
      id: membership.id,
      recordName,
      action: 'applyForMembership',
      to: membership.status,
      facts: { council: council.name, seat: membership.seat },
      onBehalfOf: actsFor(acting, party) ? null : recordName,
    })
    await announce(own, membership)
    return membership.id
  })
  return id
}

/** The applicant takes its application back. */
export function withdrawMembershipApplication(work: Work, step: MembershipStep): Promise<void> {
  return onMembership(work, step, actsFor, (own, membership, facts) =>
    move(own, membership, MembershipStatus.WITHDRAWN, {
      action: 'withdrawMembershipApplication',
      recordName: facts.memberName,
    }),
  )
}

/** The council, or the street in its place, says that the party should sit on it. */
export function endorseMembership(work: Work, step: MembershipStep): Promise<void> {
  return onMembership(work, step, mayEndorse, async (own, membership, facts) => {
    await move(own, membership, MembershipStatus.ENDORSED, {
      action: 'endorseMembership',
      recordName: facts.memberName,
    })
    membership.waitForReview(own.clock.now(), (await reviewDeadlines(own)).answerDue)
  })
}

/** Whoever reviews it at present says no; the party may apply again. */
export function rejectMembership(work: Work, step: MembershipStep & { reason: string }): Promise<void> {
  return onMembership(work, step, mayReject, async (own, membership, facts) => {
    const { reason } = step
    await move(own, membership, MembershipStatus.REJECTED, {
      action: 'rejectMembership',
      recordName: facts.memberName,
      reason,
    })
    membership.reason = reason
  })
}

async function move(
  work: Work,
  membership: CouncilMembership,
  to: MembershipStatus,
  step: { action: string; recordName: string; reason?: string },
): Promise<void> {
  await transition(work, membershipLife, membership, to, step)
  membership.endReview()
  await announce(work, membership)
}

function announce(work: Work, { id, status }: CouncilMembership): Promise<void> {
  return work.events.publish(work, MembershipMoved, { membershipId: id, to: status })
}

/** Exactly one of the three parties applies. */
function partyOf({ enterpriseId, communityId, streetId }: Application): Party {
  const given = [enterpriseId, communityId, streetId].filter((id) => id != null)
  if (given.length === 0) throw invalidInput({ enterpriseId: FieldCode.REQUIRED })
  if (given.length > 1) throw invalidInput({ enterpriseId: FieldCode.TOO_MANY })
  const party = {
    enterpriseId: enterpriseId ?? null,
    communityId: communityId ?? null,
    streetId: streetId ?? null,
  }
  if (enterpriseId) return { ...party, memberKind: MemberKind.ENTERPRISE }
  return { ...party, memberKind: communityId ? MemberKind.COMMUNITY : MemberKind.STREET }
}

async function nameOf(work: Work, { enterpriseId, communityId, streetId }: Party): Promise<string> {
  if (enterpriseId) {
    const enterprise = await readEnterprise(work, enterpriseId)
    if (!enterprise) throw invalidInput({ enterpriseId: FieldCode.NOT_FOUND })
    if (enterprise.status === EnterpriseStatus.CLOSED)
      throw invalidInput({ enterpriseId: FieldCode.NOT_ALLOWED })
    return enterprise.name
  }
  const unit = await rows<CouncilTables>(work.em)
    .selectFrom(communityId ? 'community' : 'street')
    .select('name')
    .where('id', '=', (communityId ?? streetId)!)
    .executeTakeFirst()
  if (!unit) throw invalidInput({ [communityId ? 'communityId' : 'streetId']: FieldCode.NOT_FOUND })
  return unit.name
}

/** A party has at most one application to a council at a time; the database sees to it. */
async function writePartyOnce({ em }: Work, membership: CouncilMembership): Promise<void> {
  try {
    await em.persist(membership).flush()
  } catch (error) {
    if (error instanceof UniqueConstraintViolationException) throw new AppError(ErrorCode.ALREADY_MEMBER)
    throw error
  }
}
