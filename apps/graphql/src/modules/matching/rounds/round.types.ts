import { ArrayMaxSize, IsNotEmpty, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits, OfferKind, RoundComputation, RoundProblem, RoundStage, RoundStatus } from '@youlin/schema'
import { Node } from '../../../platform/node.ts'
import { connectionOf, PageArgs } from '../../../platform/pagination.ts'
import { RecordInput } from '../../../platform/record-input.ts'
import { DateTime, Day } from '../../../platform/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'What a plan comes to, over all compounds of the round.' })
export class RoundOutcome {
  @Field(() => Int, { description: 'Compounds that get anything.' })
  served!: number

  @Field(() => Int)
  pairs!: number

  @Field(() => Int, { description: 'The sum of the scores.' })
  total!: number

  @Field(() => Int, { description: 'The lowest sum of a compound; 0 where one gets nothing.' })
  worst!: number

  @Field(() => Float, { description: "The standard deviation of the compounds' sums." })
  spread!: number
}

@ObjectType({ simpleResolvers: true, description: 'The plan beside the ways of doing without one.' })
export class RoundComparison {
  @Field(() => RoundOutcome)
  plan!: RoundOutcome

  @Field(() => RoundOutcome, {
    description: 'First come, first served: who claimed most so far comes first and takes what fits it best.',
  })
  firstCome!: RoundOutcome

  @Field(() => RoundOutcome)
  nothing!: RoundOutcome

  @Field(() => Int, {
    description:
      'The highest score of any plan, however few it serves: what serving the most costs is told from it.',
  })
  highestScore!: number

  @Field(() => Float, {
    description: 'How far from the best the plan may be, from 0 to 1; 0 where it is proved to be the best.',
  })
  gap!: number
}

@ObjectType('MatchingRound', {
  implements: Node,
  description:
    '匹配轮次: open offers and compounds that the district matches all at once, so that the most compounds are served and the score is highest.',
})
export class RoundType extends Node {
  @Field(() => RoundStatus)
  status!: RoundStatus

  @Field(() => String)
  name!: string

  @Field(() => [OfferKind], { description: 'Of the offers that it takes; every kind when empty.' })
  kinds!: OfferKind[]

  @Field(() => Day, { description: 'The first of the days within which its offers take place.' })
  startsOn!: string

  @Field(() => Day, { description: 'The last of them.' })
  endsOn!: string

  @Field(() => Int, { description: 'How many offers a compound gets at most.' })
  mostPerCompound!: number

  @Field(() => Int, { description: 'Working days that communities have to answer.' })
  answerDays!: number

  @Field(() => RoundComputation)
  computation!: RoundComputation

  @Field(() => RoundStage, { nullable: true, description: 'What a running computation is doing.' })
  stage!: RoundStage | null

  @Field(() => RoundProblem, { nullable: true, description: 'Why the last computation came to nothing.' })
  problem!: RoundProblem | null

  @Field(() => DateTime, { nullable: true })
  computedAt!: Date | null

  @Field(() => RoundComparison, { nullable: true, description: 'Of the last plan that was computed.' })
  comparison!: RoundComparison | null

  @Field(() => DateTime, { nullable: true })
  publishedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'Until when communities answer.' })
  answerDue!: Date | null

  @Field(() => DateTime, { nullable: true })
  endedAt!: Date | null

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number

  @Field(() => DateTime)
  createdAt!: Date
}

export const RoundConnection = connectionOf('MatchingRound', () => RoundType)

@InputType({ description: 'Which rounds to list.' })
export class MatchingRoundFilter {
  @Field(() => [RoundStatus], { nullable: true })
  @ArrayMaxSize(10)
  statuses?: RoundStatus[] | null
}

@ArgsType()
export class RoundListArgs extends PageArgs {
  @Field(() => MatchingRoundFilter, { nullable: true })
  @ValidateNested()
  filter?: MatchingRoundFilter | null
}

/** What a round takes. */
@InputType()
export class RoundScopeInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => [OfferKind], { description: 'Every kind when empty.' })
  @ArrayMaxSize(10)
  kinds!: OfferKind[]

  @Field(() => [ID], { description: 'The streets whose compounds are served; all when empty.' })
  @ArrayMaxSize(100)
  streetIds!: string[]

  @Field(() => Day)
  startsOn!: string

  @Field(() => Day, { description: 'Today or later.' })
  endsOn!: string

  @Field(() => Int)
  @Min(1)
  @Max(10)
  mostPerCompound!: number

  @Field(() => Int)
  @Min(1)
  @Max(30)
  answerDays!: number
}

@InputType()
export class CreateMatchingRoundInput extends RoundScopeInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same round.' })
  idempotencyKey!: string
}

@InputType()
export class UpdateMatchingRoundInput extends RoundScopeInput {
  @Field(() => ID)
  id!: string

  @Field(() => Int, { description: 'As it was read; a stale one answers CONFLICT.' })
  version!: number
}

@InputType()
export class ComputeMatchingRoundInput extends RecordInput {}

@InputType({ description: 'Whatever its version, since a computation counts it up.' })
export class StopRoundComputationInput {
  @Field(() => ID)
  id!: string
}

@InputType()
export class PublishMatchingRoundInput extends RecordInput {}

@InputType()
export class CancelMatchingRoundInput extends RecordInput {
  @Field(() => String, { nullable: true, description: 'Told on the timeline.' })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@ObjectType({ simpleResolvers: true })
abstract class RoundPayload {
  @Field(() => RoundType)
  round!: RoundType
}

@ObjectType({ simpleResolvers: true })
export class CreateMatchingRoundPayload extends RoundPayload {}

@ObjectType({ simpleResolvers: true })
export class UpdateMatchingRoundPayload extends RoundPayload {}

@ObjectType({ simpleResolvers: true })
export class ComputeMatchingRoundPayload extends RoundPayload {}

@ObjectType({ simpleResolvers: true })
export class StopRoundComputationPayload extends RoundPayload {}

@ObjectType({ simpleResolvers: true })
export class PublishMatchingRoundPayload extends RoundPayload {}

@ObjectType({ simpleResolvers: true })
export class CancelMatchingRoundPayload extends RoundPayload {}
