import { Max, MaxLength, Min } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { RecordInput } from '../../platform/record-input.ts'
import { ClaimPayload } from './claim.input.types.ts'

const lowest = 1
const highest = 5

@InputType({ description: 'Each from 1 (poor) to 5 (very good).' })
export class EvaluateClaimInput extends RecordInput {
  @Field(() => Int)
  @Min(lowest)
  @Max(highest)
  punctuality!: number

  @Field(() => Int)
  @Min(lowest)
  @Max(highest)
  quality!: number

  @Field(() => Int)
  @Min(lowest)
  @Max(highest)
  conduct!: number

  @Field(() => Int)
  @Min(lowest)
  @Max(highest)
  benefit!: number

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  comment?: string | null
}

@ObjectType({ simpleResolvers: true })
export class EvaluateClaimPayload extends ClaimPayload {}

@InputType()
export class ArchiveClaimInput extends RecordInput {}

@ObjectType({ simpleResolvers: true })
export class ArchiveClaimPayload extends ClaimPayload {}

@InputType()
export class CopyClaimInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same claim.' })
  idempotencyKey!: string

  @Field(() => ID)
  id!: string
}

@ObjectType({ simpleResolvers: true })
export class CopyClaimPayload extends ClaimPayload {}
