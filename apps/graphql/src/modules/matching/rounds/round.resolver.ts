import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../../platform/authorization.ts'
import { localId } from '../../../platform/global-id.ts'
import type { RequestContext } from '../../../platform/request-context.ts'
import { TimelineEntry, timelineOf } from '../../../platform/timeline.ts'
import { actingViewer } from '../../../platform/work.ts'
import { Street, streetById } from '../../territory/index.ts'
import { publishRound } from './publishing.service.ts'
import { mayCancel, mayPlan, mayPublish, mayStop } from './round.policy.ts'
import { listRounds, readRound } from './round.queries.ts'
import type { RoundRow } from './round.rows.ts'
import {
  cancelRound,
  computeRound,
  createRound,
  type RoundScope,
  stopComputation,
  updateRound,
} from './round.service.ts'
import * as types from './round.types.ts'

const readers = [Role.DISTRICT_ADMIN, Role.STREET_STAFF, Role.AUDITOR] as const
const errors = 'Errors: CONFLICT, FORBIDDEN, INVALID_INPUT, INVALID_TRANSITION, NOT_FOUND'

@Resolver(() => types.RoundType)
export class RoundResolver {
  @Allow(...readers)
  @Query(() => types.RoundConnection, { description: "The district's matching rounds, the newest first." })
  matchingRounds(
    @Args(() => types.RoundListArgs) { filter, ...page }: types.RoundListArgs,
    @Ctx() context: RequestContext,
  ) {
    return listRounds(context, filter ?? {}, page)
  }

  @Allow(...readers)
  @Query(() => types.RoundType, { nullable: true, description: 'Null when there is none.' })
  async matchingRound(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (await readRound(context, localId(id, 'MatchingRound', 'id'))) ?? null
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.CreateMatchingRoundPayload, {
    description: `Begins a round and computes its plan. Errors: FORBIDDEN, IDEMPOTENCY_KEY_REUSED, INVALID_INPUT.`,
  })
  async createMatchingRound(
    @Arg('input', () => types.CreateMatchingRoundInput) input: types.CreateMatchingRoundInput,
    @Ctx() context: RequestContext,
  ) {
    const { idempotencyKey } = input
    return shown(context, await createRound(context, { idempotencyKey, ...scopeOf(input) }))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.UpdateMatchingRoundPayload, {
    description: `Changes what a round takes, and computes its plan anew. ${errors}.`,
  })
  async updateMatchingRound(
    @Arg('input', () => types.UpdateMatchingRoundInput) input: types.UpdateMatchingRoundInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await updateRound(context, handle(input), scopeOf(input)))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.ComputeMatchingRoundPayload, {
    description: `Computes the plan anew, with what staff locked and dropped; within seconds, told by \`computation\`. ${errors}.`,
  })
  async computeMatchingRound(
    @Arg('input', () => types.ComputeMatchingRoundInput) input: types.ComputeMatchingRoundInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await computeRound(context, handle(input)))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.StopRoundComputationPayload, {
    description: 'Stops the computation; the plan of before stays. Errors: INVALID_TRANSITION, NOT_FOUND.',
  })
  async stopRoundComputation(
    @Arg('input', () => types.StopRoundComputationInput) { id }: types.StopRoundComputationInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await stopComputation(context, localId(id, 'MatchingRound', 'id')))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.PublishMatchingRoundPayload, {
    description: `Lays the plan before the communities and takes its places; pairs that no longer fit are dropped. ${errors}.`,
  })
  async publishMatchingRound(
    @Arg('input', () => types.PublishMatchingRoundInput) input: types.PublishMatchingRoundInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await publishRound(context, handle(input)))
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => types.CancelMatchingRoundPayload, {
    description: `Gives the round up; what is unanswered lapses and gives its places back. ${errors}.`,
  })
  async cancelMatchingRound(
    @Arg('input', () => types.CancelMatchingRoundInput) input: types.CancelMatchingRoundInput,
    @Ctx() context: RequestContext,
  ) {
    return shown(context, await cancelRound(context, handle(input), input.reason || null))
  }

  @FieldResolver(() => [Street], { description: 'Whose compounds are served; all when empty.' })
  async streets(@Root() { streetIds }: RoundRow, @Ctx() context: RequestContext) {
    const streets = await Promise.all(streetIds.map((id) => streetById(context).load(id)))
    return streets.filter(Boolean)
  }

  @FieldResolver(() => Boolean, { description: 'Change its scope, lock, drop, add and compute again.' })
  viewerCanPlan(@Root() row: RoundRow, @Ctx() context: RequestContext) {
    return mayPlan(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean)
  viewerCanStop(@Root() row: RoundRow, @Ctx() context: RequestContext) {
    return mayStop(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean)
  viewerCanPublish(@Root() row: RoundRow, @Ctx() context: RequestContext) {
    return mayPublish(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean)
  viewerCanCancel(@Root() row: RoundRow, @Ctx() context: RequestContext) {
    return mayCancel(actingViewer(context).acting, row)
  }

  @FieldResolver(() => [TimelineEntry])
  timeline(@Root() row: RoundRow, @Ctx() context: RequestContext) {
    return timelineOf(context, row.id)
  }
}

const handle = ({ id, version }: { id: string; version: number }) => ({
  id: localId(id, 'MatchingRound', 'id'),
  version,
})

const shown = async (context: RequestContext, id: string) => ({ round: await readRound(context, id) })

function scopeOf(input: types.RoundScopeInput): RoundScope {
  const { name, kinds, streetIds, startsOn, endsOn, mostPerCompound, answerDays } = input
  return {
    ...{ name: name.trim(), kinds, startsOn, endsOn, mostPerCompound, answerDays },
    streetIds: streetIds.map((id, index) => localId(id, 'Street', `streetIds.${index}`)),
  }
}
