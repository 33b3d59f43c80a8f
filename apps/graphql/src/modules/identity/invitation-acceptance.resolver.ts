import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { maskMobileNumber } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { acceptInvitation, openInvitation } from './invitation-acceptance.service.ts'
import type { InvitationRow } from './invitation.queries.ts'
import * as types from './invitation.types.ts'
import { viewerOf } from './viewer.resolver.ts'

@Resolver(() => types.OpenedInvitation)
export class InvitationAcceptanceResolver {
  @Allow('PUBLIC')
  @Query(() => types.OpenedInvitation, {
    nullable: true,
    description:
      'What a link leads to; null alike for an unknown, used, withdrawn or expired one. Errors: TOO_MANY_ATTEMPTS.',
  })
  invitation(
    @Arg('token', () => String, { description: 'As it stands in the link.' }) token: string,
    @Ctx() context: RequestContext,
  ) {
    return openInvitation(context, token)
  }

  @Allow('PUBLIC')
  @Mutation(() => types.AcceptInvitationPayload, {
    description:
      'Takes the role and signs in: by the name and password of a new account, or by the password of the one that the number has. Errors: INVALID_INPUT, NOT_FOUND, TOO_MANY_ATTEMPTS.',
  })
  async acceptInvitation(
    @Arg('input', () => types.AcceptInvitationInput) input: types.AcceptInvitationInput,
    @Ctx() context: RequestContext,
  ) {
    await acceptInvitation(context, input)
    return { viewer: viewerOf(context) }
  }

  @FieldResolver(() => String, { description: 'Such as 138****0000.' })
  mobileMasked(@Root() { mobile }: InvitationRow): string {
    return maskMobileNumber(mobile)
  }
}
