import { ArrayMaxSize, IsNotEmpty, Max, MaxLength, Min } from 'class-validator'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ClaimSide, Limits } from '@youlin/schema'
import { RecordInput } from '../../platform/record-input.ts'
import { ClaimPayload } from './claim.input.types.ts'

@InputType()
abstract class FiguresInput extends RecordInput {
  @Field(() => Int, { description: 'People who took part.' })
  @Min(0)
  @Max(Limits.participantsMax)
  headcount!: number

  @Field(() => Float, { description: 'To a hundredth of an hour.' })
  @Min(0)
  @Max(Limits.hoursMax)
  hours!: number
}

@InputType()
abstract class ReasonedFiguresInput extends FiguresInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.noteLength)
  note!: string
}

@InputType()
export class RecordDeliveryInput extends FiguresInput {
  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  note?: string | null

  @Field(() => [ID], { nullable: true, description: 'Fresh uploads: pictures, which nobody has to give.' })
  @ArrayMaxSize(Limits.evidenceMax)
  evidenceIds?: string[] | null
}

@InputType()
export class ConfirmDeliveryInput extends RecordInput {}

@InputType()
export class DisputeDeliveryInput extends ReasonedFiguresInput {}

@InputType()
export class SettleDeliveryInput extends ReasonedFiguresInput {}

@InputType()
export class ReportNoShowInput extends RecordInput {
  @Field(() => ClaimSide, { description: 'Who did not come.' })
  absent!: ClaimSide

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.noteLength)
  note!: string
}

@InputType()
export class ObjectNoShowInput extends RecordInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.noteLength)
  note!: string
}

@ObjectType({ simpleResolvers: true })
export class RecordDeliveryPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class ConfirmDeliveryPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class DisputeDeliveryPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class SettleDeliveryPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class ReportNoShowPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class ObjectNoShowPayload extends ClaimPayload {}
