import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { endorseMembership, rejectMembership } from './membership.application.service.ts'
import { approveMembership } from './membership.approval.service.ts'
import { onMemberships } from './membership.bulk.ts'
import * as types from './membership.bulk.types.ts'

const errors = 'Errors: INVALID_INPUT; what a single membership is refused with stands in its outcome.'

/** The steps of a review, on many memberships at once. */
@Resolver()
export class MembershipBulkMutations {
  @Allow(Role.COUNCIL_OFFICER, Role.STREET_STAFF)
  @Mutation(() => types.EndorseMembershipsPayload, {
    description: `Endorses many applicants, each in a transaction of its own. ${errors}`,
  })
  endorseMemberships(
    @Arg('input', () => types.EndorseMembershipsInput) input: types.EndorseMembershipsInput,
    @Ctx() context: RequestContext,
  ) {
    return onMemberships(context, input, endorseMembership)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ApproveMembershipsPayload, {
    description: `Gives many seats, each in a transaction of its own. ${errors}`,
  })
  approveMemberships(
    @Arg('input', () => types.ApproveMembershipsInput) input: types.ApproveMembershipsInput,
    @Ctx() context: RequestContext,
  ) {
    const { termUntil, licenceSeen } = input
    return onMemberships(context, input, (work, handle) =>
      approveMembership(work, { ...handle, termUntil, licenceSeen }),
    )
  }

  @Allow(Role.DISTRICT_ADMIN, Role.COUNCIL_OFFICER, Role.STREET_STAFF)
  @Mutation(() => types.RejectMembershipsPayload, {
    description: `Says no to many applicants with one reason, each in a transaction of its own. ${errors}`,
  })
  rejectMemberships(
    @Arg('input', () => types.RejectMembershipsInput) input: types.RejectMembershipsInput,
    @Ctx() context: RequestContext,
  ) {
    const { reason } = input
    return onMemberships(context, input, (work, handle) => rejectMembership(work, { ...handle, reason }))
  }
}
