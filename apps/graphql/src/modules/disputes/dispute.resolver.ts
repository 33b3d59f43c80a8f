import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { FilePurpose, maskMobileNumber, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { enterpriseById, EnterpriseType } from '../enterprises/index.ts'
import { filesOf, StoredFile } from '../files/index.ts'
import { requireFreshFactor } from '../identity/index.ts'
import { Building, buildingById } from '../territory/index.ts'
import { mayAskForPapers, mayDecide } from './dispute.policy.ts'
import { listDisputes, readDispute } from './dispute.queries.ts'
import type { DisputeRow } from './dispute.rows.ts'
import { askForPapers, decideDispute, keepPapers } from './dispute.service.ts'
import * as types from './dispute.types.ts'

const errors = 'Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND'

@Resolver(() => types.DisputeType)
export class DisputeResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => types.DisputeConnection, { description: "The district's disputes, the newest first." })
  registrationDisputes(
    @Args(() => types.DisputeListArgs) { filter, ...page }: types.DisputeListArgs,
    @Ctx() context: RequestContext,
  ) {
    const enterpriseId =
      filter?.enterpriseId && localId(filter.enterpriseId, 'Enterprise', 'filter.enterpriseId')
    return listDisputes(context, { statuses: filter?.statuses, enterpriseId }, page)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.AskForDisputePapersPayload, {
    description: `Asks the present representatives for their licence, once. ${errors}, FORBIDDEN when they were asked.`,
  })
  async askForDisputePapers(
    @Arg('input', () => types.AskForDisputePapersInput) input: types.AskForDisputePapersInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'RegistrationDispute', 'id')
    await askForPapers(context, { id, version: input.version })
    return { dispute: await readDispute(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.KeepDisputePapersPayload, {
    description: `Keeps the papers that the sides handed in. ${errors}.`,
  })
  async keepDisputePapers(
    @Arg('input', () => types.KeepDisputePapersInput) input: types.KeepDisputePapersInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'RegistrationDispute', 'id')
    const { version, holderPaperIds, challengerPaperIds } = input
    const fileIds = (ids: string[] | null | undefined, path: string) =>
      ids?.map((file, index) => localId(file, 'File', `${path}.${index}`))
    await keepPapers(context, {
      ...{ id, version },
      holderPaperIds: fileIds(holderPaperIds, 'holderPaperIds'),
      challengerPaperIds: fileIds(challengerPaperIds, 'challengerPaperIds'),
    })
    return { dispute: await readDispute(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.DecideRegistrationDisputePayload, {
    description: `Decides who acts for the enterprise; sessions of who no longer does end at once. Who comes in has shown a paper. ${errors}, SECOND_FACTOR_REQUIRED.`,
  })
  async decideRegistrationDispute(
    @Arg('input', () => types.DecideRegistrationDisputeInput) input: types.DecideRegistrationDisputeInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const id = localId(input.id, 'RegistrationDispute', 'id')
    const { version, decision, reason } = input
    const oneTimePassword = await decideDispute(context, { id, version, decision, reason })
    return { dispute: await readDispute(context, id), oneTimePassword }
  }

  @FieldResolver(() => EnterpriseType, { description: 'Known by the credit code.' })
  enterprise(@Root() { enterpriseId }: DisputeRow, @Ctx() context: RequestContext) {
    return enterpriseById(context).load(enterpriseId)
  }

  @FieldResolver(() => Building, { description: 'Where the second sender says that it sits.' })
  building(@Root() { buildingId }: DisputeRow, @Ctx() context: RequestContext) {
    return buildingById(context).load(buildingId)
  }

  @FieldResolver(() => String, { description: "The second sender's, such as 138****0000." })
  contactMobileMasked(@Root() { contactMobile }: DisputeRow): string {
    return maskMobileNumber(contactMobile)
  }

  @FieldResolver(() => [StoredFile], { description: "The present representatives' papers." })
  holderPapers(@Root() { id }: DisputeRow, @Ctx() context: RequestContext) {
    return filesOf(context, id, FilePurpose.HOLDER_PAPER)
  }

  @FieldResolver(() => [StoredFile], { description: "The second sender's papers." })
  challengerPapers(@Root() { id }: DisputeRow, @Ctx() context: RequestContext) {
    return filesOf(context, id, FilePurpose.CHALLENGER_PAPER)
  }

  @FieldResolver(() => Boolean)
  viewerCanDecide(@Root() row: DisputeRow, @Ctx() context: RequestContext) {
    return mayDecide(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean)
  viewerCanAskForPapers(@Root() row: DisputeRow, @Ctx() context: RequestContext) {
    return mayAskForPapers(actingViewer(context).acting, row)
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Oldest first.' })
  timeline(@Root() { id }: DisputeRow, @Ctx() context: RequestContext) {
    return timelineOf(context, id)
  }
}
