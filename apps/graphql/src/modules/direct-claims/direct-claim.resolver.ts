import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { maskMobileNumber } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { needById, NeedType } from '../needs/index.ts'
import { DirectClaimListArgs } from './direct-claim.input.types.ts'
import * as policy from './direct-claim.policy.ts'
import { listDirectClaims } from './direct-claim.queries.ts'
import type { DirectClaimRow } from './direct-claim.rows.ts'
import { DirectClaimConnection, DirectClaimType } from './direct-claim.types.ts'

@Resolver(() => DirectClaimType)
export class DirectClaimResolver {
  @Allow('SIGNED_IN')
  @Query(() => DirectClaimConnection, {
    description: 'The direct claims that the viewer may see, the newest first.',
  })
  directClaims(
    @Args(() => DirectClaimListArgs) { filter, ...page }: DirectClaimListArgs,
    @Ctx() context: RequestContext,
  ) {
    return listDirectClaims(context, withLocalIds(filter, { needId: 'Need' }), page)
  }

  @FieldResolver(() => NeedType)
  need(@Root() { needId }: DirectClaimRow, @Ctx() context: RequestContext) {
    return needById(context).load(needId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Of the party, or of the guest; null once that was erased.',
  })
  claimantName(@Root() { partyName, guestName }: DirectClaimRow) {
    return partyName ?? guestName
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "A guest's, such as 138****0000; null for parties, and once it was erased.",
  })
  guestMobileMasked(@Root() { guestMobile }: DirectClaimRow) {
    return guestMobile && maskMobileNumber(guestMobile)
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Oldest first.' })
  timeline(@Root() { id }: DirectClaimRow, @Ctx() context: RequestContext) {
    return timelineOf(context, id)
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may confirm or decline.' })
  viewerCanAnswer(@Root() row: DirectClaimRow, @Ctx() context: RequestContext) {
    return policy.mayAnswer(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() row: DirectClaimRow, @Ctx() context: RequestContext) {
    return policy.mayWithdraw(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean)
  viewerCanCancel(@Root() row: DirectClaimRow, @Ctx() context: RequestContext) {
    return policy.mayCancel(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean, { description: 'Whether they may agree on a day and say what took place.' })
  viewerCanRecord(@Root() row: DirectClaimRow, @Ctx() context: RequestContext) {
    return policy.mayRecord(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean, { description: "Whether they may read the guest's number in full." })
  viewerCanCall(@Root() row: DirectClaimRow, @Ctx() context: RequestContext) {
    return policy.mayCall(actingViewer(context).acting, row)
  }
}
