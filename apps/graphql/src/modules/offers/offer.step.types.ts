import { MaxLength } from 'class-validator'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Limits, ReviewDecision } from '@youlin/schema'
import { RecordInput } from '../../platform/record-input.ts'
import { OfferType } from './offer.types.ts'

@InputType()
abstract class ReasonedStepInput extends RecordInput {
  @Field(() => String, { nullable: true, description: 'Told to those concerned.' })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@InputType()
export class SubmitOfferInput extends RecordInput {}

@InputType()
export class RecallOfferInput extends RecordInput {}

@InputType()
export class ResumeOfferInput extends RecordInput {}

@InputType()
export class DeleteDraftOfferInput extends RecordInput {}

@InputType()
export class PauseOfferInput extends ReasonedStepInput {}

@InputType()
export class CloseOfferInput extends ReasonedStepInput {}

@InputType()
export class WithdrawOfferInput extends ReasonedStepInput {}

@InputType()
export class ReviewOfferInput extends RecordInput {
  @Field(() => ReviewDecision)
  decision!: ReviewDecision

  @Field(() => String, { nullable: true, description: 'Required to return an offer.' })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@InputType()
export class CopyOfferInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same copy.' })
  idempotencyKey!: string

  @Field(() => ID)
  id!: string
}

@ObjectType()
abstract class OfferPayload {
  @Field(() => OfferType)
  offer!: OfferType
}

@ObjectType({ simpleResolvers: true })
export class CreateOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class UpdateOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class SubmitOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class RecallOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class PauseOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class ResumeOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class CloseOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class WithdrawOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class ReviewOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class CopyOfferPayload extends OfferPayload {}

@ObjectType({ simpleResolvers: true })
export class DeleteDraftOfferPayload {
  @Field(() => ID)
  deletedId!: string
}
