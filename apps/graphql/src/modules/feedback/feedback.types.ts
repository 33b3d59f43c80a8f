import { IsNotEmpty, Matches, MaxLength, ValidateNested, ArrayMaxSize } from 'class-validator'
import { ArgsType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { FeedbackKind, FeedbackStatus, Limits, Role } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { DateTime } from '../../platform/scalars.ts'

@ObjectType('Feedback', {
  implements: Node,
  description: '反馈: what somebody wrote to the district about the product or a burden, and its answer.',
})
export class FeedbackType extends Node {
  @Field(() => FeedbackKind)
  kind!: FeedbackKind

  @Field(() => FeedbackStatus)
  status!: FeedbackStatus

  @Field(() => String)
  text!: string

  @Field(() => String, { nullable: true, description: 'The path of the page, where the sender consented.' })
  page!: string | null

  @Field(() => String, { nullable: true, description: 'Of the request that failed there.' })
  requestId!: string | null

  @Field(() => String, { description: 'Whoever wrote it.' })
  senderName!: string

  @Field(() => Role, { description: 'The role that they acted in.' })
  senderRole!: Role

  @Field(() => String, { nullable: true, description: "The district's answer, or why there is none." })
  answer!: string | null

  @Field(() => DateTime, { nullable: true })
  answeredAt!: Date | null

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number

  @Field(() => DateTime)
  createdAt!: Date
}

export const FeedbackConnection = connectionOf('Feedback', () => FeedbackType)

@InputType()
export class SendFeedbackInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same feedback.' })
  idempotencyKey!: string

  @Field(() => FeedbackKind)
  kind!: FeedbackKind

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.feedbackLength)
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'The path of the page, with the consent of the sender.',
  })
  @MaxLength(Limits.addressLength)
  page?: string | null

  @Field(() => String, { nullable: true, description: 'Of a request that failed, with the same consent.' })
  @Matches(/^[\w-]{1,64}$/)
  requestId?: string | null
}

@InputType()
export class AnswerFeedbackInput extends RecordInput {
  @Field(() => String, { description: 'Read by whoever wrote.' })
  @IsNotEmpty()
  @MaxLength(Limits.feedbackLength)
  answer!: string
}

@InputType()
export class CloseFeedbackInput extends RecordInput {
  @Field(() => String, { description: 'Why there is no answer; read by whoever wrote.' })
  @IsNotEmpty()
  @MaxLength(Limits.noteLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class SendFeedbackPayload {
  @Field(() => FeedbackType)
  feedback!: FeedbackType
}

@ObjectType({ simpleResolvers: true })
export class AnswerFeedbackPayload {
  @Field(() => FeedbackType)
  feedback!: FeedbackType
}

@ObjectType({ simpleResolvers: true })
export class CloseFeedbackPayload {
  @Field(() => FeedbackType)
  feedback!: FeedbackType
}

@InputType({ description: 'Which feedback to list; all parts that are given have to fit.' })
export class FeedbackFilter {
  @Field(() => [FeedbackStatus], { nullable: true })
  @ArrayMaxSize(5)
  statuses?: FeedbackStatus[] | null

  @Field(() => FeedbackKind, { nullable: true })
  kind?: FeedbackKind | null
}

@ArgsType()
export class FeedbackListArgs extends PageArgs {
  @Field(() => FeedbackFilter, { nullable: true })
  @ValidateNested()
  filter?: FeedbackFilter | null
}
