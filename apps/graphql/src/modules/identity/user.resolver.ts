import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql'
import { maskMobileNumber, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId, parseGlobalId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
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
    const { role, search, scopeId } = filter ?? {}
    const scope = scopeId
      ? { scopeId: parseGlobalId(scopeId)?.id ?? localId(scopeId, '', 'filter.scopeId') }
      : {}
    return userPage(context, page, { role, search, ...scope })
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ResetPasswordPayload, {
    description: 'Ends the sessions of the account. FORBIDDEN when it also acts in another district.',
  })
  async resetPassword(
    @Arg('input', () => types.ResetPasswordInput) input: types.ResetPasswordInput,
    @Ctx() context: RequestContext,
  ) {
    const { userId, password } = await resetPassword(context, {
      ...input,
      userId: localId(input.userId, 'User', 'userId'),
    })
    return { user: await userById(context).clear(userId).load(userId), oneTimePassword: password }
  }

  @FieldResolver(() => String, { description: 'Such as 138****0000.' })
  mobileMasked(@Root() { mobile }: UserRow): string {
    return maskMobileNumber(mobile)
  }

  @FieldResolver(() => Boolean, { description: 'Whether a one-time password has to be replaced first.' })
  passwordChangeRequired(@Root() { mustChangePassword }: UserRow): boolean {
    return mustChangePassword
  }
}
