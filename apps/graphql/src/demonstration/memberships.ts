import {
  EnterpriseStatus,
  MemberKind,
  type MembershipEndCause,
  MembershipStatus,
  RecordKind,
  Role,
  ScopeKind,
  Seat,
} from '@youlin/schema'
import { membershipLife } from '../modules/councils/index.ts'
import { enterpriseLife } from '../modules/enterprises/index.ts'
import { dayOf } from '../platform/clock.ts'
import { v7 } from '../platform/ids.ts'
import type { Council } from './councils.ts'
import type { Firm } from './enterprises.ts'
import type { Actor } from './history.ts'
import { acting, type Invention } from './invention.ts'
import { daysAfter } from './moments.ts'
import type { Grant, Person } from './people.ts'

const reviewDays = 3
/** A term of a council lasts three years. */
const termDays = 3 * 365 - 1

export interface InventedMembership {
  id: string
  councilId: string
  memberKind: MemberKind
  enterpriseId: string | null
  communityId: string | null
  streetId: string | null
  seat: Seat
  status: MembershipStatus
  termFrom: string | null
  termUntil: string | null
  statement: string
  reason: string | null
  endCause: MembershipEndCause | null
  appliedAt: Date
  waitingSince: Date | null
  answerDue: Date | null
  streetEndorsesFrom: Date
  officerAccountId: string | null
  offersPausedBySuspension: number
  createdAt: Date
  updatedAt: Date
}

export interface Membership {
  row: InventedMembership
  name: string
  firm: Firm | null
  officer: Person | null
  grant: Grant | null
  /** When it was approved and, if so, suspended or ended. */
  since: Date | null
  changedAt: Date | null
  changedBy: Actor | null
}

interface Wanted {
  seat: Seat
  at: Date
  firm?: Firm
  unit?: { memberKind: MemberKind; id: string; name: string }
  officer?: Person
}

const statements = [
  '愿意参与楼宇公共事务，开放会议室和员工志愿队。',
  '希望把本企业的专业服务带进周边小区。',
  '可以提供场地和物料，支持楼宇与社区共办活动。',
  '已在楼宇经营多年，熟悉员工和居民的需求。',
]

/** A party asks for a seat. */
export function apply(invention: Invention, council: Council, wanted: Wanted): Membership {
  const { random, moments, history, add } = invention
  const { firm, unit, seat, at } = wanted
  const due = moments.due(at, reviewDays)
  const row: InventedMembership = {
    id: v7(at.getTime()),
    councilId: council.row.id,
    memberKind: unit?.memberKind ?? MemberKind.ENTERPRISE,
    enterpriseId: firm?.row.id ?? null,
    communityId: unit?.memberKind === MemberKind.COMMUNITY ? unit.id : null,
    streetId: unit?.memberKind === MemberKind.STREET ? unit.id : null,
    seat,
    status: MembershipStatus.APPLIED,
    termFrom: null,
    termUntil: null,
    statement: firm ? random.pick(statements) : '',
    reason: null,
    endCause: null,
    appliedAt: at,
    waitingSince: at,
    answerDue: due,
    streetEndorsesFrom: due,
    officerAccountId: null,
    offersPausedBySuspension: 0,
    createdAt: at,
    updatedAt: at,
  }
  add('council_membership', row)
  const name = (firm?.row ?? unit!).name
  history.record(at, firm ? acting(firm.rep, Role.ENTERPRISE_REP) : invention.admin, {
    kind: RecordKind.MEMBERSHIP,
    id: row.id,
    recordName: name,
    action: 'applyForMembership',
    to: row.status,
    facts: { council: council.row.name, seat },
    onBehalfOf: firm ? null : name,
  })
  const membership: Membership = {
    row,
    name,
    firm: firm ?? null,
    officer: wanted.officer ?? (seat === Seat.CHAIR ? (firm?.rep ?? null) : null),
    grant: null,
    since: null,
    changedAt: null,
    changedBy: null,
  }
  council.memberships.push(membership)
  return membership
}

export function endorse(invention: Invention, { row, name }: Membership, at: Date, by: Actor): void {
  const step = { action: 'endorseMembership', recordName: name }
  invention.history.step(membershipLife, row, MembershipStatus.ENDORSED, at, by, step)
  row.waitingSince = at
  row.answerDue = invention.moments.due(at, reviewDays)
}

/** The district gives the seat: its enterprise is verified, a chair or secretary becomes an officer. */
export function approve(
  invention: Invention,
  council: Council,
  membership: Membership,
  at: Date,
  lastDay = daysAfter(dayOf(at), termDays),
): void {
  const { history, admin, people } = invention
  const { row, name, firm, officer } = membership
  row.termFrom = dayOf(at)
  row.termUntil = lastDay
  row.waitingSince = null
  row.answerDue = null
  history.step(membershipLife, row, MembershipStatus.ACTIVE, at, admin, {
    action: 'approveMembership',
    recordName: name,
    facts: { council: council.row.name, seat: row.seat, termFrom: row.termFrom, termUntil: lastDay },
  })
  membership.since = at
  if (firm?.row.status === EnterpriseStatus.REGISTERED) {
    const step = { action: 'verifyEnterprise', recordName: name }
    history.step(enterpriseLife, firm.row, EnterpriseStatus.VERIFIED, at, admin, step)
    firm.verifiedAt = at
  }
  if (!officer) return
  row.officerAccountId = officer.id
  membership.grant = people.grant(at, admin, council.row.name, {
    userId: officer.id,
    role: Role.COUNCIL_OFFICER,
    scopeKind: ScopeKind.COUNCIL,
    scopeId: council.row.id,
    validUntil: lastDay,
  })
}

export function endSeat(
  { history, people }: Invention,
  membership: Membership,
  at: Date,
  by: Actor,
  cause: MembershipEndCause,
  reason: string | null,
): void {
  const { row, name } = membership
  const step = { action: 'endMembership', recordName: name, reason, facts: { cause } }
  history.step(membershipLife, row, MembershipStatus.ENDED, at, by, step)
  row.endCause = cause
  row.reason = reason
  membership.changedAt = at
  membership.changedBy = by
  if (membership.grant) people.take(membership.grant, at, by, name)
}
