import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { notFound } from '../../platform/errors.ts'
import { globalId, localId, withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { mayKeepBuilding } from './building.policy.ts'
import { listBuildings } from './building.queries.ts'
import { createBuilding, updateBuilding } from './building.service.ts'
import {
  Building,
  BuildingConnection,
  BuildingListArgs,
  CreateBuildingInput,
  CreateBuildingPayload,
  RegistrationOptions,
  UpdateBuildingInput,
  UpdateBuildingPayload,
} from './building.types.ts'
import { Community } from './community.types.ts'
import { Point, pointOf } from './point.types.ts'
import { Street } from './street.types.ts'
import { buildingById, communityById, streetById } from './territory.loaders.ts'
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
      ...withLocalIds(filter, { streetId: 'Street' }),
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

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF)
  @Mutation(() => CreateBuildingPayload, {
    description: 'Adds a building to a street in scope, behind the others. Errors: FORBIDDEN, INVALID_INPUT.',
  })
  async createBuilding(
    @Arg('input', () => CreateBuildingInput) input: CreateBuildingInput,
    @Ctx() context: RequestContext,
  ) {
    const streetId = localId(input.streetId, 'Street', 'streetId')
    const communityId = input.communityId && localId(input.communityId, 'Community', 'communityId')
    const id = await createBuilding(context, { ...input, streetId, communityId })
    return { building: await buildingById(context).clear(id).load(id) }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF)
  @Mutation(() => UpdateBuildingPayload, {
    description: "Corrects a building's facts. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, NOT_FOUND.",
  })
  async updateBuilding(
    @Arg('input', () => UpdateBuildingInput) input: UpdateBuildingInput,
    @Ctx() context: RequestContext,
  ) {
    const communityId = input.communityId && localId(input.communityId, 'Community', 'communityId')
    const id = localId(input.id, 'Building', 'id')
    await updateBuilding(context, { ...input, id, communityId })
    return { building: await buildingById(context).clear(id).load(id) }
  }

  @FieldResolver(() => Point, { nullable: true })
  point(@Root() building: BuildingRow) {
    return pointOf(building)
  }

  @FieldResolver(() => Community, { nullable: true, description: 'Where it is known.' })
  community(@Root() { communityId }: BuildingRow, @Ctx() context: RequestContext) {
    return communityId && communityById(context).load(communityId)
  }

  @FieldResolver(() => Boolean, { description: 'Whether the viewer may correct it.' })
  viewerCanUpdate(@Root() { streetId }: BuildingRow, @Ctx() { viewer }: RequestContext) {
    return Boolean(viewer?.acting && mayKeepBuilding(viewer.acting, streetId))
  }

  @FieldResolver(() => Street)
  street(@Root() building: BuildingRow, @Ctx() context: RequestContext) {
    return streetById(context).load(building.streetId)
  }
}
