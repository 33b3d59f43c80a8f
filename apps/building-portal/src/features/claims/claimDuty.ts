import { ClaimSide, ClaimStatus, TodoKind } from '@youlin/schema'
import type { ClaimDetailsFragment, ClaimDutyFragment } from '../../graphql.generated.ts'

/** What a claim waits for from the viewer, and until when. */
export interface ClaimDuty {
  kind: TodoKind
  due: string | null
}

type Duties = readonly [may: keyof ClaimDutyFragment, kind: TodoKind][]

const duties: Duties = [
  ['viewerCanAcceptPlace', TodoKind.PLACE_TO_TAKE],
  ['viewerCanAccept', TodoKind.CLAIM_TO_ANSWER],
  ['viewerCanSchedule', TodoKind.TIME_TO_ANSWER],
  ['viewerCanConfirmDelivery', TodoKind.DELIVERY_TO_CONFIRM],
  ['viewerCanEvaluate', TodoKind.CLAIM_TO_EVALUATE],
  ['viewerCanObjectNoShow', TodoKind.NO_SHOW_TO_ANSWER],
  ['viewerCanRecordDelivery', TodoKind.DELIVERY_TO_RECORD],
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
  return found ? { kind: found[1], due: claim.due } : null
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
