import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql'
import { ReasonUse } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { notFound } from '../../platform/errors.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { Community } from './community.types.ts'
import { Compound } from './compound.types.ts'
import { District, DistrictSettings, Reason } from './district.types.ts'
import { Street } from './street.types.ts'
import { communitiesOfStreet, compoundsOfCommunity, streetById } from './territory.loaders.ts'
import { readAllReasons, readDistrict, readReasons, readSettings, readStreets } from './territory.queries.ts'
import type { CommunityRow, StreetRow } from './territory.rows.ts'

@Resolver(() => District)
export class DistrictResolver {
  @Allow('SIGNED_IN')
  @Query(() => District, { description: 'The district that the viewer acts in.' })
  async territory(@Ctx() context: RequestContext) {
    const district = await readDistrict(context)
    if (!district) throw notFound()
    return district
  }

  @FieldResolver(() => [Street], { description: 'Those whose code holds today, in official order.' })
  streets(@Ctx() context: RequestContext) {
    return readStreets(context)
  }

  @FieldResolver(() => DistrictSettings)
  settings(@Ctx() context: RequestContext) {
    return readSettings(context)
  }

  @FieldResolver(() => [Reason], { description: 'The reasons to choose from for a use, in their order.' })
  reasons(
    @Arg('use', () => ReasonUse) use: ReasonUse,
    @Arg('retired', () => Boolean, {
      defaultValue: false,
      description: 'With those that are offered no more.',
    })
    retired: boolean,
    @Ctx() context: RequestContext,
  ) {
    return retired ? readAllReasons(context, use) : readReasons(context, use)
  }
}

@Resolver(() => Street)
export class StreetResolver {
  @FieldResolver(() => [Community], { description: 'Those whose code holds today, in official order.' })
  async communities(@Root() street: StreetRow, @Ctx() context: RequestContext) {
    return (await communitiesOfStreet(context).load(street.id)) ?? []
  }
}

@Resolver(() => Community)
export class CommunityResolver {
  @FieldResolver(() => Street)
  street(@Root() community: CommunityRow, @Ctx() context: RequestContext) {
    return streetById(context).load(community.streetId)
  }

  @FieldResolver(() => [Compound], { description: 'In official order.' })
  async compounds(@Root() community: CommunityRow, @Ctx() context: RequestContext) {
    return (await compoundsOfCommunity(context).load(community.id)) ?? []
  }
}
