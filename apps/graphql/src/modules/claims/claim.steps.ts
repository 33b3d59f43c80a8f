import { ClaimSide, ClaimStatus, DeliveryStatus, Limits, OfferStatus } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { agreedDeliveries } from './claim.duties.ts'
import { claimsFor, settlesDeliveries, sideOf } from './claim.policy.ts'
import type { ClaimRow } from './claim.rows.ts'
import { claimLife } from './claim.transitions.ts'

/** Who looks at a claim, and when. */
export interface Onlooker {
  accountId: string
  acting: ActingGrant
  now: Date
}

/** Whether a step on a claim is open to whoever looks at it now. */
type Step = (claim: ClaimRow, viewer: Onlooker) => boolean

export const mayAccept: Step = (claim, viewer) =>
  claim.status === ClaimStatus.REQUESTED &&
  inTerm(claim.answerDue, viewer) &&
  acts(claim, viewer, ClaimSide.PROVIDER)

export const mayDecline: Step = (claim, viewer) =>
  leadsTo(claim, ClaimStatus.DECLINED) && acts(claim, viewer, ClaimSide.PROVIDER)

/** The side whose turn it is; once a time is agreed either side, unless its own proposal is open. */
export const mayProposeTime: Step = (claim, viewer) =>
  (claim.status === ClaimStatus.SCHEDULED ||
    (claim.status === ClaimStatus.ACCEPTED && inTerm(claim.proposalDue, viewer))) &&
  acts(claim, viewer) &&
  claim.proposalBy !== sideOf(viewer.acting, claim)

/** The side that did not propose, before the proposed time. */
export const maySchedule: Step = (claim, viewer) =>
  claim.proposalFrom !== null &&
  inTerm(claim.proposalFrom, viewer) &&
  inTerm(claim.proposalDue, viewer) &&
  mayProposeTime(claim, viewer)

export const mayCancel: Step = (claim, viewer) => leadsTo(claim, ClaimStatus.CANCELLED) && acts(claim, viewer)

/** The taker, or whoever claimed on its behalf; within seconds and without a reason. */
export const mayUndo: Step = (claim, viewer) =>
  (claim.status === ClaimStatus.REQUESTED || claim.status === ClaimStatus.WAITLISTED) &&
  viewer.now.getTime() - claim.claimedAt.getTime() <= Limits.claimUndoWithin &&
  (claim.claimedById === viewer.accountId || acts(claim, viewer, ClaimSide.TAKER))

export const mayLeaveWaitlist: Step = (claim, viewer) =>
  claim.status === ClaimStatus.WAITLISTED && acts(claim, viewer, ClaimSide.TAKER)

export const mayAcceptPlace: Step = (claim, viewer) =>
  mayPassPlace(claim, viewer) && inTerm(claim.heldUntil, viewer)

export const mayPassPlace: Step = (claim, viewer) =>
  claim.status === ClaimStatus.HELD && acts(claim, viewer, ClaimSide.TAKER)

export const mayRecordDelivery: Step = (claim, viewer) =>
  leadsTo(claim, ClaimStatus.DELIVERED) && begun(claim, viewer) && acts(claim, viewer, ClaimSide.PROVIDER)

export const mayReportNoShow: Step = (claim, viewer) =>
  leadsTo(claim, ClaimStatus.NO_SHOW) && begun(claim, viewer) && acts(claim, viewer)

/** Confirms what was recorded, or disputes it. */
export const mayAnswerDelivery: Step = (claim, viewer) =>
  delivered(claim, [DeliveryStatus.RECORDED]) && acts(claim, viewer, ClaimSide.TAKER)

export const maySettleDelivery: Step = (claim, { acting }) =>
  delivered(claim, [DeliveryStatus.DISPUTED]) && settlesDeliveries(acting, claim)

export const hasEvaluated: Step = (claim, { acting }) =>
  claim.evaluations.some(({ side }) => side === sideOf(acting, claim))

export const mayEvaluate: Step = (claim, viewer) =>
  delivered(claim, agreedDeliveries) &&
  inTerm(claim.evaluationDue, viewer) &&
  acts(claim, viewer) &&
  !hasEvaluated(claim, viewer)

export const mayObjectNoShow: Step = (claim, viewer) =>
  claim.noShow !== null &&
  claim.noShow.objection === null &&
  inTerm(new Date(claim.noShow.objectionDue), viewer) &&
  acts(claim, viewer) &&
  sideOf(viewer.acting, claim) !== claim.noShow.reportedBy

export const mayArchive: Step = (claim, viewer) =>
  leadsTo(claim, ClaimStatus.ARCHIVED) && acts(claim, viewer, ClaimSide.TAKER)

const copied: readonly ClaimStatus[] = [ClaimStatus.DELIVERED, ClaimStatus.EVALUATED, ClaimStatus.ARCHIVED]

/** What was delivered may be asked for again, as long as it is offered. */
export const mayCopy: Step = (claim, { acting }) =>
  copied.includes(claim.status) && claim.offerStatus === OfferStatus.PUBLISHED && claimsFor(acting, claim)

/** Where there is no term, there is time. */
function inTerm(until: Date | null, { now }: Onlooker): boolean {
  return until === null || now <= until
}

function leadsTo({ status }: ClaimRow, to: ClaimStatus): boolean {
  return claimLife.transitions[status].includes(to)
}

function acts(claim: ClaimRow, { acting }: Onlooker, side?: ClaimSide): boolean {
  const own = sideOf(acting, claim)
  return own !== null && (!side || own === side)
}

function begun({ scheduledFrom }: ClaimRow, { now }: Onlooker): boolean {
  return scheduledFrom !== null && scheduledFrom <= now
}

function delivered({ status, delivery }: ClaimRow, statuses: readonly DeliveryStatus[]): boolean {
  return status === ClaimStatus.DELIVERED && delivery !== null && statuses.includes(delivery.status)
}
