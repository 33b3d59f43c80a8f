import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { SecondFactorState } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { factorState } from '../../platform/second-factor.ts'
import { District, readDistrict } from '../territory/index.ts'
import { currentGrantsOf, nameGrants } from './grant.queries.ts'
import { RoleGrant } from './grant.types.ts'
import { userById } from './user.queries.ts'
import { changePassword, chooseActingRole, signIn, signOut, updatePreferences } from './user.service.ts'
import { ChangePasswordInput, UpdatePreferencesInput, User } from './user.types.ts'
import * as types from './viewer.types.ts'

@Resolver(() => types.Viewer)
export class ViewerResolver {
  @Allow('PUBLIC')
  @Query(() => types.Viewer, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() context: RequestContext): types.Viewer | null {
    return context.viewer && viewerOf(context)
  }

  @Allow('PUBLIC')
  @Mutation(() => types.SignInPayload, {
    description: 'Errors: WRONG_CREDENTIALS, TOO_MANY_ATTEMPTS, DEMONSTRATION_ACCOUNT.',
  })
  async signIn(
    @Arg('input', () => types.SignInInput) input: types.SignInInput,
    @Ctx() context: RequestContext,
  ) {
    await signIn(context, input)
    return { viewer: viewerOf(context) }
  }

  @Allow('PUBLIC')
  @Mutation(() => types.SignOutPayload, { description: 'Ends the session on the server.' })
  async signOut(
    @Arg('input', () => types.SignOutInput) _input: types.SignOutInput,
    @Ctx() context: RequestContext,
  ) {
    await signOut(context)
    return { ok: true }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.ChangePasswordPayload, { description: 'Ends all other sessions of the account.' })
  async changePassword(
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ) {
    await changePassword(context, input)
    return { viewer: viewerOf(context) }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.ChooseActingRolePayload, {
    description: 'Errors: NOT_FOUND for a grant of somebody else.',
  })
  async chooseActingRole(
    @Arg('input', () => types.ChooseActingRoleInput) { grantId }: types.ChooseActingRoleInput,
    @Ctx() context: RequestContext,
  ) {
    await chooseActingRole(context, localId(grantId, 'RoleGrant', 'grantId'))
    return { viewer: viewerOf(context) }
  }

  @Allow('ACCOUNT')
  @Mutation(() => types.UpdatePreferencesPayload, { description: 'Language and type size, on every device.' })
  async updatePreferences(
    @Arg('input', () => UpdatePreferencesInput) input: UpdatePreferencesInput,
    @Ctx() context: RequestContext,
  ) {
    await updatePreferences(context, input)
    return { viewer: viewerOf(context) }
  }

  @FieldResolver(() => SecondFactorState, { description: 'Whether a code is due before anything else.' })
  secondFactor(@Ctx() { viewer }: RequestContext) {
    return factorState(viewer!)
  }

  @FieldResolver(() => User)
  user(@Root() { accountId }: types.Viewer, @Ctx() context: RequestContext) {
    return userById(context).clear(accountId).load(accountId)
  }

  @FieldResolver(() => [RoleGrant], { description: 'Current ones, in all districts.' })
  async grants(@Root() { accountId }: types.Viewer, @Ctx() context: RequestContext) {
    return nameGrants(context, await currentGrantsOf(context, accountId))
  }

  @FieldResolver(() => RoleGrant, { nullable: true, description: 'Null until a role is chosen.' })
  async actingGrant(@Root() { accountId, actingGrantId }: types.Viewer, @Ctx() context: RequestContext) {
    if (!actingGrantId) return null
    const grants = await currentGrantsOf(context, accountId)
    const [acting] = await nameGrants(
      context,
      grants.filter((grant) => grant.id === actingGrantId),
    )
    return acting ?? null
  }

  @FieldResolver(() => District, { nullable: true, description: 'The one acted in; null until then.' })
  async district(@Ctx() context: RequestContext) {
    return (await readDistrict(context)) ?? null
  }
}

/** The session's own fields, which the rest is read by. */
export function viewerOf({ viewer }: RequestContext): types.Viewer {
  return { accountId: viewer!.accountId, actingGrantId: viewer!.acting?.grantId ?? null }
}
