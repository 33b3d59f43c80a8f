import { ClaimSide, ClaimStatus } from '@youlin/schema'
import type { Notice } from '../../platform/notices.ts'
import type { Work } from '../../platform/work.ts'
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
  PlaceAccepted,
  PlaceHeld,
  PlaceLapsed,
} from './claim.events.ts'
import { type ConcernedClaim, peopleOf } from './claim.people.ts'
import { bothSides, notice } from './delivery.notices.ts'

const { HELD, REQUESTED, WAITLISTED } = ClaimStatus

/** Who is told what of a claim until its time is agreed: whoever has to answer, or was waiting for an answer. */
export const claimNotices: Notice[] = [
  notice(ClaimMade, 'claimRequested', async (work, claim, { status }) =>
    status === REQUESTED ? provider(work, claim) : [],
  ),
  notice(PlaceAccepted, 'claimRequested', provider),
  notice(PlaceHeld, 'placeHeld', taker),
  notice(PlaceLapsed, 'placeLapsed', taker),
  notice(ClaimAccepted, 'claimAccepted', taker),
  notice(ClaimScheduled, 'claimScheduled', (work, claim, { by }) => peopleOf(work, claim, otherSide(by))),
  notice(ClaimTimeProposed, 'timeProposed', (work, claim, { by }) => peopleOf(work, claim, otherSide(by))),
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

function taker(work: Work, claim: ConcernedClaim): Promise<string[]> {
  return peopleOf(work, claim, ClaimSide.TAKER)
}

function provider(work: Work, claim: ConcernedClaim): Promise<string[]> {
  return peopleOf(work, claim, ClaimSide.PROVIDER)
}
