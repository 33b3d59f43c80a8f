import { Args, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../../platform/authorization.ts'
import { withLocalIds } from '../../../platform/global-id.ts'
import type { RequestContext } from '../../../platform/request-context.ts'
import { Category, categoryByCode } from '../../offers/index.ts'
import { Compound, compoundById } from '../../territory/index.ts'
import { FitType } from '../fit.types.ts'
import {
  type CoverageRow,
  daysSince,
  fitsOfGap,
  type GapRow,
  keyOfGap,
  listCoverage,
  listGaps,
} from './coverage.queries.ts'
import * as types from './coverage.types.ts'

const placesOfFilter = { streetId: 'Street', communityId: 'Community', compoundId: 'Compound' }
const readers = [Role.COMMUNITY_STAFF, Role.STREET_STAFF, Role.DISTRICT_ADMIN, Role.AUDITOR] as const

@Resolver(() => types.CompoundCoverage)
export class CompoundCoverageResolver {
  @Allow(...readers)
  @Query(() => types.CompoundCoverageConnection, {
    description:
      "When each compound within the viewer's reach was served last, at all and of each kind; in official order.",
  })
  coverage(
    @Args(() => types.CoverageArgs) { filter, ...page }: types.CoverageArgs,
    @Ctx() context: RequestContext,
  ) {
    return listCoverage(context, withLocalIds(filter, placesOfFilter), page)
  }

  @FieldResolver(() => Compound)
  compound(@Root() { compoundId }: CoverageRow, @Ctx() context: RequestContext) {
    return compoundById(context).load(compoundId)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Calendar days since any service; null for never.',
  })
  days(@Root() { servedOn }: CoverageRow, @Ctx() context: RequestContext) {
    return daysSince(context, servedOn)
  }
}

@Resolver(() => types.KindCoverage)
export class KindCoverageResolver {
  @FieldResolver(() => Int, { nullable: true, description: 'Calendar days since then; null for never.' })
  days(@Root() { lastOn }: CoverageRow['kinds'][number], @Ctx() context: RequestContext) {
    return daysSince(context, lastOn)
  }
}

@Resolver(() => types.CoverageGap)
export class CoverageGapResolver {
  @Allow(...readers)
  @Query(() => types.CoverageGapConnection, {
    description:
      "Compounds within the viewer's reach and categories: never served first, then the longest unserved.",
  })
  coverageGaps(
    @Args(() => types.CoverageGapArgs) { filter, ...page }: types.CoverageGapArgs,
    @Ctx() context: RequestContext,
  ) {
    return listGaps(context, withLocalIds(filter, placesOfFilter), page)
  }

  @FieldResolver(() => Compound)
  compound(@Root() { compoundId }: GapRow, @Ctx() context: RequestContext) {
    return compoundById(context).load(compoundId)
  }

  @FieldResolver(() => Category)
  category(@Root() { categoryCode }: GapRow, @Ctx() context: RequestContext) {
    return categoryByCode(context).load(categoryCode)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'Calendar days since then; null for never.' })
  days(@Root() { lastOn }: GapRow, @Ctx() context: RequestContext) {
    return daysSince(context, lastOn)
  }

  @FieldResolver(() => [FitType], { description: 'The three open offers that would fill it best.' })
  async fits(@Root() row: GapRow, @Ctx() context: RequestContext) {
    return (await fitsOfGap(context).load(keyOfGap(row))) ?? []
  }
}
