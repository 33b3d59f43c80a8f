import { ClaimStatus, RecordKind, SystemCancelReason } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import type { Job } from '../../platform/jobs.ts'
import { despiteFailures } from '../../platform/one-by-one.ts'
import type { Work } from '../../platform/work.ts'
import { endClaim } from './claim.ending.ts'
import { ClaimCancelled, ClaimExpired, PlaceLapsed } from './claim.events.ts'
import { forEachDue } from './due-claims.ts'
import { letGo } from './held-place.service.ts'

const { ACCEPTED, CANCELLED, EXPIRED, HELD, REQUESTED, SCHEDULED } = ClaimStatus

/** Terms that nobody kept: the answer, the kept place, the proposed time. */
export const claimDeadlinesJob: Job = {
  name: 'claim-deadlines',
  everySeconds: 60,
  run: (work) =>
    despiteFailures([expireUnanswered, lapsePlaces, cancelDisagreed, keepAgreed], (end) => end(work)),
}

function expireUnanswered(work: Work): Promise<void> {
  return forEachDue(work, 'answerDue', [REQUESTED], async (own, offer, claim) => {
    await endClaim(own, offer, claim, EXPIRED, { action: 'expireClaim', recordName: offer.title })
    await own.events.publish(own, ClaimExpired, { claimId: claim.id })
  })
}

function lapsePlaces(work: Work): Promise<void> {
  return forEachDue(work, 'heldUntil', [HELD], async (own, offer, claim) => {
    await letGo(own, offer, claim, { action: 'lapsePlace', recordName: offer.title })
    await own.events.publish(own, PlaceLapsed, { claimId: claim.id })
  })
}

function cancelDisagreed(work: Work): Promise<void> {
  return forEachDue(work, 'proposalDue', [ACCEPTED], async (own, offer, claim) => {
    const reason = SystemCancelReason.NO_AGREEMENT
    const step = { action: 'lapseProposal', recordName: offer.title, reason }
    await endClaim(own, offer, claim, CANCELLED, step)
    claim.cancelReason = reason
    const cancelled = { claimId: claim.id, from: ACCEPTED, by: null, reason }
    await own.events.publish(own, ClaimCancelled, cancelled)
  })
}

/** An agreed time stands where its move was not answered. */
function keepAgreed(work: Work): Promise<void> {
  return forEachDue(work, 'proposalDue', [SCHEDULED], async (own, offer, claim) => {
    claim.dropProposal()
    await recordChange(own, {
      kind: RecordKind.CLAIM,
      id: claim.id,
      recordName: offer.title,
      action: 'lapseProposal',
    })
  })
}
