import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { InvitationStatus, maskMobileNumber, RecordKind, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId, recordId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { requireFreshFactor } from '../../platform/second-factor.ts'
import { scopeNameOf } from './grant-scope.loader.ts'
import { scopeOf } from './grant-scope.ts'
import { invitationPage, type InvitationRow, readInvitation, statusAt } from './invitation.queries.ts'
import { inviteUser, renewInvitation, withdrawInvitation } from './invitation.service.ts'
import * as types from './invitation.types.ts'
import { personById } from './user.queries.ts'

@Resolver(() => types.Invitation)
export class InvitationResolver {
  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Query(() => types.InvitationConnection, {
    description:
      'Invitations, newest first; street staff see those to their communities, representatives those to their enterprise.',
  })
  invitations(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => types.InvitationFilter, { nullable: true }) filter: types.InvitationFilter | null,
    @Ctx() context: RequestContext,
  ) {
    return invitationPage(context, page, filter ?? {})
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.InvitationPayload, {
    description:
      'Invites somebody by a link to be passed on. Street staff invite the staff of their communities, representatives further ones of their enterprise. Errors: IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, SECOND_FACTOR_REQUIRED.',
  })
  async inviteUser(
    @Arg('input', () => types.InviteUserInput) input: types.InviteUserInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const { id, token } = await inviteUser(context, { ...input, ...scopeOf(input.scopeId) })
    return { invitation: await readInvitation(context, id), token }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.InvitationPayload, {
    description:
      'Another link for an open or expired invitation, for seven days from now; the one before is worth nothing. Errors: CONFLICT, INVALID_TRANSITION, NOT_FOUND, SECOND_FACTOR_REQUIRED.',
  })
  async renewInvitation(
    @Arg('input', () => types.InvitationInput) input: types.InvitationInput,
    @Ctx() context: RequestContext,
  ) {
    requireFreshFactor(context)
    const id = localId(input.id, 'Invitation', 'id')
    const token = await renewInvitation(context, { ...input, id })
    return { invitation: await readInvitation(context, id), token }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.InvitationPayload, {
    description: 'Its link is worth nothing from now on. Errors: CONFLICT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async withdrawInvitation(
    @Arg('input', () => types.InvitationInput) input: types.InvitationInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'Invitation', 'id')
    await withdrawInvitation(context, { ...input, id })
    return { invitation: await readInvitation(context, id), token: null }
  }

  @FieldResolver(() => InvitationStatus, { description: 'As of now.' })
  status(@Root() invitation: InvitationRow, @Ctx() { clock }: RequestContext): InvitationStatus {
    return statusAt(invitation, clock.now())
  }

  @FieldResolver(() => String, { description: 'Such as 138****0000.' })
  mobileMasked(@Root() { mobile }: InvitationRow): string {
    return maskMobileNumber(mobile)
  }

  @FieldResolver(() => ID)
  scopeId(@Root() { scopeKind, scopeId }: InvitationRow): string {
    return recordId(RecordKind[scopeKind], scopeId)
  }

  @FieldResolver(() => String, { description: 'The unit that the role is for.' })
  async scopeName(@Root() { scopeKind, scopeId }: InvitationRow, @Ctx() context: RequestContext) {
    return (await scopeNameOf(context).load(`${scopeKind}:${scopeId}`)) ?? ''
  }

  @FieldResolver(() => String, { description: 'Who invites.' })
  async inviterName(@Root() { invitedById }: InvitationRow, @Ctx() context: RequestContext) {
    return (await personById(context).load(invitedById))?.name ?? ''
  }
}
