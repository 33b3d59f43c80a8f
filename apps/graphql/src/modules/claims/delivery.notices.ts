import type { Notice } from '../../platform/notices.ts'
import { otherSide } from './claim.access.ts'
import { type ConcernedClaim, peopleOf, streetStaff } from './claim.people.ts'
import { bothSides, notice, provider, taker } from './claim.telling.ts'
import {
  DeliveryConfirmed,
  DeliveryDisputed,
  DeliveryRecorded,
  DeliverySettled,
  EvaluationsOpened,
  NoShowObjected,
  NoShowReported,
} from './delivery.events.ts'

const evaluation = ({ evaluationDue }: ConcernedClaim) => ({ due: evaluationDue })

/** Who is told what of a delivery: whoever has to do something next, or wants to know how it ended. */
export const deliveryNotices: Notice[] = [
  notice(DeliveryRecorded, 'deliveryRecorded', taker, ({ confirmDue }) => ({ due: confirmDue })),
  notice(DeliveryConfirmed, 'deliveryConfirmed', bothSides, evaluation),
  notice(DeliveryDisputed, 'deliveryDisputed', async (work, claim) => [
    ...(await provider(work, claim)),
    ...(await streetStaff(work, claim.streetId)),
  ]),
  notice(DeliverySettled, 'deliverySettled', bothSides, evaluation),
  notice(
    NoShowReported,
    'noShowReported',
    (work, claim, { reportedBy }) => peopleOf(work, claim, otherSide(reportedBy)),
    ({ objectionDue }) => ({ due: objectionDue }),
  ),
  notice(NoShowObjected, 'noShowObjected', (work, claim, { reportedBy }) =>
    peopleOf(work, claim, reportedBy),
  ),
  notice(EvaluationsOpened, 'evaluationsOpened', bothSides),
  notice(EvaluationsOpened, 'evaluationsDiffer', async (work, claim, { differ }) =>
    differ ? streetStaff(work, claim.streetId) : [],
  ),
]
