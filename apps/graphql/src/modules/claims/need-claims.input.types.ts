import { Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { TimeSlotInput } from '../offers/index.ts'
import { ClaimPayload } from './claim.input.types.ts'

@InputType()
export class ClaimNeedInput {
  @Field(() => String, { description: 'Chosen by the client; the same key is the same claim.' })
  idempotencyKey!: string

  @Field(() => ID)
  needId!: string

  @Field(() => ID, { description: "One of the viewer's published offers." })
  offerId!: string

  @Field(() => ID, {
    nullable: true,
    description: "One of the community's compounds; that of the need where it was raised for one.",
  })
  compoundId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'A building that the enterprise sits in; that of the need where it was raised for one, and its only one.',
  })
  buildingId?: string | null

  @Field(() => Int, { description: "In the offer's unit; 1 for sessions." })
  @Min(1)
  @Max(Limits.capacityMax)
  quantity!: number

  @Field(() => TimeSlotInput, { description: 'Proposed to whoever raised the need.' })
  @ValidateNested()
  slot!: TimeSlotInput

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.participantsMax)
  expectedParticipants?: number | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@ObjectType({ simpleResolvers: true })
export class ClaimNeedPayload extends ClaimPayload {}
