import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ErrorCode, Limits, ProposalDecision, ProposalStatus } from '@youlin/schema'
import { Node } from '../../../platform/node.ts'
import { connectionOf, PageArgs } from '../../../platform/pagination.ts'
import { RecordInput } from '../../../platform/record-input.ts'
import { DateTime } from '../../../platform/scalars.ts'
import { FitType } from '../fit.types.ts'
import { TimeSlotInput } from '../../offers/index.ts'

@ObjectType('Proposal', {
  implements: Node,
  description:
    '匹配建议: an offer that a round proposes to a compound. Accepted, it is a claim by the same path as any other.',
})
export class ProposalType extends Node {
  @Field(() => ProposalStatus)
  status!: ProposalStatus

  @Field(() => String)
  roundName!: string

  @Field(() => Int, { description: "In the offer's unit." })
  quantity!: number

  @Field(() => Int, { description: 'From 0 to 100, as it was when the plan was made.' })
  score!: number

  @Field(() => Boolean, { description: 'Staff want it in the plan, whatever else changes.' })
  locked!: boolean

  @Field(() => Boolean, { description: 'Staff put it into the plan.' })
  added!: boolean

  @Field(() => ErrorCode, {
    nullable: true,
    description: 'Why it was dropped when the round was published; null when staff dropped it.',
  })
  droppedFor!: ErrorCode | null

  @Field(() => DateTime, { nullable: true, description: 'Until when the community answers.' })
  answerDue!: Date | null

  @Field(() => DateTime, { nullable: true })
  answeredAt!: Date | null

  @Field(() => String, { nullable: true })
  declineNote!: string | null

  @Field(() => FitType, { description: 'What the score was told from.' })
  fit!: FitType

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number
}

export const ProposalConnection = connectionOf('Proposal', () => ProposalType)

@InputType({ description: 'Which proposals to list; all parts that are given have to fit.' })
export class ProposalFilter {
  @Field(() => ID, { nullable: true })
  roundId?: string | null

  @Field(() => ID, { nullable: true })
  compoundId?: string | null

  @Field(() => ID, { nullable: true })
  offerId?: string | null

  @Field(() => [ProposalStatus], { nullable: true })
  @ArrayMaxSize(10)
  statuses?: ProposalStatus[] | null

  @Field(() => Boolean, { nullable: true })
  locked?: boolean | null

  @Field(() => String, { nullable: true, description: "Words of the offer, or part of the compound's name." })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class ProposalListArgs extends PageArgs {
  @Field(() => ProposalFilter, { nullable: true })
  @ValidateNested()
  filter?: ProposalFilter | null
}

@InputType()
export class DecideProposalInput extends RecordInput {
  @Field(() => ProposalDecision)
  decision!: ProposalDecision
}

@InputType({ description: 'A pair for a round, by the version of the round.' })
export class AddProposalInput {
  @Field(() => ID)
  roundId!: string

  @Field(() => Int, { description: 'Of the round, as it was read; a stale one answers CONFLICT.' })
  version!: number

  @Field(() => ID)
  offerId!: string

  @Field(() => ID)
  compoundId!: string
}

@InputType()
export class AcceptProposalInput extends RecordInput {
  @Field(() => [TimeSlotInput], {
    nullable: true,
    description:
      'When it suits, the dearest first; without them the proposed time, or the first that can be had.',
  })
  @ArrayMaxSize(Limits.preferredTimesMax)
  @ValidateNested({ each: true })
  preferredTimes?: TimeSlotInput[] | null
}

@InputType()
export class DeclineProposalInput extends RecordInput {
  @Field(() => String, { nullable: true, description: 'Told to the district.' })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@ObjectType({ simpleResolvers: true })
abstract class ProposalPayload {
  @Field(() => ProposalType)
  proposal!: ProposalType
}

@ObjectType({ simpleResolvers: true })
export class DecideProposalPayload extends ProposalPayload {}

@ObjectType({ simpleResolvers: true })
export class AddProposalPayload extends ProposalPayload {}

@ObjectType({ simpleResolvers: true })
export class AcceptProposalPayload extends ProposalPayload {}

@ObjectType({ simpleResolvers: true })
export class DeclineProposalPayload extends ProposalPayload {}
