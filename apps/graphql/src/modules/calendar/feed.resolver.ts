import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { feedOfGrant, readFeed } from './feed.queries.ts'
import { createFeed, deleteFeed, renewFeed } from './feed.service.ts'
import * as types from './feed.types.ts'

@Resolver(() => types.CalendarFeed)
export class FeedResolver {
  @Allow('SIGNED_IN')
  @Query(() => types.CalendarFeed, {
    nullable: true,
    description: "The viewer's link for the role that they act in; null when they made none.",
  })
  async calendarFeed(@Ctx() context: RequestContext) {
    return (await feedOfGrant(context)) ?? null
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.CalendarFeedPayload, {
    description:
      'Makes a link for the role that the viewer acts in. Errors: CONFLICT when there is one, IDEMPOTENCY_KEY_REUSED, SECOND_FACTOR_REQUIRED.',
  })
  async createCalendarFeed(
    @Arg('input', () => types.CreateCalendarFeedInput) input: types.CreateCalendarFeedInput,
    @Ctx() context: RequestContext,
  ) {
    const { id, token } = await createFeed(context, input)
    return { feed: await readFeed(context, id), token }
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.CalendarFeedPayload, {
    description:
      'Gives the link another token; the one before answers 404 at once. Errors: CONFLICT, NOT_FOUND, SECOND_FACTOR_REQUIRED.',
  })
  async renewCalendarFeed(
    @Arg('input', () => types.RenewCalendarFeedInput) input: types.RenewCalendarFeedInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'CalendarFeed', 'id')
    const token = await renewFeed(context, { id, version: input.version })
    return { feed: await readFeed(context, id), token }
  }

  @Allow('SIGNED_IN')
  @Mutation(() => types.DeleteCalendarFeedPayload, {
    description: 'Takes the link away. Errors: CONFLICT, NOT_FOUND.',
  })
  async deleteCalendarFeed(
    @Arg('input', () => types.DeleteCalendarFeedInput) input: types.DeleteCalendarFeedInput,
    @Ctx() context: RequestContext,
  ): Promise<types.DeleteCalendarFeedPayload> {
    await deleteFeed(context, { id: localId(input.id, 'CalendarFeed', 'id'), version: input.version })
    return { id: input.id }
  }
}
