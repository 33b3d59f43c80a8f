import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { GrantState, RecordKind, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { dayOf } from '../../platform/clock.ts'
import { localId, recordId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { Day } from '../../platform/scalars.ts'
import { requireFreshFactor } from '../../platform/second-factor.ts'
import { endRole, grantRole } from './grant-by-hand.service.ts'
import { scopeOf } from './grant-scope.ts'
import { searchScopes } from './grant-scope.queries.ts'
import { grantStateOn } from './grant-state.ts'
import type { GrantRow } from './grant.entity.ts'
import { grantById, grantPage, type GrantSelection } from './grant.queries.ts'
import * as types from './grant.types.ts'
import { userById } from './user.queries.ts'
import { User } from './user.types.ts'

/** As many as a list to choose from shows. */
const scopesShown = 20

@Resolver(() => types.RoleGrant)
export class GrantResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Query(() => types.RoleGrantConnection, {
    description:
      'Roles of the district, ended ones too, newest first; street staff see those of their communities, representatives those of their enterprise.',
  })
  roleGrants(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.RoleGrantFilter, { nullable: true }) filter: types.RoleGrantFilter | null,
    @Ctx() context: RequestContext,
  ) {
    return grantPage(context, page, selectionOf(filter))
  }

  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => types.RoleGrantConnection, {
    description: 'Who could do what on a day, and by which grant; one that was ended on it tells when.',
  })
  grantsOn(
    @Arg('day', () => Day) day: string,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.RoleGrantFilter, { nullable: true }) filter: types.RoleGrantFilter | null,
    @Ctx() context: RequestContext,
  ) {
    return grantPage(context, page, { ...selectionOf(filter), heldOn: day })
  }

  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR, Role.STREET_STAFF)
  @Query(() => [types.GrantScope], {
    description: 'What a role can be granted on, by part of its name; at most twenty.',
  })
  async grantScopes(
    @Arg('role', () => Role) role: Role,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Ctx() context: RequestContext,
  ) {
    const found = await searchScopes(context, role, search ?? '', scopesShown)
    return found.map((scope) => ({ ...scope, id: recordId(RecordKind[scope.kind], scope.id) }))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.GrantRolePayload, {
    description:
      'COUNCIL_OFFICER comes with a seat and is refused here. Errors: INVALID_INPUT, SECOND_FACTOR_REQUIRED.',
  })
  async grantRole(
    @Arg('input', () => types.GrantRoleInput) input: types.GrantRoleInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const userId = input.userId ? localId(input.userId, 'User', 'userId') : null
    const { grantId, oneTimePassword } = await grantRole(context, {
      ...input,
      userId,
      ...scopeOf(input.scopeId),
    })
    return { grant: await grantById(context, grantId), oneTimePassword }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.EndRolePayload, {
    description:
      'Ends a role at once, with the sessions that act in it, or with a last day. Street staff end those of their communities, representatives those of their enterprise, nobody the one acted in. Errors: CONFLICT, INVALID_INPUT, LAST_ADMINISTRATOR, NOT_FOUND, SECOND_FACTOR_REQUIRED.',
  })
  async endRole(
    @Arg('input', () => types.EndRoleInput) input: types.EndRoleInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const id = localId(input.id, 'RoleGrant', 'id')
    await endRole(context, { ...input, id })
    return { grant: await grantById(context, id) }
  }

  @FieldResolver(() => ID)
  scopeId(@Root() { scopeKind, scopeId }: GrantRow): string {
    return recordId(RecordKind[scopeKind], scopeId)
  }

  @FieldResolver(() => GrantState, { description: 'As of today.' })
  state(@Root() { validFrom, validUntil = null }: GrantRow, @Ctx() { clock }: RequestContext): GrantState {
    return grantStateOn({ validFrom, validUntil }, dayOf(clock.now()))
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who holds it.' })
  user(@Root() { userId }: GrantRow, @Ctx() context: RequestContext) {
    return userById(context).load(userId)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who gave it or invited to it; null where no person did.',
  })
  async giverName(@Root() { givenById }: GrantRow, @Ctx() context: RequestContext) {
    return givenById ? ((await userById(context).load(givenById))?.name ?? null) : null
  }
}

function selectionOf(filter: types.RoleGrantFilter | null): GrantSelection {
  const { userId, scopeId, role = null, state = null } = filter ?? {}
  return {
    role,
    state,
    ...(userId && { userId: localId(userId, 'User', 'filter.userId') }),
    ...(scopeId && { scope: scopeOf(scopeId, 'filter.scopeId') }),
  }
}
