import { ClaimSide, ClaimStatus, TodoKind } from '@youlin/schema'
import type { ClaimDetailsFragment, ClaimDutyFragment } from '../../graphql.generated.ts'

/** What a claim waits for from the viewer, and until when. */
export interface ClaimDuty {
  kind: TodoKind
  due: string | null
}

type Duties = readonly [
  may: keyof ClaimDutyFragment,
  kind: TodoKind,
  due: (claim: ClaimDutyFragment) => string | null | undefined,
][]

const duties: Duties = [
  ['viewerCanAcceptPlace', TodoKind.PLACE_TO_TAKE, (claim) => claim.heldUntil],
  ['viewerCanAccept', TodoKind.CLAIM_TO_ANSWER, (claim) => claim.answerDue],
  ['viewerCanSchedule', TodoKind.TIME_TO_ANSWER, (claim) => claim.proposal?.answerDue],
  ['viewerCanConfirmDelivery', TodoKind.DELIVERY_TO_CONFIRM, (claim) => claim.delivery?.confirmDue],
  ['viewerCanEvaluate', TodoKind.CLAIM_TO_EVALUATE, (claim) => claim.evaluationDue],
  ['viewerCanObjectNoShow', TodoKind.NO_SHOW_TO_ANSWER, (claim) => claim.noShow?.objectionDue],
  ['viewerCanRecordDelivery', TodoKind.DELIVERY_TO_RECORD, () => null],
]

/** A delivery is recorded once it has begun. */
export function hasBegun({ scheduled }: Pick<ClaimDutyFragment, 'scheduled'>, now = new Date()): boolean {
  return scheduled ? new Date(scheduled.startsAt) <= now : false
}

/** The first thing that the viewer has to do about a claim, or null when the others have to. */
export function dutyOf(claim: ClaimDutyFragment, now = new Date()): ClaimDuty | null {
  const found = duties.find(
    ([may, kind]) => claim[may] === true && (kind !== TodoKind.DELIVERY_TO_RECORD || hasBegun(claim, now)),
  )
  return found ? { kind: found[1], due: found[2](claim) ?? null } : null
}

/** Whether a deadline has passed. */
export function isOverdue(due: string | null, now = new Date()): boolean {
  return due !== null && new Date(due) < now
}

const usual = [
  ClaimStatus.REQUESTED,
  ClaimStatus.ACCEPTED,
  ClaimStatus.SCHEDULED,
  ClaimStatus.DELIVERED,
  ClaimStatus.EVALUATED,
  ClaimStatus.ARCHIVED,
] as const
const queued = [ClaimStatus.WAITLISTED, ClaimStatus.HELD] as const

/** The way that a claim in this state goes when all goes well. */
export function pathOf(status: ClaimStatus): readonly ClaimStatus[] {
  return (queued as readonly ClaimStatus[]).includes(status) ? [...queued, ...usual] : usual
}

/** Whether the offer's terms changed before the provider answered, which lets the taker go without a reason. */
export function hasNewTerms(
  claim: Pick<ClaimDetailsFragment, 'status' | 'viewerSide'> & {
    terms: { number: number }
    offer: { terms: { number: number } }
  },
): boolean {
  const asks = claim.status === ClaimStatus.REQUESTED && claim.viewerSide === ClaimSide.TAKER
  return asks && claim.offer.terms.number > claim.terms.number
}
