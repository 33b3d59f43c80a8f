import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { RecordInput } from '../../platform/record-input.ts'
import { TimeSlotInput } from '../offers/index.ts'
import { ClaimType } from './claim.types.ts'

@InputType()
abstract class ReasonedClaimInput extends RecordInput {
  @Field(() => String, { description: "Code of one of the district's reasons." })
  @MaxLength(40)
  reason!: string

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@InputType()
export class ClaimOfferInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same claim.' })
  idempotencyKey!: string

  @Field(() => ID)
  offerId!: string

  @Field(() => ID)
  compoundId!: string

  @Field(() => Int, { description: "In the offer's unit; 1 for sessions." })
  @Min(1)
  @Max(Limits.capacityMax)
  quantity!: number

  @Field(() => [TimeSlotInput], { description: 'The dearest first.' })
  @ArrayMaxSize(Limits.preferredTimesMax)
  @ValidateNested({ each: true })
  preferredTimes!: TimeSlotInput[]

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.participantsMax)
  expectedParticipants?: number | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  note?: string | null

  @Field(() => ID, { nullable: true, description: 'The need that it answers.' })
  needId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'False refuses a full offer with OFFER_FULL instead of joining its queue.',
  })
  joinWaitlist?: boolean | null
}

@InputType()
export class AcceptClaimInput extends RecordInput {
  @Field(() => TimeSlotInput, { description: 'A wished time stands at once; another is proposed.' })
  @ValidateNested()
  slot!: TimeSlotInput
}

@InputType()
export class DeclineClaimInput extends ReasonedClaimInput {}

@InputType()
export class CancelClaimInput extends ReasonedClaimInput {}

@InputType()
export class ProposeClaimTimeInput extends RecordInput {
  @Field(() => TimeSlotInput)
  @ValidateNested()
  slot!: TimeSlotInput

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@InputType()
export class ScheduleClaimInput extends RecordInput {}

@InputType()
export class UndoClaimInput extends RecordInput {}

@InputType()
export class LeaveWaitlistInput extends RecordInput {}

@InputType()
export class AcceptPlaceInput extends RecordInput {}

@InputType()
export class PassPlaceInput extends RecordInput {}

@ObjectType()
export abstract class ClaimPayload {
  @Field(() => ClaimType)
  claim!: ClaimType
}

@ObjectType({ simpleResolvers: true })
export class ClaimOfferPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class AcceptClaimPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class DeclineClaimPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class CancelClaimPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class ProposeClaimTimePayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class ScheduleClaimPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class UndoClaimPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class LeaveWaitlistPayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class AcceptPlacePayload extends ClaimPayload {}

@ObjectType({ simpleResolvers: true })
export class PassPlacePayload extends ClaimPayload {}
