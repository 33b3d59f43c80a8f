import { ArrayMaxSize, IsNotEmpty, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { DisputeStatus, Limits } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { DateTime } from '../../platform/scalars.ts'

@ObjectType('RegistrationDispute', {
  implements: Node,
  description:
    '信用代码争议: somebody registered a credit code that an enterprise is known by. The district hears both sides and decides who acts for it.',
})
export class DisputeType extends Node {
  @Field(() => DisputeStatus)
  status!: DisputeStatus

  @Field(() => String, { description: 'What the second sender calls the enterprise.' })
  name!: string

  @Field(() => String, { description: 'The second sender.' })
  contactName!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the present representatives were asked for their papers.',
  })
  papersAskedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Of the decision.' })
  reason!: string | null

  @Field(() => DateTime, { nullable: true })
  decidedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Who decided.' })
  decidedByName!: string | null

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number

  @Field(() => DateTime, { description: 'When the second registration came.' })
  createdAt!: Date
}

export const DisputeConnection = connectionOf('RegistrationDispute', () => DisputeType)

@InputType({ description: 'Which disputes to list.' })
export class RegistrationDisputeFilter {
  @Field(() => [DisputeStatus], { nullable: true })
  @ArrayMaxSize(10)
  statuses?: DisputeStatus[] | null

  @Field(() => ID, { nullable: true })
  enterpriseId?: string | null
}

@ArgsType()
export class DisputeListArgs extends PageArgs {
  @Field(() => RegistrationDisputeFilter, { nullable: true })
  @ValidateNested()
  filter?: RegistrationDisputeFilter | null
}

@ObjectType({ simpleResolvers: true })
abstract class DisputePayload {
  @Field(() => DisputeType)
  dispute!: DisputeType
}

@InputType()
export class AskForDisputePapersInput extends RecordInput {}

@ObjectType({ simpleResolvers: true })
export class AskForDisputePapersPayload extends DisputePayload {}

@InputType({
  description: 'The papers of the sides that are given, all of each; the other side keeps its own.',
})
export class KeepDisputePapersInput extends RecordInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Handed in by the present representatives: fresh uploads with the purpose HOLDER_PAPER.',
  })
  @ArrayMaxSize(Limits.papersMax)
  holderPaperIds?: string[] | null

  @Field(() => [ID], {
    nullable: true,
    description: 'Handed in by the second sender: fresh uploads with the purpose CHALLENGER_PAPER.',
  })
  @ArrayMaxSize(Limits.papersMax)
  challengerPaperIds?: string[] | null
}

@ObjectType({ simpleResolvers: true })
export class KeepDisputePapersPayload extends DisputePayload {}

@InputType()
export class DecideRegistrationDisputeInput extends RecordInput {
  @Field(() => DisputeStatus, {
    description:
      'KEPT: the registration stands. JOINED: the second sender acts for the enterprise besides. HANDED_OVER: they do instead.',
  })
  decision!: DisputeStatus

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
export class DecideRegistrationDisputePayload extends DisputePayload {
  @Field(() => String, {
    nullable: true,
    description: "The second sender's, where an account was made for them. Shown once.",
  })
  oneTimePassword!: string | null
}
