import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { createDivision, updateDivision } from './division.service.ts'
import {
  CreateCommunityInput,
  CreateCommunityPayload,
  CreateStreetInput,
  CreateStreetPayload,
  UpdateCommunityInput,
  UpdateCommunityPayload,
  UpdateStreetInput,
  UpdateStreetPayload,
} from './division.types.ts'
import { communityById, streetById } from './territory.loaders.ts'

/** Small corrections of the district's own lists, for which nobody has to make a file. */
@Resolver()
export class DivisionResolver {
  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => CreateStreetPayload, {
    description: 'Adds a street; its code must be free on its days. Errors: INVALID_INPUT.',
  })
  async createStreet(
    @Arg('input', () => CreateStreetInput) input: CreateStreetInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await createDivision(context, 'street', input)
    return { street: await streetById(context).clear(id).load(id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => UpdateStreetPayload, {
    description: 'Corrects a street, or ends it with a last day. Errors: CONFLICT, INVALID_INPUT, NOT_FOUND.',
  })
  async updateStreet(
    @Arg('input', () => UpdateStreetInput) input: UpdateStreetInput,
    @Ctx() context: RequestContext,
  ) {
    const id = await updateDivision(context, 'street', { ...input, id: localId(input.id, 'Street', 'id') })
    return { street: await streetById(context).clear(id).load(id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => CreateCommunityPayload, {
    description: 'Adds a community to a street; its code must be free on its days. Errors: INVALID_INPUT.',
  })
  async createCommunity(
    @Arg('input', () => CreateCommunityInput) input: CreateCommunityInput,
    @Ctx() context: RequestContext,
  ) {
    const streetId = localId(input.streetId, 'Street', 'streetId')
    const id = await createDivision(context, 'community', { ...input, streetId })
    return { community: await communityById(context).clear(id).load(id) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => UpdateCommunityPayload, {
    description:
      'Corrects a community, moves it to another street, or ends it with a last day. ' +
      'Errors: CONFLICT, INVALID_INPUT, NOT_FOUND.',
  })
  async updateCommunity(
    @Arg('input', () => UpdateCommunityInput) input: UpdateCommunityInput,
    @Ctx() context: RequestContext,
  ) {
    const streetId = input.streetId && localId(input.streetId, 'Street', 'streetId')
    const correction = { ...input, id: localId(input.id, 'Community', 'id'), streetId }
    const id = await updateDivision(context, 'community', correction)
    return { community: await communityById(context).clear(id).load(id) }
  }
}
