import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import { copyableClaims } from './claim-copy.queries.ts'
import type { ClaimRow } from './claim.rows.ts'
import * as steps from './claim.steps.ts'
import { ClaimType } from './claim.types.ts'

function viewerOf(context: RequestContext): steps.Onlooker {
  const { accountId, acting } = actingViewer(context)
  return { accountId, acting, now: context.clock.now() }
}

/** What the viewer may do with a claim now. */
@Resolver(() => ClaimType)
export class ClaimStepsResolver {
  @FieldResolver(() => Boolean)
  viewerCanAccept(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayAccept(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanDecline(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayDecline(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean, { description: 'Or move an agreed time.' })
  viewerCanProposeTime(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayProposeTime(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean, { description: "Agree to the other side's proposal." })
  viewerCanSchedule(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.maySchedule(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanCancel(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayCancel(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean, { description: 'Within eight seconds of claiming.' })
  viewerCanUndo(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayUndo(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanLeaveWaitlist(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayLeaveWaitlist(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanAcceptPlace(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayAcceptPlace(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanPassPlace(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayPassPlace(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean, { description: 'From its start on.' })
  viewerCanRecordDelivery(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayRecordDelivery(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean, { description: 'From its start on.' })
  viewerCanReportNoShow(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayReportNoShow(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanConfirmDelivery(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayAnswerDelivery(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanDisputeDelivery(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayAnswerDelivery(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanSettleDelivery(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.maySettleDelivery(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanEvaluate(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayEvaluate(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanObjectNoShow(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayObjectNoShow(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean)
  viewerCanArchive(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.mayArchive(row, viewerOf(context))
  }

  @FieldResolver(() => Boolean, { description: 'Ask for the same again.' })
  async viewerCanCopy(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    if (!steps.mayCopy(row, viewerOf(context))) return false
    return (await copyableClaims(context).load(row.id)) ?? false
  }

  @FieldResolver(() => Boolean)
  viewerHasEvaluated(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return steps.hasEvaluated(row, viewerOf(context))
  }
}
