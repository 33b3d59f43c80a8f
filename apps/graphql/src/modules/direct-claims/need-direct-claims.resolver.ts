import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import { unseal } from '../identity/index.ts'
import { type NeedRow, NeedType, readNeed, unmet } from '../needs/index.ts'
import * as types from './direct-claim.input.types.ts'
import * as policy from './direct-claim.policy.ts'
import { standingOfNeed } from './direct-claim.queries.ts'
import type { NeedStanding } from './direct-claim.rows.ts'
import { DirectClaimLink } from './direct-claim.types.ts'
import { linkOfNeed } from './link.queries.ts'
import { closeDirectClaimLink, openDirectClaimLink, renewDirectClaimLink } from './link.service.ts'

const needsStaff = [Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.STREET_STAFF] as const
const errors = 'Errors: CONFLICT, FORBIDDEN, INVALID_INPUT where the need has ended, NOT_FOUND'

/** What direct claims add to a need. */
@Resolver(() => NeedType)
export class NeedDirectClaimsResolver {
  @FieldResolver(() => Boolean, { description: 'Whether they may claim it without an offer.' })
  async viewerCanClaimDirectly(@Root() { id }: NeedRow, @Ctx() context: RequestContext) {
    return policy.mayClaimDirectly(actingViewer(context).acting, await standing(context, id))
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may enter a guest who claims it.' })
  async viewerCanRegisterDirectClaim(@Root() { id }: NeedRow, @Ctx() context: RequestContext) {
    return policy.mayRegister(actingViewer(context).acting, await standing(context, id))
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether they may make, renew and close the link for guests.',
  })
  async viewerCanOpenDirectClaimLink(@Root() { id }: NeedRow, @Ctx() context: RequestContext) {
    return policy.mayOpenLink(actingViewer(context).acting, await standing(context, id))
  }

  @FieldResolver(() => DirectClaimLink, {
    nullable: true,
    description: 'The link by which guests claim it; for its staff, once they have made one.',
  })
  async directClaimLink(
    @Root() { id, status }: NeedRow,
    @Ctx() context: RequestContext,
  ): Promise<DirectClaimLink | null> {
    if (!policy.answersFor(actingViewer(context).acting, await standing(context, id))) return null
    const link = await linkOfNeed(context).load(id)
    if (!link) return null
    const { renewedAt, closedAt, version, sealedToken } = link
    const leads = closedAt === null && unmet.includes(status)
    return { renewedAt, closedAt, version, token: leads ? unseal(context.environment, sealedToken) : null }
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimLinkPayload, {
    description: `Makes the link by which guests claim a need. ${errors}, IDEMPOTENCY_KEY_REUSED.`,
  })
  async openDirectClaimLink(
    @Arg('input', () => types.OpenDirectClaimLinkInput) input: types.OpenDirectClaimLinkInput,
    @Ctx() context: RequestContext,
  ) {
    const needId = localId(input.needId, 'Need', 'needId')
    await openDirectClaimLink(context, { ...input, needId })
    return { need: await readNeed(context, needId) }
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimLinkPayload, {
    description: `Gives the link another token, also where it was closed; the one before leads nowhere. ${errors}.`,
  })
  async renewDirectClaimLink(
    @Arg('input', () => types.RenewDirectClaimLinkInput) input: types.RenewDirectClaimLinkInput,
    @Ctx() context: RequestContext,
  ) {
    const needId = localId(input.needId, 'Need', 'needId')
    await renewDirectClaimLink(context, { needId, version: input.version })
    return { need: await readNeed(context, needId) }
  }

  @Allow(...needsStaff)
  @Mutation(() => types.DirectClaimLinkPayload, {
    description: `From now on the link leads nowhere. ${errors}.`,
  })
  async closeDirectClaimLink(
    @Arg('input', () => types.CloseDirectClaimLinkInput) input: types.CloseDirectClaimLinkInput,
    @Ctx() context: RequestContext,
  ) {
    const needId = localId(input.needId, 'Need', 'needId')
    await closeDirectClaimLink(context, { needId, version: input.version })
    return { need: await readNeed(context, needId) }
  }
}

async function standing(context: RequestContext, id: string): Promise<NeedStanding> {
  return (await standingOfNeed(context).load(id))!
}
