import type { Module } from '../../platform/module.ts'
import { CouncilSchema } from './council.entity.ts'
import { councilById, readCouncil } from './council.queries.ts'
import { BuildingCouncilsResolver, CouncilResolver } from './council.resolver.ts'
import { councilNotice } from './council.notices.ts'
import { enterpriseListeners } from './enterprise.listeners.ts'
import { MembershipSchema } from './membership.entity.ts'
import { MembershipBulkMutations } from './membership.bulk.mutations.ts'
import { MembershipMutations } from './membership.mutations.ts'
import { membershipNotices } from './membership.notices.ts'
import { membershipsToReview, readMembership } from './membership.queries.ts'
import { EnterpriseMembershipsResolver, MembershipResolver } from './membership.resolver.ts'
import { termOverJob } from './membership.term.service.ts'

export { applicationClocks, openApplications } from './open-applications.ts'
export { councilLife } from './council.transitions.ts'
export { CouncilType } from './council.types.ts'
export {
  CouncilDissolved,
  MembershipEnded,
  MembershipRenewed,
  MembershipResumed,
  MembershipSuspended,
} from './membership.events.ts'
export { MembershipType } from './membership.types.ts'
export type { CouncilTables } from './council.rows.ts'
export { removeSeats, seatMember } from './membership.import.service.ts'
export { membershipLife } from './membership.transitions.ts'
export { councilById, membershipsToReview }

/** 楼宇理事会: building councils, their seats and who applies for them. */
export const councils: Module = {
  resolvers: [
    CouncilResolver,
    BuildingCouncilsResolver,
    MembershipResolver,
    MembershipMutations,
    MembershipBulkMutations,
    EnterpriseMembershipsResolver,
  ],
  entities: [CouncilSchema, MembershipSchema],
  jobs: [termOverJob],
  listeners: enterpriseListeners,
  notices: [...membershipNotices, councilNotice],
  nodes: { Council: readCouncil, CouncilMembership: readMembership },
}
