import { ClaimStatus } from '@youlin/schema'
import type { Notice } from '../../platform/notices.ts'
import { otherSide } from './claim.access.ts'
import {
  ClaimAccepted,
  ClaimCancelled,
  ClaimDeclined,
  ClaimExpired,
  ClaimMade,
  ClaimScheduled,
  ClaimTermsChanged,
  ClaimTimeProposed,
  NeedClaimed,
  PlaceAccepted,
  PlaceHeld,
  PlaceLapsed,
} from './claim.events.ts'
import { type ConcernedClaim, peopleOf } from './claim.people.ts'
import { bothSides, notice, provider, taker } from './claim.telling.ts'

const { HELD, REQUESTED, WAITLISTED } = ClaimStatus

const answer = ({ answerDue }: ConcernedClaim) => ({ due: answerDue })
const proposal = ({ proposalFrom, proposalDue }: ConcernedClaim) => ({
  startsAt: proposalFrom,
  due: proposalDue,
})

/** Who is told what of a claim until its time is agreed: whoever has to answer, or was waiting for an answer. */
export const claimNotices: Notice[] = [
  // What was answered or cancelled before it is told waits for nobody any more.
  notice(
    ClaimMade,
    'claimRequested',
    async (work, claim) => (claim.status === REQUESTED ? provider(work, claim) : []),
    answer,
  ),
  notice(ClaimMade, 'claimedOnBehalf', async (work, claim) => (claim.onBehalf ? taker(work, claim) : [])),
  notice(NeedClaimed, 'needClaimed', taker, proposal),
  notice(PlaceAccepted, 'claimRequested', provider, answer),
  notice(PlaceHeld, 'placeHeld', taker, ({ heldUntil }) => ({ due: heldUntil })),
  notice(PlaceLapsed, 'placeLapsed', taker),
  notice(ClaimAccepted, 'claimAccepted', taker, proposal),
  notice(
    ClaimScheduled,
    'claimScheduled',
    (work, claim, { by }) => peopleOf(work, claim, otherSide(by)),
    ({ scheduledFrom }) => ({ startsAt: scheduledFrom }),
  ),
  notice(
    ClaimTimeProposed,
    'timeProposed',
    (work, claim, { by }) => peopleOf(work, claim, otherSide(by)),
    proposal,
  ),
  notice(ClaimDeclined, 'claimDeclined', taker),
  notice(ClaimExpired, 'claimExpired', bothSides),
  notice(ClaimTermsChanged, 'offerTermsChanged', taker),
  notice(ClaimCancelled, 'claimCancelled', async (work, claim, { from, by }) => {
    // Who waits in the queue is no concern of the provider.
    const concerned = from === WAITLISTED || from === HELD ? taker : bothSides
    const own = by ? await peopleOf(work, claim, by) : []
    return (await concerned(work, claim)).filter((person) => !own.includes(person))
  }),
]
