import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import { mayAnswer } from './feedback.policy.ts'
import { listReceived, listSent, readFeedback } from './feedback.queries.ts'
import type { FeedbackRow } from './feedback.rows.ts'
import { answerFeedback, closeFeedback, sendFeedback } from './feedback.service.ts'
import * as types from './feedback.types.ts'

@Resolver(() => types.FeedbackType)
export class FeedbackResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => types.FeedbackConnection, { description: 'What was sent to the district, the newest first.' })
  feedbackReceived(
    @Args(() => types.FeedbackListArgs) { filter, ...page }: types.FeedbackListArgs,
    @Ctx() context: RequestContext,
  ) {
    return listReceived(context, filter ?? {}, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => types.FeedbackConnection, { description: 'What the viewer sent to this district.' })
  feedbackSent(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return listSent(context, page)
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.SendFeedbackPayload, {
    description:
      'Writes to the district. Errors: IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, TOO_MANY_ATTEMPTS after 20 within an hour.',
  })
  async sendFeedback(
    @Arg('input', () => types.SendFeedbackInput) input: types.SendFeedbackInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await sendFeedback(context, input)
    return { feedback: await readFeedback(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.AnswerFeedbackPayload, {
    description:
      'Answers; the sender is told. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async answerFeedback(
    @Arg('input', () => types.AnswerFeedbackInput) input: types.AnswerFeedbackInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'Feedback', 'id')
    await answerFeedback(context, { id, version: input.version, answer: input.answer })
    return { feedback: await readFeedback(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.CloseFeedbackPayload, {
    description:
      'Closes without an answer, with a reason; the sender is told. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async closeFeedback(
    @Arg('input', () => types.CloseFeedbackInput) input: types.CloseFeedbackInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'Feedback', 'id')
    await closeFeedback(context, { id, version: input.version, answer: input.reason })
    return { feedback: await readFeedback(context, id) }
  }

  @FieldResolver(() => Boolean)
  viewerCanAnswer(@Root() row: FeedbackRow, @Ctx() context: RequestContext) {
    return mayAnswer(actingViewer(context).acting, row)
  }
}
