import type { Module } from '../../platform/module.ts'
import {
  ClaimOpenStepsResolver,
  DirectClaimOpenStepsResolver,
  MembershipOpenStepsResolver,
  OfferOpenStepsResolver,
} from './record-steps.resolver.ts'
import { supervisionJobs } from './supervision.jobs.ts'
import { supervisionNotices } from './supervision.notices.ts'
import { SupervisionResolver } from './supervision.resolver.ts'

export { escalateWithin } from './supervision.jobs.ts'

/** 督办: every open step has a clock; what is late stands on a list, and nobody is forgotten. */
export const supervision: Module = {
  resolvers: [
    SupervisionResolver,
    ClaimOpenStepsResolver,
    DirectClaimOpenStepsResolver,
    OfferOpenStepsResolver,
    MembershipOpenStepsResolver,
  ],
  entities: [],
  jobs: supervisionJobs,
  notices: supervisionNotices,
}
