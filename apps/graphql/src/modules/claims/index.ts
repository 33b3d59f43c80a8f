import { RecordKind } from '@youlin/schema'
import type { Module } from '../../platform/module.ts'
import { ClaimSchema } from './claim.entity.ts'
import { ClaimResolver } from './claim.resolver.ts'
import { ClaimMutations } from './claim.mutations.ts'
import { claimNotices } from './claim.notices.ts'
import { claimDeadlinesJob } from './claim.jobs.ts'
import { claimById, placeName, readClaim, takerName } from './claim.queries.ts'
import { DeliveryResolver } from './claim-parts.resolver.ts'
import { ClaimStepsResolver } from './claim-steps.resolver.ts'
import { ContactMutations } from './contact.mutations.ts'
import { DeliverySchema } from './delivery.entity.ts'
import { deliveryJobs } from './delivery.jobs.ts'
import { DeliveryMutations } from './delivery.mutations.ts'
import { deliveryNotices } from './delivery.notices.ts'
import { EvaluationSchema } from './evaluation.entity.ts'
import { EvaluationMutations } from './evaluation.mutations.ts'
import { needListeners } from './need.listeners.ts'
import { promisedTo } from './need-claims.queries.ts'
import { NeedClaimsResolver } from './need-claims.resolver.ts'
import { NoShowSchema } from './no-show.entity.ts'
import { offerListeners } from './offer.listeners.ts'
import { offerClaimsNotices } from './offer-claims.notices.ts'
import { OfferClaimsResolver } from './offer-claims.resolver.ts'

export { ClaimType } from './claim.types.ts'
export { claimById, placeName, takerName }
export { ClaimScheduled } from './claim.events.ts'
export { claimsFor, sideOf } from './claim.policy.ts'
export type { ClaimRow } from './claim.rows.ts'
export { seesOpenEvaluations } from './claim.sight.ts'
export { DeliveryRecorded } from './delivery.events.ts'
export { eventOf } from './claim.calendar.ts'
export { type AgendaRow, agendaOf, countAgenda } from './claim.agenda.ts'
export { partsAmong } from './claim.parts.ts'
export { obstaclesTo } from './claim.obstacles.ts'
export { readyOn } from './claim.times.ts'
export { claimKeptPlace } from './claiming.service.ts'
export { claimNeed } from './need-claiming.service.ts'
export { scheduleClaim } from './answering.service.ts'
export { freePlaces, takePlaces } from './places.ts'
export { serveQueue } from './queue.ts'
export { claimLife } from './claim.transitions.ts'
export { gapBetween, type Marks } from './evaluation.service.ts'
export {
  agreedDeliveries,
  type ClaimDuty,
  dueOf,
  isClaimDuty,
  sinceOf,
  waitsForViewer,
} from './claim.duties.ts'
export { claimClocks, openClaims } from './open-claims.ts'

/** 认领: what communities and enterprises take of offers, from the request to the archive. */
export const claims: Module = {
  resolvers: [
    ClaimResolver,
    ClaimStepsResolver,
    ClaimMutations,
    DeliveryResolver,
    ContactMutations,
    OfferClaimsResolver,
    NeedClaimsResolver,
    DeliveryMutations,
    EvaluationMutations,
  ],
  entities: [ClaimSchema, DeliverySchema, NoShowSchema, EvaluationSchema],
  jobs: [...deliveryJobs, claimDeadlinesJob],
  listeners: [...offerListeners, ...needListeners],
  promises: [promisedTo],
  notices: [...claimNotices, ...deliveryNotices, ...offerClaimsNotices],
  nodes: { Claim: (context, id) => claimById(context).load(id) },
  files: { [RecordKind.CLAIM]: async (context, id) => Boolean(await readClaim(context, id)) },
}
