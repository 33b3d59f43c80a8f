import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { SendDirectClaimInput, SendDirectClaimPayload } from './direct-claim.input.types.ts'
import { DirectClaimForm } from './direct-claim.types.ts'
import { openDirectClaimForm, sendDirectClaim } from './guest-claiming.service.ts'

/** What guests find behind the QR code of a need. */
@Resolver()
export class GuestResolver {
  @Allow('PUBLIC')
  @Query(() => DirectClaimForm, {
    nullable: true,
    description:
      'What the link of a need leads to, without signing in; null alike for an unknown, a renewed, a closed and an ended one.',
  })
  directClaimForm(
    @Arg('token', () => String, { description: 'As it stands in the link.' }) token: string,
    @Ctx() context: RequestContext,
  ) {
    return openDirectClaimForm(context, token)
  }

  @Allow('PUBLIC')
  @Mutation(() => SendDirectClaimPayload, {
    description:
      'A guest claims a need; its staff confirm. Errors: IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, NOT_FOUND where the link leads nowhere, TOO_MANY_ATTEMPTS after 30 of one address, or 120 in all, within an hour.',
  })
  async sendDirectClaim(
    @Arg('input', () => SendDirectClaimInput) input: SendDirectClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return { form: await sendDirectClaim(context, input) }
  }
}
