import { DisputeStatus, RecordKind } from '@youlin/schema'
import { disputeLife } from '../modules/disputes/index.ts'
import { v7 } from '../platform/ids.ts'
import type { Firm } from './enterprises.ts'
import { visitor } from './history.ts'
import type { Invention } from './invention.ts'

/** Numbers that nobody has an account for. */
const firstMobile = 13_800_009_101

const contests = [
  { contactName: '沈亦舟', daysAgo: 2, ending: '大智营业部', decision: null },
  {
    ...{ contactName: '贺知远', daysAgo: 40, ending: '汉口分部' },
    decision: { status: DisputeStatus.KEPT, reason: '后登记方未能提供执照和授权书，原登记不变。' },
  },
]

/** Two credit codes that were registered a second time: one is open, one was decided. */
export function inventDisputes(invention: Invention, firms: readonly Firm[]): void {
  const verified = firms.filter(
    ({ number, verifiedAt }) => verifiedAt && !invention.printed.firms.has(number),
  )
  for (const [index, contest] of contests.entries())
    contestRegistration(invention, verified[index]!, { ...contest, mobile: String(firstMobile + index) })
}

function contestRegistration(
  { add, admin, history, moments, places }: Invention,
  { row: enterprise, building }: Firm,
  { contactName, daysAgo, ending, decision, mobile }: (typeof contests)[number] & { mobile: string },
): void {
  const at = moments.ago(daysAgo)
  const dispute = {
    id: v7(at.getTime()),
    enterpriseId: enterprise.id,
    buildingId: places.buildings[building]!.id,
    status: DisputeStatus.OPEN as DisputeStatus,
    name: `${enterprise.name}${ending}`,
    contactName,
    contactMobile: mobile,
    papersAskedAt: null,
    reason: decision?.reason ?? null,
    decidedAt: decision && moments.ago(daysAgo - 5),
    decidedByName: decision && admin.name,
    createdAt: at,
    updatedAt: at,
  }
  add('registration_dispute', dispute)
  const { name: recordName } = enterprise
  history.record(at, visitor, {
    kind: RecordKind.REGISTRATION_DISPUTE,
    id: dispute.id,
    recordName,
    action: 'disputeRegistration',
    to: dispute.status,
  })
  if (!decision) return
  const { status, reason } = decision
  const step = { action: 'decideRegistrationDispute', recordName, reason }
  history.step(disputeLife, dispute, status, dispute.decidedAt!, admin, step)
}
