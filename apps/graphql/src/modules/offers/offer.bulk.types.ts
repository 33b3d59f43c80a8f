import { ArrayMaxSize, ArrayNotEmpty, IsOptional, MaxLength, ValidateNested } from 'class-validator'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Limits, ReviewDecision } from '@youlin/schema'
import { OutcomeType } from '../../platform/bulk.types.ts'
import { RecordInput } from '../../platform/record-input.ts'
import type { Outcome } from '../../platform/take-each.ts'
import { OfferFilter } from './offer.filter.types.ts'
import { OfferType } from './offer.types.ts'

@InputType()
export class OfferRecordInput extends RecordInput {}

@InputType()
export class ReviewOffersInput {
  @Field(() => [OfferRecordInput], {
    nullable: true,
    description: `The offers, at most ${Limits.bulkRecords}; or a filter instead.`,
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(Limits.bulkRecords)
  @ValidateNested({ each: true })
  records?: OfferRecordInput[] | null

  @Field(() => OfferFilter, { nullable: true, description: 'All that it finds at this moment.' })
  @ValidateNested()
  filter?: OfferFilter | null

  @Field(() => ReviewDecision)
  decision!: ReviewDecision

  @Field(() => String, { nullable: true, description: 'Required to return offers; the same for all.' })
  @MaxLength(Limits.noteLength)
  note?: string | null
}

@ObjectType({ simpleResolvers: true })
export class ReviewOffersPayload {
  @Field(() => [OutcomeType], { description: 'One for each offer.' })
  outcomes!: Outcome[]

  @Field(() => [OfferType], { description: 'As they stand now.' })
  offers!: OfferType[]
}
