import { MembershipEndCause, MembershipStatus, Role, Seat } from '@youlin/schema'
import { membershipLife } from '../modules/councils/index.ts'
import { dayOf } from '../platform/clock.ts'
import type { Council } from './councils.ts'
import type { Firm } from './enterprises.ts'
import { system } from './history.ts'
import { acting, type Invention } from './invention.ts'
import { apply, approve, endorse, endSeat, type Membership } from './memberships.ts'
import { nightAfter } from './moments.ts'

const { APPLIED, ENDORSED, ACTIVE, SUSPENDED, ENDED, REJECTED, WITHDRAWN } = MembershipStatus
/** The lives that memberships of a working council take, one after another; most of them just sit. */
const fates = [
  ...[ACTIVE, APPLIED, ACTIVE, SUSPENDED, ACTIVE, ENDORSED, ACTIVE, ENDED, ACTIVE, ACTIVE],
  ...[ACTIVE, REJECTED, ACTIVE, ACTIVE, WITHDRAWN, ACTIVE, ACTIVE, ACTIVE],
]
const endings = [
  [MembershipEndCause.RESIGNED, '公司注册地址迁出本楼宇'],
  [MembershipEndCause.TERM_OVER, null],
  [MembershipEndCause.EXPELLED, '连续三次无故缺席理事会，经理事会表决'],
] as const

/** What becomes of an enterprise that comes when the council works already. */
export function join(invention: Invention, council: Council, firm: Firm, number: number): void {
  const { moments, random } = invention
  const fate = invention.printed.firms.get(firm.number)?.applies ? APPLIED : fates[number % fates.length]!
  const isOpen = fate === APPLIED || fate === ENDORSED
  const daysOpen = fate === APPLIED ? random.between(0, 6) : random.between(3, 8)
  const at = isOpen ? moments.ago(daysOpen) : moments.after(firm.row.createdAt, 3, 90)
  const membership = apply(invention, council, { firm, seat: Seat.DIRECTOR, at })
  if (fate === APPLIED) return
  if (fate === WITHDRAWN) return withdraw(invention, membership)
  endorse(invention, membership, moments.after(at, 6, 60), council.secretary!)
  if (fate === ENDORSED) return
  if (fate === REJECTED) return reject(invention, membership)
  const approved = moments.after(membership.row.updatedAt, 6, 60)
  if (fate === ENDED)
    return sitForAWhile(invention, council, membership, approved, Math.floor(number / fates.length))
  approve(invention, council, membership, approved)
  if (fate === SUSPENDED) suspend(invention, membership)
}

function withdraw({ history, moments }: Invention, { row, name, firm }: Membership): void {
  const by = acting(firm!.rep, Role.ENTERPRISE_REP)
  const step = { action: 'withdrawMembershipApplication', recordName: name }
  history.step(membershipLife, row, WITHDRAWN, moments.after(row.appliedAt, 6, 60), by, step)
  row.waitingSince = null
  row.answerDue = null
}

function reject({ history, moments, admin }: Invention, { row, name }: Membership): void {
  row.reason = '营业执照地址与楼宇不一致，请变更后再次申请'
  row.waitingSince = null
  row.answerDue = null
  const step = { action: 'rejectMembership', recordName: name, reason: row.reason }
  history.step(membershipLife, row, REJECTED, moments.after(row.updatedAt, 6, 60), admin, step)
}

function suspend({ history, moments, admin, random }: Invention, membership: Membership): void {
  const { row, name } = membership
  row.reason = '未按约定落实已认领的服务，暂停整改'
  const lately = moments.ago(random.between(3, 18))
  const { since } = membership
  membership.changedAt = lately > since! ? lately : moments.after(since!, 24, 72)
  membership.changedBy = admin
  const step = { action: 'suspendMembership', recordName: name, reason: row.reason }
  history.step(membershipLife, row, SUSPENDED, membership.changedAt, admin, step)
}

/** A term that is over, by its date or before. */
function sitForAWhile(
  invention: Invention,
  council: Council,
  membership: Membership,
  from: Date,
  number: number,
): void {
  const { moments, admin } = invention
  const [cause, reason] = endings[number % endings.length]!
  const until = moments.after(from, 24 * 40, 24 * 160)
  if (cause !== MembershipEndCause.TERM_OVER) {
    approve(invention, council, membership, from)
    const resigns = cause === MembershipEndCause.RESIGNED
    const by = resigns ? acting(membership.firm!.rep, Role.ENTERPRISE_REP) : admin
    return endSeat(invention, membership, until, by, cause, reason)
  }
  const lastDay = dayOf(until) < moments.day(-1) ? dayOf(until) : moments.day(-2)
  approve(invention, council, membership, from, lastDay)
  endSeat(invention, membership, nightAfter(lastDay), system, cause, null)
}
