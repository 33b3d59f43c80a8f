import { Role } from '@youlin/schema'
import type { Module } from '../../platform/module.ts'
import { RoleGrantSchema } from './grant.entity.ts'
import { grantById } from './grant.queries.ts'
import { GrantResolver } from './grant.resolver.ts'
import { InvitationAcceptanceResolver } from './invitation-acceptance.resolver.ts'
import { InvitationSchema } from './invitation.entity.ts'
import { readInvitation } from './invitation.queries.ts'
import { InvitationResolver } from './invitation.resolver.ts'
import { cleanSessionsJob } from './session.service.ts'
import { UserAccountSchema } from './user.entity.ts'
import { userById, userOfDistrict } from './user.queries.ts'
import { OwnAccountResolver } from './own-account.resolver.ts'
import { SecondFactorResolver } from './second-factor.resolver.ts'
import { UserResolver } from './user.resolver.ts'
import { ViewerResolver } from './viewer.resolver.ts'

export { foundDistrict } from './district-founding.ts'
export { mayRevealPeople } from './grant.policy.ts'
export { holderOfGrant } from './grant-holder.ts'
export { holdersOf } from './grant.queries.ts'
export { giveRole, takeRoles } from './grant.service.ts'
export { endGrants, holdingsOf, lastDaysOf } from './grant-import.ts'
export { hashPassword, requireStrong } from './password.ts'
export { requireFreshFactor } from '../../platform/second-factor.ts'
export { codeAt } from './second-factor-codes.ts'
export { type Contact, contactOf } from './contact.queries.ts'
export { seal, unseal } from './second-factor-seal.ts'
export { keepSecondFactor } from './second-factor.service.ts'
export { authenticate, hashOf } from './session.service.ts'
export { readInvitation } from './invitation.queries.ts'
export { openAccount } from './user.service.ts'
export { accountsOfMobiles, personById, userOfDistrict } from './user.queries.ts'

const readers: readonly Role[] = [Role.DISTRICT_ADMIN, Role.AUDITOR]

/** Accounts, sessions and dated roles. */
export const identity: Module = {
  resolvers: [
    ViewerResolver,
    OwnAccountResolver,
    SecondFactorResolver,
    UserResolver,
    GrantResolver,
    InvitationResolver,
    InvitationAcceptanceResolver,
  ],
  entities: [UserAccountSchema, RoleGrantSchema, InvitationSchema],
  jobs: [cleanSessionsJob],
  nodes: {
    Invitation: async (context, id) => (context.viewer?.acting ? readInvitation(context, id) : null),
    async User(context, id) {
      const { viewer } = context
      const reads = viewer?.acting && readers.includes(viewer.acting.role)
      if (reads) return userOfDistrict(context, id)
      return viewer?.accountId === id ? userById(context).load(id) : null
    },
    async RoleGrant(context, id) {
      const grant = await grantById(context, id)
      const { viewer } = context
      const reads = viewer?.acting && readers.includes(viewer.acting.role)
      return reads || grant?.userId === viewer?.accountId ? grant : null
    },
  },
}
