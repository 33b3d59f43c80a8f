import type { Module } from '../../platform/module.ts'
import { DirectClaimSchema } from './direct-claim.entity.ts'
import { DirectClaimMutations } from './direct-claim.mutations.ts'
import { directClaimNotices } from './direct-claim.notices.ts'
import { promisedDirectly, readDirectClaim } from './direct-claim.queries.ts'
import { DirectClaimResolver } from './direct-claim.resolver.ts'
import { eraseGuestsJob } from './guest.jobs.ts'
import { GuestResolver } from './guest.resolver.ts'
import { needListeners } from './need.listeners.ts'
import { NeedDirectClaimsResolver } from './need-direct-claims.resolver.ts'

export { directClaimLife } from './direct-claim.transitions.ts'
export { freshToken as freshDirectClaimToken } from './link.token.ts'
export { DirectClaimType } from './direct-claim.types.ts'
export {
  directClaimClocks,
  directClaimsToDo,
  isDirectClaimDuty,
  openDirectClaims,
} from './open-direct-claims.ts'

/** 直接认领: needs that are claimed without an offer, by parties with an account and by guests without one. */
export const directClaims: Module = {
  resolvers: [DirectClaimResolver, DirectClaimMutations, NeedDirectClaimsResolver, GuestResolver],
  entities: [DirectClaimSchema],
  jobs: [eraseGuestsJob],
  listeners: needListeners,
  notices: directClaimNotices,
  promises: [promisedDirectly],
  nodes: {
    DirectClaim: async (context, id) => (context.viewer?.acting ? readDirectClaim(context, id) : null),
  },
}
