import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { requireFreshFactor } from '../../platform/second-factor.ts'
import * as service from './second-factor.service.ts'
import * as types from './second-factor.types.ts'
import { userById } from './user.queries.ts'
import { viewerOf } from './viewer.resolver.ts'
import { Viewer } from './viewer.types.ts'

@Resolver(() => Viewer)
export class SecondFactorResolver {
  @Allow('ACCOUNT')
  @Mutation(() => types.BeginSecondFactorPayload, {
    description: 'A new secret, which is used from its first code on. SECOND_FACTOR_REQUIRED to replace one.',
  })
  beginSecondFactor(
    @Arg('input', () => types.BeginSecondFactorInput) _input: types.BeginSecondFactorInput,
    @Ctx() context: RequestContext,
  ) {
    return service.beginSecondFactor(context)
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.EnrolSecondFactorPayload, {
    description:
      'Takes the new secret into use, and ends the other sessions. TOO_MANY_ATTEMPTS as for passwords.',
  })
  async enrolSecondFactor(
    @Arg('input', () => types.SecondFactorCodeInput) { code }: types.SecondFactorCodeInput,
    @Ctx() context: RequestContext,
  ) {
    const recoveryCodes = await service.enrolSecondFactor(context, code)
    return { viewer: viewerOf(context), recoveryCodes }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.ConfirmSecondFactorPayload, {
    description: 'Passes the second step of signing in, or proves again who it is. Each code counts once.',
  })
  async confirmSecondFactor(
    @Arg('input', () => types.SecondFactorCodeInput) { code }: types.SecondFactorCodeInput,
    @Ctx() context: RequestContext,
  ) {
    await service.confirmSecondFactor(context, code)
    return { viewer: viewerOf(context) }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.RenewRecoveryCodesPayload, {
    description: 'SECOND_FACTOR_REQUIRED after ten minutes.',
  })
  async renewRecoveryCodes(
    @Arg('input', () => types.BeginSecondFactorInput) _input: types.BeginSecondFactorInput,
    @Ctx() context: RequestContext,
  ) {
    return { recoveryCodes: await service.renewRecoveryCodes(context) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ResetSecondFactorPayload, {
    description:
      'For somebody who lost the device; ends their sessions. FORBIDDEN when they also act in another district.',
  })
  async resetSecondFactor(
    @Arg('input', () => types.ResetSecondFactorInput) input: types.ResetSecondFactorInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const id = await service.resetSecondFactor(context, localId(input.userId, 'User', 'userId'))
    return { user: await userById(context).clear(id).load(id) }
  }

  @FieldResolver(() => Int, { description: 'How many recovery codes are left.' })
  recoveryCodesLeft(@Root() { accountId }: Viewer, @Ctx() context: RequestContext) {
    return service.recoveryCodesLeft(context, accountId)
  }
}
