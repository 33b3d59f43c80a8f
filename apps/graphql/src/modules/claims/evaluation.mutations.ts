import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { handle, shown } from './claim.mutations.ts'
import { copyClaim } from './claim-copy.service.ts'
import * as types from './evaluation.input.types.ts'
import { archiveClaim, evaluateClaim } from './evaluation.service.ts'

/** What follows a delivery. */
@Resolver()
export class EvaluationMutations {
  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER, Role.COMMUNITY_STAFF, Role.STREET_STAFF)
  @Mutation(() => types.EvaluateClaimPayload, {
    description:
      'Rates a delivery, blind to the other side until both are in. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND, TOO_LATE.',
  })
  async evaluateClaim(
    @Arg('input', () => types.EvaluateClaimInput) input: types.EvaluateClaimInput,
    @Ctx() context: RequestContext,
  ) {
    const rating = { ...input, ...handle(input), comment: input.comment ?? '' }
    return shown(context, await evaluateClaim(context, rating))
  }

  @Allow(Role.COMMUNITY_STAFF, Role.ENTERPRISE_REP, Role.STREET_STAFF)
  @Mutation(() => types.ArchiveClaimPayload, {
    description:
      'The community puts an evaluated claim away. Errors: CONFLICT, FORBIDDEN, INVALID_TRANSITION, NOT_FOUND.',
  })
  async archiveClaim(
    @Arg('input', () => types.ArchiveClaimInput) input: types.ArchiveClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await archiveClaim(context, handle(input)))
  }

  @Allow(Role.COMMUNITY_STAFF, Role.STREET_STAFF, Role.DISTRICT_ADMIN)
  @Mutation(() => types.CopyClaimPayload, {
    description:
      'Asks for what was delivered again, at the next times of its kind. Errors: as claimOffer, and INVALID_TRANSITION before a delivery.',
  })
  async copyClaim(
    @Arg('input', () => types.CopyClaimInput) { idempotencyKey, id }: types.CopyClaimInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await copyClaim(context, { idempotencyKey, id: localId(id, 'Claim', 'id') }))
  }
}
