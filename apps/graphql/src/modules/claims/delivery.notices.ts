import { ClaimSide, RecordKind } from '@youlin/schema'
import type { EventKind } from '../../platform/events.ts'
import { noticeOf, type Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
import { otherSide } from './claim.access.ts'
import { type ConcernedClaim, concernedClaim, peopleOf, streetStaff } from './claim.people.ts'
import {
  DeliveryConfirmed,
  DeliveryDisputed,
  DeliveryRecorded,
  DeliverySettled,
  EvaluationsOpened,
  NoShowObjected,
  NoShowReported,
} from './delivery.events.ts'

/** Who is told what of a delivery: whoever has to do something next, or wants to know how it ended. */
export const deliveryNotices: Notice[] = [
  notice(DeliveryRecorded, 'deliveryRecorded', (work, claim) => peopleOf(work, claim, ClaimSide.TAKER)),
  notice(DeliveryConfirmed, 'deliveryConfirmed', bothSides),
  notice(DeliveryDisputed, 'deliveryDisputed', async (work, claim) => [
    ...(await peopleOf(work, claim, ClaimSide.PROVIDER)),
    ...(await streetStaff(work, claim.streetId)),
  ]),
  notice(DeliverySettled, 'deliverySettled', bothSides),
  notice(NoShowReported, 'noShowReported', (work, claim, { reportedBy }) =>
    peopleOf(work, claim, otherSide(reportedBy)),
  ),
  notice(NoShowObjected, 'noShowObjected', (work, claim, { reportedBy }) =>
    peopleOf(work, claim, reportedBy),
  ),
  notice(EvaluationsOpened, 'evaluationsOpened', bothSides),
]

/** What is told of a claim to some of those it concerns. */
export function notice<Payload extends { claimId: string }>(
  event: EventKind<Payload>,
  kind: string,
  to: (work: Work, claim: ConcernedClaim, payload: Payload) => Promise<string[]>,
): Notice {
  return noticeOf(event, async (work, payload) => {
    const claim = await concernedClaim(work, payload.claimId)
    const record = { kind: RecordKind.CLAIM, id: claim.id, name: claim.offerTitle }
    return [{ to: await to(work, claim, payload), kind, record }]
  })
}

export async function bothSides(work: Work, claim: ConcernedClaim): Promise<string[]> {
  return [
    ...(await peopleOf(work, claim, ClaimSide.TAKER)),
    ...(await peopleOf(work, claim, ClaimSide.PROVIDER)),
  ]
}
