import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { FieldCode, RecordKind, Role, ScopeKind } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { invalidInput } from '../../platform/errors.ts'
import { localId, parseGlobalId, recordId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import type { GrantRow } from './grant.entity.ts'
import { grantById, grantPage } from './grant.queries.ts'
import { endRole, grantRole } from './grant.service.ts'
import * as types from './grant.types.ts'
import { userById } from './user.queries.ts'
import { User } from './user.types.ts'

const scopeOfType: Record<string, ScopeKind> = {
  District: ScopeKind.DISTRICT,
  Street: ScopeKind.STREET,
  Community: ScopeKind.COMMUNITY,
  Council: ScopeKind.COUNCIL,
  Enterprise: ScopeKind.ENTERPRISE,
}

@Resolver(() => types.RoleGrant)
export class GrantResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => types.RoleGrantConnection, {
    description: 'Roles of the district, ended ones too; newest first.',
  })
  roleGrants(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('userId', () => ID, { nullable: true }) userId: string | null,
    @Ctx() context: RequestContext,
  ) {
    return grantPage(context, page, userId ? { userId: localId(userId, 'User', 'userId') } : {})
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.GrantRolePayload, {
    description: 'COUNCIL_OFFICER comes with a seat and is refused here.',
  })
  async grantRole(
    @Arg('input', () => types.GrantRoleInput) input: types.GrantRoleInput,
    @Ctx() context: RequestContext,
  ) {
    const scope = scopeOf(input.scopeId)
    const { grantId, oneTimePassword } = await grantRole(context, { ...input, ...scope })
    return { grant: await grantById(context, grantId), oneTimePassword }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.EndRolePayload, { description: 'Ends a role now, and the sessions that act in it.' })
  async endRole(
    @Arg('input', () => types.EndRoleInput) input: types.EndRoleInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'RoleGrant', 'id')
    await endRole(context, { ...input, id })
    return { grant: await grantById(context, id) }
  }

  @FieldResolver(() => ID)
  scopeId(@Root() { scopeKind, scopeId }: GrantRow): string {
    return recordId(RecordKind[scopeKind], scopeId)
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who holds it.' })
  user(@Root() { userId }: GrantRow, @Ctx() context: RequestContext) {
    return userById(context).load(userId)
  }
}

function scopeOf(given: string): { scopeKind: ScopeKind; scopeId: string } {
  const parsed = parseGlobalId(given)
  const scopeKind = parsed && scopeOfType[parsed.type]
  if (!scopeKind) throw invalidInput({ scopeId: FieldCode.NOT_AN_ID })
  return { scopeKind, scopeId: parsed.id }
}
