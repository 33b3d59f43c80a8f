import { Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { needById, NeedType } from '../needs/index.ts'
import { offerById, OfferType } from '../offers/index.ts'
import { Compound, compoundById } from '../territory/index.ts'
import { fitsOfCompound, fitsOfNeed, fitsOfOffer } from './fit.queries.ts'
import type { FitRow } from './fit.rows.ts'
import { CompoundFitsArgs, FitType, NeedFitsArgs, OfferFitsArgs } from './fit.types.ts'

@Resolver(() => FitType)
export class FitResolver {
  @Allow('SIGNED_IN')
  @Query(() => [FitType], {
    description:
      'The compounds that an offer fits best and that can claim it now, the best first: for a community and a street among their own.',
  })
  offerFits(@Args(() => OfferFitsArgs) { offerId, first }: OfferFitsArgs, @Ctx() context: RequestContext) {
    return fitsOfOffer(context, localId(offerId, 'Offer', 'offerId'), first)
  }

  @Allow(Role.COMMUNITY_STAFF, Role.STREET_STAFF, Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => [FitType], {
    description:
      'The open offers that fit a compound within the viewer’s reach best, among the newest of each category, the best first.',
  })
  compoundFits(
    @Args(() => CompoundFitsArgs) { compoundId, first }: CompoundFitsArgs,
    @Ctx() context: RequestContext,
  ) {
    return fitsOfCompound(context, localId(compoundId, 'Compound', 'compoundId'), first)
  }

  @Allow('SIGNED_IN')
  @Query(() => [FitType], {
    description:
      'The open offers that answer a need best, the best first, each for the compound that it fits best: for an enterprise and a council among their own.',
  })
  needFits(@Args(() => NeedFitsArgs) { needId, first }: NeedFitsArgs, @Ctx() context: RequestContext) {
    return fitsOfNeed(context, localId(needId, 'Need', 'needId'), first)
  }

  @FieldResolver(() => OfferType)
  offer(@Root() { offerId }: FitRow, @Ctx() context: RequestContext) {
    return offerById(context).load(offerId)
  }

  @FieldResolver(() => Compound)
  compound(@Root() { compoundId }: FitRow, @Ctx() context: RequestContext) {
    return compoundById(context).load(compoundId)
  }

  @FieldResolver(() => NeedType, { nullable: true, description: 'The open need that it would answer best.' })
  need(@Root() { need }: FitRow, @Ctx() context: RequestContext) {
    return need && needById(context).load(need.id)
  }
}
