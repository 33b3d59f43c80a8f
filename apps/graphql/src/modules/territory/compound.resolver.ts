import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId, withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { Community } from './community.types.ts'
import { listCompounds } from './compound.queries.ts'
import { createCompound, updateCompound } from './compound.service.ts'
import {
  Compound,
  CompoundConnection,
  CompoundListArgs,
  CreateCompoundInput,
  CreateCompoundPayload,
  UpdateCompoundInput,
  UpdateCompoundPayload,
} from './compound.types.ts'
import { Point, pointOf } from './point.types.ts'
import { communityById, compoundById } from './territory.loaders.ts'
import type { CompoundRow } from './territory.rows.ts'

@Resolver(() => Compound)
export class CompoundResolver {
  @Allow('SIGNED_IN')
  @Query(() => CompoundConnection, { description: "The district's compounds, in official order." })
  compounds(
    @Args(() => CompoundListArgs) { filter, ...page }: CompoundListArgs,
    @Ctx() context: RequestContext,
  ) {
    const selection = {
      ...withLocalIds(filter, { streetId: 'Street', communityId: 'Community' }),
      mine: filter?.mine ?? false,
      search: filter?.search || undefined,
    }
    return listCompounds(context, selection, page)
  }

  @Allow('SIGNED_IN')
  @Query(() => Compound, { nullable: true, description: 'Null when there is none of that id.' })
  compound(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return compoundById(context).load(localId(id, 'Compound', 'id'))
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.COMMUNITY_STAFF)
  @Mutation(() => CreateCompoundPayload, {
    description: 'Adds a compound to a community in scope. Errors: FORBIDDEN, INVALID_INPUT.',
  })
  async createCompound(
    @Arg('input', () => CreateCompoundInput) input: CreateCompoundInput,
    @Ctx() context: RequestContext,
  ) {
    const communityId = localId(input.communityId, 'Community', 'communityId')
    const id = await createCompound(context, { ...input, communityId })
    return { compound: await compoundById(context).clear(id).load(id) }
  }

  @Allow(Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.COMMUNITY_STAFF)
  @Mutation(() => UpdateCompoundPayload, {
    description: "Corrects a compound's facts. Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, NOT_FOUND.",
  })
  async updateCompound(
    @Arg('input', () => UpdateCompoundInput) input: UpdateCompoundInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await updateCompound(context, { ...input, id: localId(input.id, 'Compound', 'id') })
    return { compound: await compoundById(context).clear(id).load(id) }
  }

  @FieldResolver(() => Point, { nullable: true })
  point(@Root() compound: CompoundRow) {
    return pointOf(compound)
  }

  @FieldResolver(() => Community)
  community(@Root() compound: CompoundRow, @Ctx() context: RequestContext) {
    return communityById(context).load(compound.communityId)
  }
}
