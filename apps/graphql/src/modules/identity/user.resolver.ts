import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { maskMobileNumber, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { DateTime } from '../../platform/scalars.ts'
import { requireFreshFactor } from '../../platform/second-factor.ts'
import { scopeOf } from './grant-scope.ts'
import { mayReadPeople } from './grant.policy.ts'
import { grantsOfUser } from './grant.queries.ts'
import { RoleGrant } from './grant.types.ts'
import { endUser } from './user-ending.service.ts'
import type { UserRow } from './user.entity.ts'
import { userById, userPage } from './user.queries.ts'
import { resetPassword } from './user.service.ts'
import * as types from './user.types.ts'

@Resolver(() => types.User)
export class UserResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => types.UserConnection, { description: 'Whoever holds or held a role in the district.' })
  users(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.UserFilter, { nullable: true }) filter: types.UserFilter | null,
    @Ctx() context: RequestContext,
  ) {
    const { scopeId, ...search } = filter ?? {}
    const scope = scopeId ? { scope: scopeOf(scopeId, 'filter.scopeId') } : {}
    return userPage(context, page, { ...search, ...scope })
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ResetPasswordPayload, {
    description:
      'Ends the sessions of the account. FORBIDDEN when it also acts in another district, SECOND_FACTOR_REQUIRED.',
  })
  async resetPassword(
    @Arg('input', () => types.ResetPasswordInput) input: types.ResetPasswordInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const { userId, password } = await resetPassword(context, {
      ...input,
      userId: localId(input.userId, 'User', 'userId'),
    })
    return { user: await userById(context).clear(userId).load(userId), oneTimePassword: password }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.EndUserPayload, {
    description:
      'Ends all roles of a person in the district at once, and withdraws what they are invited to. Errors: CONFLICT, INVALID_INPUT, LAST_ADMINISTRATOR, NOT_FOUND, SECOND_FACTOR_REQUIRED.',
  })
  async endUser(
    @Arg('input', () => types.EndUserInput) input: types.EndUserInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const id = localId(input.id, 'User', 'id')
    const endedGrants = await endUser(context, { ...input, id })
    return { user: await userById(context).clear(id).load(id), endedGrants }
  }

  @FieldResolver(() => String, { description: 'Such as 138****0000.' })
  mobileMasked(@Root() { mobile }: UserRow): string {
    return maskMobileNumber(mobile)
  }

  @FieldResolver(() => Boolean, { description: 'Whether a one-time password has to be replaced first.' })
  passwordChangeRequired(@Root() { mustChangePassword }: UserRow): boolean {
    return mustChangePassword
  }

  @FieldResolver(() => [RoleGrant], {
    description: 'In the district, ended ones too, newest first; empty for whoever may not read them.',
  })
  async grants(@Root() user: UserRow, @Ctx() context: RequestContext) {
    return mayRead(context) ? ((await grantsOfUser(context).load(user.id)) ?? []) : []
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Null before the first time, and for whoever may not read it.',
  })
  lastSignInAt(@Root() user: UserRow, @Ctx() context: RequestContext): Date | null {
    return mayRead(context) ? (user.lastSignInAt ?? null) : null
  }
}

function mayRead({ viewer }: RequestContext): boolean {
  return Boolean(viewer?.acting && mayReadPeople(viewer.acting))
}
