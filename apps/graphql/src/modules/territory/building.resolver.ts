import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql'
import { Allow } from '../../platform/authorization.ts'
import { notFound } from '../../platform/errors.ts'
import { globalId, localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { listBuildings } from './building.queries.ts'
import { Building, BuildingConnection, BuildingListArgs, RegistrationOptions } from './building.types.ts'
import { Point, pointOf } from './point.types.ts'
import { Street } from './street.types.ts'
import { buildingById, streetById } from './territory.loaders.ts'
import { districtOfCode, readRegistrationBuildings } from './territory.queries.ts'
import type { BuildingRow } from './territory.rows.ts'

@Resolver(() => Building)
export class BuildingResolver {
  @Allow('SIGNED_IN')
  @Query(() => BuildingConnection, { description: "The district's buildings, in official order." })
  buildings(
    @Args(() => BuildingListArgs) { filter, ...page }: BuildingListArgs,
    @Ctx() context: RequestContext,
  ) {
    const selection = {
      streetId: filter?.streetId ? localId(filter.streetId, 'Street', 'filter.streetId') : undefined,
      kinds: filter?.kinds ?? undefined,
      search: filter?.search || undefined,
    }
    return listBuildings(context, selection, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => Building, { nullable: true, description: 'Null when there is none of that id.' })
  building(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return buildingById(context).load(localId(id, 'Building', 'id'))
  }

  @Allow('PUBLIC')
  @Query(() => RegistrationOptions, {
    description:
      "What the public registration page offers: the buildings of the visitor's district. Errors: NOT_FOUND.",
  })
  async registrationOptions(
    @Ctx() context: RequestContext,
    @Arg('districtCode', () => String, { nullable: true }) districtCode?: string | null,
  ): Promise<RegistrationOptions> {
    const districtId = await districtOfCode(context, districtCode ?? null)
    if (!districtId) throw notFound()
    const buildings = await readRegistrationBuildings(context, districtId)
    return { buildings: buildings.map((row) => ({ ...row, id: globalId('Building', row.id) })) }
  }

  @FieldResolver(() => Point, { nullable: true })
  point(@Root() building: BuildingRow) {
    return pointOf(building)
  }

  @FieldResolver(() => Street)
  street(@Root() building: BuildingRow, @Ctx() context: RequestContext) {
    return streetById(context).load(building.streetId)
  }
}
