import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { requireWhole, updateOwnAccount } from './own-account.service.ts'
import * as types from './own-account.types.ts'
import { endOwnSession, ownSessions } from './own-session.service.ts'
import { endOtherSessions } from './session.service.ts'
import { userById } from './user.queries.ts'
import { viewerOf } from './viewer.resolver.ts'
import { Viewer } from './viewer.types.ts'

@Resolver(() => Viewer)
export class OwnAccountResolver {
  @Allow('ACCOUNT')
  @Mutation(() => types.UpdateOwnAccountPayload, {
    description:
      'Name and mobile number; a new number is proved by the password and ends the other sessions.',
  })
  async updateOwnAccount(
    @Arg('input', () => types.UpdateOwnAccountInput) input: types.UpdateOwnAccountInput,
    @Ctx() context: RequestContext,
  ) {
    await updateOwnAccount(context, input)
    return { viewer: viewerOf(context) }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.EndSessionPayload, { description: 'Signs one of the own devices out.' })
  async endSession(
    @Arg('input', () => types.EndSessionInput) { session }: types.EndSessionInput,
    @Ctx() context: RequestContext,
  ) {
    requireWhole(context)
    await endOwnSession(context, session)
    return { viewer: viewerOf(context) }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.EndOtherSessionsPayload, { description: 'Signs all other devices out.' })
  async endOtherSessions(
    @Arg('input', () => types.EndOtherSessionsInput) _input: types.EndOtherSessionsInput,
    @Ctx() context: RequestContext,
  ) {
    requireWhole(context)
    return { ended: await endOtherSessions(context), viewer: viewerOf(context) }
  }

  @FieldResolver(() => String, { description: "The viewer's own mobile number, in full." })
  async mobile(@Root() { accountId }: Viewer, @Ctx() context: RequestContext) {
    requireWhole(context)
    return (await userById(context).load(accountId))!.mobile
  }

  @FieldResolver(() => [types.OwnSession], {
    description: 'Where the viewer is signed in, the latest first.',
  })
  sessions(@Ctx() context: RequestContext) {
    requireWhole(context)
    return ownSessions(context)
  }
}
