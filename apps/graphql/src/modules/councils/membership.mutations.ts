import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import {
  applyForMembership,
  endorseMembership,
  rejectMembership,
  withdrawMembershipApplication,
} from './membership.application.service.ts'
import { approveMembership } from './membership.approval.service.ts'
import * as types from './membership.inputs.types.ts'
import { readMembership } from './membership.queries.ts'
import { endMembership, resumeMembership, suspendMembership } from './membership.seat.service.ts'

/** What is done to memberships. */
@Resolver()
export class MembershipMutations {
  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.ApplyForMembershipPayload, {
    description: 'A party asks for a seat on a council. Errors: ALREADY_MEMBER, FORBIDDEN, INVALID_INPUT.',
  })
  async applyForMembership(
    @Arg('input', () => types.ApplyForMembershipInput) input: types.ApplyForMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await applyForMembership(context, {
      ...input,
      councilId: localId(input.councilId, 'Council', 'councilId'),
      enterpriseId: input.enterpriseId && localId(input.enterpriseId, 'Enterprise', 'enterpriseId'),
      communityId: input.communityId && localId(input.communityId, 'Community', 'communityId'),
      streetId: input.streetId && localId(input.streetId, 'Street', 'streetId'),
      licenceId: input.licenceId && localId(input.licenceId, 'File', 'licenceId'),
    })
    return { membership: await readMembership(context, id) }
  }

  @Allow(Role.STREET_STAFF, Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.WithdrawMembershipApplicationPayload, {
    description:
      'The applicant takes its application back. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async withdrawMembershipApplication(
    @Arg('input', () => types.WithdrawMembershipApplicationInput)
    input: types.WithdrawMembershipApplicationInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    await withdrawMembershipApplication(context, { ...input, id })
    return { membership: await readMembership(context, id) }
  }

  @Allow(Role.COUNCIL_OFFICER, Role.STREET_STAFF)
  @Mutation(() => types.EndorseMembershipPayload, {
    description:
      'The council endorses an applicant; the street where there is no officer, or after its silence. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async endorseMembership(
    @Arg('input', () => types.EndorseMembershipInput) input: types.EndorseMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    await endorseMembership(context, { ...input, id })
    return { membership: await readMembership(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ApproveMembershipPayload, {
    description:
      'Gives the seat, with the role of officer for chair and secretary. Errors: CONFLICT, INVALID_INPUT, INVALID_TRANSITION, LICENCE_NOT_SEEN, NOT_FOUND, SEAT_TAKEN.',
  })
  async approveMembership(
    @Arg('input', () => types.ApproveMembershipInput) input: types.ApproveMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    const oneTimePassword = await approveMembership(context, { ...input, id })
    return { membership: await readMembership(context, id), oneTimePassword }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.COUNCIL_OFFICER, Role.STREET_STAFF)
  @Mutation(() => types.RejectMembershipPayload, {
    description:
      'Whoever reviews it at present says no, with a reason; the party may apply again. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async rejectMembership(
    @Arg('input', () => types.RejectMembershipInput) input: types.RejectMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    await rejectMembership(context, { ...input, id })
    return { membership: await readMembership(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.SuspendMembershipPayload, {
    description:
      'Suspends a member; its published offers pause with it. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async suspendMembership(
    @Arg('input', () => types.SuspendMembershipInput) input: types.SuspendMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    const pausedOffers = await suspendMembership(context, { ...input, id })
    return { membership: await readMembership(context, id), pausedOffers }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ResumeMembershipPayload, {
    description:
      'Lifts the suspension; offers that it paused come back. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async resumeMembership(
    @Arg('input', () => types.ResumeMembershipInput) input: types.ResumeMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    const resumedOffers = await resumeMembership(context, { ...input, id })
    return { membership: await readMembership(context, id), resumedOffers }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP)
  @Mutation(() => types.EndMembershipPayload, {
    description:
      'The district ends a membership, or a member resigns; its offers close. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async endMembership(
    @Arg('input', () => types.EndMembershipInput) input: types.EndMembershipInput,
    @Ctx() context: RequestContext,
  ) {
    const id = membershipId(input.id)
    const outcome = await endMembership(context, { ...input, id })
    return { membership: await readMembership(context, id), ...outcome }
  }
}

const membershipId = (given: string) => localId(given, 'CouncilMembership', 'id')
