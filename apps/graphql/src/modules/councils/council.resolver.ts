import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { CouncilStatus, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId, withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { Building, buildingById, type BuildingRow, Street, streetById } from '../territory/index.ts'
import { councilsOfBuilding, listCouncils, readCouncil } from './council.queries.ts'
import { mayApplyTo, mayDissolve } from './council.policy.ts'
import type { CouncilRow } from './council.rows.ts'
import { createCouncil, dissolveCouncil } from './council.service.ts'
import * as types from './council.types.ts'
import { seatsOfCouncil } from './membership.queries.ts'
import { MembershipType } from './membership.types.ts'

@Resolver(() => types.CouncilType)
export class CouncilResolver {
  @Allow('SIGNED_IN')
  @Query(() => types.CouncilConnection, {
    description: "The district's councils, in the official order of their buildings.",
  })
  councils(
    @Args(() => types.CouncilListArgs) { filter, ...page }: types.CouncilListArgs,
    @Ctx() context: RequestContext,
  ) {
    const selection = {
      ...withLocalIds(filter, { streetId: 'Street' }),
      search: filter?.search || undefined,
    }
    return listCouncils(context, selection, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => types.CouncilType, { nullable: true, description: 'Null when there is none of that id.' })
  council(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return readCouncil(context, localId(id, 'Council', 'id'))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.CreateCouncilPayload, {
    description: 'Founds a council for a building; it forms until its first chair. Errors: INVALID_INPUT.',
  })
  async createCouncil(
    @Arg('input', () => types.CreateCouncilInput) input: types.CreateCouncilInput,
    @Ctx() context: RequestContext,
  ) {
    const buildingId = localId(input.buildingId, 'Building', 'buildingId')
    const id = await createCouncil(context, { ...input, buildingId })
    return { council: await readCouncil(context, id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.DissolveCouncilPayload, {
    description:
      'Ends the council with its memberships and roles. Errors: CONFLICT, INVALID_TRANSITION, NOT_FOUND.',
  })
  async dissolveCouncil(
    @Arg('input', () => types.DissolveCouncilInput) input: types.DissolveCouncilInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(input.id, 'Council', 'id')
    await dissolveCouncil(context, { ...input, id })
    return { council: await readCouncil(context, id) }
  }

  @FieldResolver(() => Building)
  building(@Root() row: CouncilRow, @Ctx() context: RequestContext) {
    return buildingById(context).load(row.buildingId)
  }

  @FieldResolver(() => Street)
  street(@Root() row: CouncilRow, @Ctx() context: RequestContext) {
    return streetById(context).load(row.streetId)
  }

  @FieldResolver(() => [MembershipType], { description: 'Who sits on it today, chair first.' })
  async seats(@Root() row: CouncilRow, @Ctx() context: RequestContext) {
    return (await seatsOfCouncil(context).load(row.id)) ?? []
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Oldest first.' })
  timeline(@Root() row: CouncilRow, @Ctx() context: RequestContext) {
    return timelineOf(context, row.id)
  }

  @FieldResolver(() => Boolean)
  viewerCanApply(@Root() row: CouncilRow, @Ctx() context: RequestContext): boolean {
    return row.status !== CouncilStatus.DISSOLVED && mayApplyTo(actingViewer(context).acting)
  }

  @FieldResolver(() => Boolean)
  viewerCanDissolve(@Root() row: CouncilRow, @Ctx() context: RequestContext): boolean {
    return row.status !== CouncilStatus.DISSOLVED && mayDissolve(actingViewer(context).acting)
  }
}

/** What councils add to a building. */
@Resolver(() => Building)
export class BuildingCouncilsResolver {
  @FieldResolver(() => [types.CouncilType], { description: 'Its councils but the dissolved ones.' })
  async councils(@Root() { id }: BuildingRow, @Ctx() context: RequestContext) {
    return (await councilsOfBuilding(context).load(id)) ?? []
  }
}
