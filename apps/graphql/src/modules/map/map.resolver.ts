import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { FieldCode, MapLayer } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { invalidInput } from '../../platform/errors.ts'
import { localId } from '../../platform/global-id.ts'
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
    const { streetId, communityId, compoundId, ...rest } = filter ?? {}
    const within = (id: string | null | undefined, type: string, name: string) =>
      id ? localId(id, type, `filter.${name}`) : undefined
    const selection = {
      ...rest,
      streetId: within(streetId, 'Street', 'streetId'),
      communityId: within(communityId, 'Community', 'communityId'),
      compoundId: within(compoundId, 'Compound', 'compoundId'),
    }
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
