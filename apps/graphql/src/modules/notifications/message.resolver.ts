import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import { localId, recordId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext, SubscriptionContext } from '../../platform/request-context.ts'
import { followMessages } from './message.live.ts'
import { countUnread, listMessages } from './message.queries.ts'
import type { MessageRow } from './message.rows.ts'
import { markRead } from './message.service.ts'
import {
  MarkMessagesReadInput,
  MarkMessagesReadPayload,
  Message,
  MessageConnection,
} from './message.types.ts'

interface Subscribing {
  context: SubscriptionContext
  args: { after?: string | null }
}

@Resolver(() => Message)
export class MessageResolver {
  @Allow('SIGNED_IN')
  @Query(() => MessageConnection, {
    description: "The viewer's own messages in the district that they act in, newest first.",
  })
  messages(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return listMessages(context, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => Int, { description: 'Capped at 10,000.' })
  unreadMessageCount(@Ctx() context: RequestContext): Promise<number> {
    return countUnread(context)
  }

  @Allow('SIGNED_IN')
  @Mutation(() => MarkMessagesReadPayload, {
    description: "Marks the viewer's own messages as read; may be repeated. Errors: INVALID_INPUT.",
  })
  async markMessagesRead(
    @Arg('input', () => MarkMessagesReadInput) { ids }: MarkMessagesReadInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkMessagesReadPayload> {
    const own = ids.map((id, index) => localId(id, 'Message', `ids.${index}`))
    await markRead(context, own)
    return { ok: true }
  }

  @Allow('SIGNED_IN')
  @Subscription(() => Message, {
    description:
      'Each message to the viewer as it comes, once and in order. Ends when session or role do. Errors: INVALID_INPUT, NOT_FOUND.',
    subscribe: ({ context, args }: Subscribing) =>
      followMessages(context, args.after ? localId(args.after, 'Message', 'after') : null),
  })
  messageAdded(
    @Arg('after', () => ID, {
      nullable: true,
      description:
        'The newest message that is known: what came since it comes first. From now on when not given.',
    })
    _after: string | null,
    @Root() message: MessageRow,
  ): MessageRow {
    return message
  }

  @FieldResolver(() => ID)
  recordId(@Root() message: MessageRow): string {
    return recordId(message.recordKind, message.recordId)
  }
}
