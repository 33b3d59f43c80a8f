import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Light, MembershipStatus } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { enterpriseById, EnterpriseType, type EnterpriseRow } from '../enterprises/index.ts'
import { Community, communityById, Street, streetById } from '../territory/index.ts'
import { councilById } from './council.queries.ts'
import type { MembershipRow } from './council.rows.ts'
import { CouncilType } from './council.types.ts'
import { membershipLightById } from './membership.light.ts'
import * as policy from './membership.policy.ts'
import { listMemberships, membershipsOfEnterprise, readMembership } from './membership.queries.ts'
import { selectionOf } from './membership.selection.ts'
import { membershipLife } from './membership.transitions.ts'
import { MembershipConnection, MembershipListArgs, MembershipType } from './membership.types.ts'

@Resolver(() => MembershipType)
export class MembershipResolver {
  @Allow('SIGNED_IN')
  @Query(() => MembershipConnection, { description: 'Those that the viewer may see, newest first.' })
  councilMemberships(
    @Args(() => MembershipListArgs) { filter, ...page }: MembershipListArgs,
    @Ctx() context: RequestContext,
  ) {
    return listMemberships(context, selectionOf(filter), page)
  }

  @Allow('SIGNED_IN')
  @Query(() => MembershipType, { nullable: true, description: 'Null when it cannot be seen.' })
  councilMembership(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return readMembership(context, localId(id, 'CouncilMembership', 'id'))
  }

  @FieldResolver(() => CouncilType)
  council(@Root() row: MembershipRow, @Ctx() context: RequestContext) {
    return councilById(context).load(row.councilId)
  }

  @FieldResolver(() => EnterpriseType, { nullable: true })
  enterprise(@Root() row: MembershipRow, @Ctx() context: RequestContext) {
    return row.enterpriseId ? enterpriseById(context).load(row.enterpriseId) : null
  }

  @FieldResolver(() => Community, { nullable: true })
  community(@Root() row: MembershipRow, @Ctx() context: RequestContext) {
    return row.communityId ? communityById(context).load(row.communityId) : null
  }

  @FieldResolver(() => Street, { nullable: true, description: 'The street that is the member itself.' })
  street(@Root() row: MembershipRow, @Ctx() context: RequestContext) {
    return row.streetId ? streetById(context).load(row.streetId) : null
  }

  @FieldResolver(() => Light, {
    nullable: true,
    description: 'Of the review of an application, for its party and its reviewers.',
  })
  async light(@Root() row: MembershipRow, @Ctx() context: RequestContext) {
    return row.inside ? ((await membershipLightById(context).load(row.id)) ?? null) : null
  }

  @FieldResolver(() => String, { description: 'For its party and its reviewers; empty for others.' })
  statement(@Root() row: MembershipRow) {
    return row.inside ? row.statement : ''
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why it was rejected, suspended or ended; for its party and its reviewers.',
  })
  reason(@Root() row: MembershipRow) {
    return row.inside ? row.reason : null
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Oldest first; for its party and its reviewers.' })
  timeline(@Root() row: MembershipRow, @Ctx() context: RequestContext) {
    return row.inside ? timelineOf(context, row.id) : []
  }

  @FieldResolver(() => Boolean)
  viewerCanEndorse(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    const { acting } = actingViewer(context)
    return leadsTo(row, MembershipStatus.ENDORSED) && policy.mayEndorse(acting, row, context.clock.now())
  }

  @FieldResolver(() => Boolean)
  viewerCanApprove(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    return row.status === MembershipStatus.ENDORSED && policy.mayDecide(actingViewer(context).acting)
  }

  @FieldResolver(() => Boolean)
  viewerCanReject(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    const { acting } = actingViewer(context)
    return leadsTo(row, MembershipStatus.REJECTED) && policy.mayReject(acting, row, context.clock.now())
  }

  @FieldResolver(() => Boolean)
  viewerCanSuspend(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    return leadsTo(row, MembershipStatus.SUSPENDED) && policy.mayDecide(actingViewer(context).acting)
  }

  @FieldResolver(() => Boolean)
  viewerCanResume(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    return row.status === MembershipStatus.SUSPENDED && policy.mayDecide(actingViewer(context).acting)
  }

  @FieldResolver(() => Boolean, { description: 'Or resign, for the member itself.' })
  viewerCanEnd(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    const { acting } = actingViewer(context)
    return leadsTo(row, MembershipStatus.ENDED) && policy.mayEnd(acting, row, true)
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() row: MembershipRow, @Ctx() context: RequestContext): boolean {
    return leadsTo(row, MembershipStatus.WITHDRAWN) && policy.actsFor(actingViewer(context).acting, row)
  }
}

/** What councils add to an enterprise. */
@Resolver(() => EnterpriseType)
export class EnterpriseMembershipsResolver {
  @FieldResolver(() => [MembershipType], { description: 'Past ones too, the newest first.' })
  async memberships(@Root() { id }: EnterpriseRow, @Ctx() context: RequestContext) {
    return (await membershipsOfEnterprise(context).load(id)) ?? []
  }
}

function leadsTo({ status }: MembershipRow, to: MembershipStatus): boolean {
  return membershipLife.transitions[status].includes(to)
}
