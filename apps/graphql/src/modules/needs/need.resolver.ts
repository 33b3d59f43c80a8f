import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId, withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { enterpriseById, EnterpriseType } from '../enterprises/index.ts'
import {
  Building,
  buildingById,
  Community,
  communityById,
  Compound,
  compoundById,
} from '../territory/index.ts'
import {
  CreateNeedInput,
  CreateNeedPayload,
  NeedListArgs,
  WithdrawNeedInput,
  WithdrawNeedPayload,
} from './need.input.types.ts'
import { mayClaim, mayWithdraw, raised } from './need.policy.ts'
import { listNeeds, readNeed } from './need.queries.ts'
import type { NeedRow } from './need.rows.ts'
import { createNeed, withdrawNeed } from './need.service.ts'
import { NeedConnection, NeedType } from './need.types.ts'

const optional = (id: string | null | undefined, type: string, path: string) =>
  id ? localId(id, type, path) : undefined

@Resolver(() => NeedType)
export class NeedResolver {
  @Allow('SIGNED_IN')
  @Query(() => NeedConnection, { description: 'The needs of the district.' })
  needs(@Args(() => NeedListArgs) { filter, sort, ...page }: NeedListArgs, @Ctx() context: RequestContext) {
    const selection = withLocalIds(filter, { communityId: 'Community', streetId: 'Street' })
    return listNeeds(context, selection, sort ?? null, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => NeedType, { nullable: true, description: 'Null when there is none that the viewer may see.' })
  async need(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (await readNeed(context, localId(id, 'Need', 'id'))) ?? null
  }

  @Allow(Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => CreateNeedPayload, {
    description:
      'A community or a verified enterprise raises a need. Errors: FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT.',
  })
  async createNeed(
    @Arg('input', () => CreateNeedInput) input: CreateNeedInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await createNeed(context, {
      ...input,
      communityId: optional(input.communityId, 'Community', 'communityId'),
      enterpriseId: optional(input.enterpriseId, 'Enterprise', 'enterpriseId'),
      compoundId: optional(input.compoundId, 'Compound', 'compoundId'),
      buildingId: optional(input.buildingId, 'Building', 'buildingId'),
    })
    return { need: await readNeed(context, id) }
  }

  @Allow(Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => WithdrawNeedPayload, {
    description: 'The party takes its need back. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async withdrawNeed(
    @Arg('input', () => WithdrawNeedInput) input: WithdrawNeedInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'Need', 'id')
    await withdrawNeed(context, { id, version: input.version, reason: input.reason || null })
    return { need: await readNeed(context, id) }
  }

  @FieldResolver(() => Community, { nullable: true, description: 'The community that raised it.' })
  community(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return row.communityId ? communityById(context).load(row.communityId) : null
  }

  @FieldResolver(() => Compound, { nullable: true })
  compound(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return row.compoundId ? compoundById(context).load(row.compoundId) : null
  }

  @FieldResolver(() => Building, { nullable: true, description: 'Where the staff works that it is for.' })
  building(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return row.buildingId ? buildingById(context).load(row.buildingId) : null
  }

  @FieldResolver(() => EnterpriseType, { nullable: true, description: 'The enterprise that raised it.' })
  enterprise(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return row.enterpriseId ? enterpriseById(context).load(row.enterpriseId) : null
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return mayWithdraw(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean, { description: 'Whether it is their own, to be raised once more.' })
  viewerCanCopy(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return raised(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean, { description: 'Whether one of their offers may answer it.' })
  viewerCanClaim(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return mayClaim(actingViewer(context).acting, row)
  }

  @FieldResolver(() => [TimelineEntry])
  timeline(@Root() row: NeedRow, @Ctx() context: RequestContext) {
    return timelineOf(context, row.id)
  }
}
