import { expect, it } from 'vitest'
import type { MessageKind } from '@youlin/schema'
import { modules } from '../../schema.ts'

/** Every kind that the apps have a sentence for; the compiler asks for each, and for no other. */
const kinds: Record<MessageKind, true> = {
  membershipApplied: true,
  membershipEndorsed: true,
  membershipApproved: true,
  membershipRejected: true,
  membershipSuspended: true,
  membershipResumed: true,
  membershipEnded: true,
  councilDissolved: true,
  councilClaimsPassed: true,
  offerSubmitted: true,
  offerReturned: true,
  offerPublished: true,
  offerTermsPassed: true,
  offerTermsChanged: true,
  offerPaused: true,
  offerResumed: true,
  offerExpired: true,
  claimRequested: true,
  claimedOnBehalf: true,
  needClaimed: true,
  proposalsMade: true,
  placeHeld: true,
  placeLapsed: true,
  claimAccepted: true,
  claimScheduled: true,
  timeProposed: true,
  claimDeclined: true,
  claimExpired: true,
  claimCancelled: true,
  deliveryRecorded: true,
  deliveryConfirmed: true,
  deliveryDisputed: true,
  deliverySettled: true,
  noShowReported: true,
  noShowObjected: true,
  evaluationsOpened: true,
  evaluationsDiffer: true,
  stepEscalated: true,
  stepReminded: true,
  clockPaused: true,
  clockResumed: true,
  feedbackAnswered: true,
  feedbackClosed: true,
  registrationDisputed: true,
  disputePapersAsked: true,
  disputeKept: true,
  representativeJoined: true,
  enterpriseHandedOver: true,
  enterpriseRefused: true,
}

it('sends every kind of message that there is a sentence for, and no other', () => {
  const sent = modules.flatMap(({ notices = [] }) => notices.flatMap((notice) => notice.kinds))
  expect([...new Set(sent)].sort()).toEqual(Object.keys(kinds).sort())
})
