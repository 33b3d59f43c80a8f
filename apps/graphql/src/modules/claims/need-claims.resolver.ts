import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { NeedType } from '../needs/index.ts'
import { readClaim } from './claim.queries.ts'
import { ClaimNeedInput, ClaimNeedPayload } from './need-claims.input.types.ts'
import { claimNeed } from './need-claiming.service.ts'

/** What claims add to a need. */
@Resolver(() => NeedType)
export class NeedClaimsResolver {
  @Allow(Role.ENTERPRISE_REP, Role.COUNCIL_OFFICER)
  @Mutation(() => ClaimNeedPayload, {
    description:
      'A provider claims a need with one of its offers and proposes a time. Errors: COMPOUND_LIMIT, FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT, NOT_FOUND, OFFER_FULL, OFFER_NOT_OPEN, OUTSIDE_SERVICE_AREA, TOO_EARLY.',
  })
  async claimNeed(@Arg('input', () => ClaimNeedInput) input: ClaimNeedInput, @Ctx() context: RequestContext) {
    const { needId, offerId, compoundId, buildingId, ...rest } = input
    const id = await claimNeed(context, {
      ...rest,
      needId: localId(needId, 'Need', 'needId'),
      offerId: localId(offerId, 'Offer', 'offerId'),
      compoundId: compoundId ? localId(compoundId, 'Compound', 'compoundId') : null,
      buildingId: buildingId ? localId(buildingId, 'Building', 'buildingId') : null,
    })
    return { claim: await readClaim(context, id) }
  }
}
