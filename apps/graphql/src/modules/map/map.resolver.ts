import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { FieldCode, MapLayer } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { invalidInput } from '../../platform/errors.ts'
import { withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { streetNames } from './map.queries.ts'
import { readCompound, readLayer } from './map.reading.ts'
import { tilesOf } from './map.tiles.ts'
import { DistrictMap, MapArgs } from './map.types.ts'

@Resolver()
export class MapResolver {
  @Allow('SIGNED_IN')
  @Query(() => DistrictMap, {
    description:
      "A layer of the district's map with what its list says: buildings and compounds in official order, offers by distance from a compound, gaps by how long. Errors: FORBIDDEN for GAPS where coverage is, INVALID_INPUT.",
  })
  async map(
    @Args(() => MapArgs) { layer, filter }: MapArgs,
    @Ctx() context: RequestContext,
  ): Promise<DistrictMap> {
    const selection = withLocalIds(filter, {
      streetId: 'Street',
      communityId: 'Community',
      compoundId: 'Compound',
    })
    const ofCompound = layer === MapLayer.OFFERS
    if (ofCompound && !selection.compoundId) throw invalidInput({ 'filter.compoundId': FieldCode.REQUIRED })
    return {
      layer,
      ...(await readLayer(context, layer, selection)),
      around: ofCompound ? await readCompound(context, selection.compoundId!) : null,
      streets: await streetNames(context),
      tiles: tilesOf(context.environment),
    }
  }
}
