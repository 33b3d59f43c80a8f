import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { ErrorCode } from '@youlin/schema'
import { localId } from '../../platform/global-id.ts'
import { PageArgs } from '../../platform/pagination.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { type OfferRow, OfferType } from '../offers/index.ts'
import { EvaluationAverages } from './claim-parts.types.ts'
import { claimsOfOffer } from './claim.list.ts'
import { ClaimConnection } from './claim.types.ts'
import { obstacleCodes } from './offer-claims.obstacles.ts'
import { averagesOfOffer, claimableOffers } from './offer-claims.queries.ts'

/** What claims add to an offer. */
@Resolver(() => OfferType)
export class OfferClaimsResolver {
  @FieldResolver(() => ClaimConnection, { description: 'Those that the viewer may see, newest first.' })
  claims(@Root() row: OfferRow, @Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return claimsOfOffer(context, row.id, page)
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether some compound in their reach may claim it, or wait for it.',
  })
  async viewerCanClaim(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return (await claimableOffers(context).load(row.id)) ?? false
  }

  @FieldResolver(() => [ErrorCode], {
    description: 'Codes of why the given compound cannot claim; empty when it can, or can wait for a place.',
  })
  async claimObstacles(
    @Root() row: OfferRow,
    @Arg('compoundId', () => ID) compoundId: string,
    @Ctx() context: RequestContext,
  ) {
    return obstacleCodes(context, row, localId(compoundId, 'Compound', 'compoundId'))
  }

  @FieldResolver(() => EvaluationAverages, {
    nullable: true,
    description: 'Null until five takers have evaluated.',
  })
  averages(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return averagesOfOffer(context).load(row.id)
  }
}
