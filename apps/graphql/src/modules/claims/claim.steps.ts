import { ClaimSide, ClaimStatus, DeliveryStatus, Limits } from '@youlin/schema'
import type { ActingGrant } from '../../platform/work.ts'
import { agreedDeliveries } from './claim.duties.ts'
import { settlesDeliveries, sideOf } from './claim.policy.ts'
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
  claim.status === ClaimStatus.REQUESTED && acts(claim, viewer, ClaimSide.PROVIDER)

export const mayDecline: Step = (claim, viewer) =>
  leadsTo(claim, ClaimStatus.DECLINED) && acts(claim, viewer, ClaimSide.PROVIDER)

/** The side whose turn it is; once a time is agreed either side, unless its own proposal is open. */
export const mayProposeTime: Step = (claim, viewer) =>
  (claim.status === ClaimStatus.ACCEPTED || claim.status === ClaimStatus.SCHEDULED) &&
  acts(claim, viewer) &&
  claim.proposalBy !== sideOf(viewer.acting, claim)

/** The side that did not propose, before the proposed time. */
export const maySchedule: Step = (claim, viewer) =>
  claim.proposalFrom !== null && claim.proposalFrom > viewer.now && mayProposeTime(claim, viewer)

export const mayCancel: Step = (claim, viewer) => leadsTo(claim, ClaimStatus.CANCELLED) && acts(claim, viewer)

/** Whoever claimed it, within seconds and without a reason. */
export const mayUndo: Step = (claim, { accountId, now }) =>
  (claim.status === ClaimStatus.REQUESTED || claim.status === ClaimStatus.WAITLISTED) &&
  claim.claimedById === accountId &&
  now.getTime() - claim.claimedAt.getTime() <= Limits.claimUndoWithin

export const mayLeaveWaitlist: Step = (claim, viewer) =>
  claim.status === ClaimStatus.WAITLISTED && acts(claim, viewer, ClaimSide.TAKER)

/** Takes the place that is held, or passes it on. */
export const mayAnswerPlace: Step = (claim, viewer) =>
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
  (claim.evaluationDue === null || viewer.now <= claim.evaluationDue) &&
  acts(claim, viewer) &&
  !hasEvaluated(claim, viewer)

export const mayObjectNoShow: Step = (claim, viewer) =>
  claim.noShow !== null &&
  claim.noShow.objection === null &&
  viewer.now <= new Date(claim.noShow.objectionDue) &&
  acts(claim, viewer) &&
  sideOf(viewer.acting, claim) !== claim.noShow.reportedBy

export const mayArchive: Step = (claim, viewer) =>
  leadsTo(claim, ClaimStatus.ARCHIVED) && acts(claim, viewer, ClaimSide.TAKER)

/** What was delivered may be asked for again. */
export const mayCopy: Step = (claim, viewer) =>
  claim.delivery !== null && acts(claim, viewer, ClaimSide.TAKER)

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
