import { ArrayMaxSize, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { Field, ID, InputType, Int } from 'type-graphql'
import {
  Audience,
  Limits,
  OfferKind,
  OfferPlace,
  OfferUnit,
  PricePolicy,
  QueueRule,
  ServiceAreaKind,
  TimeMode,
} from '@youlin/schema'
import { DateTime, Day } from '../../platform/scalars.ts'

@InputType()
export class TimeSlotInput {
  @Field(() => DateTime)
  startsAt!: Date

  @Field(() => DateTime)
  endsAt!: Date
}

@InputType({
  description: 'Whose compounds may claim: the lists for STREETS and COMMUNITIES, the metres for RADIUS.',
})
export class ServiceAreaInput {
  @Field(() => ServiceAreaKind)
  kind!: ServiceAreaKind

  @Field(() => [ID], { nullable: true })
  @ArrayMaxSize(100)
  streetIds?: string[] | null

  @Field(() => [ID], { nullable: true })
  @ArrayMaxSize(500)
  communityIds?: string[] | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.radiusMetresMax)
  radiusMetres?: number | null
}

/** What is said of an offer; a draft may leave anything out. */
@InputType()
export abstract class OfferWordsInput {
  @Field(() => OfferKind, { nullable: true })
  kind?: OfferKind | null

  @Field(() => String, { nullable: true, description: 'Code of a category of that kind.' })
  @MaxLength(20)
  category?: string | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.titleLength)
  title?: string | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.summaryLength)
  summary?: string | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.bodyLength)
  body?: string | null

  @Field(() => [Audience], { nullable: true })
  @ArrayMaxSize(20)
  audiences?: Audience[] | null

  @Field(() => OfferPlace, { nullable: true })
  place?: OfferPlace | null

  @Field(() => OfferUnit, { nullable: true })
  unit?: OfferUnit | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.capacityMax)
  capacity?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.capacityMax)
  perCompoundLimit?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.participantsMax)
  participantsMin?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(Limits.participantsMax)
  participantsMax?: number | null

  @Field(() => PricePolicy, { nullable: true })
  pricePolicy?: PricePolicy | null

  @Field(() => Int, { nullable: true, description: 'Integer fen.' })
  @Min(0)
  priceFen?: number | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.noteLength)
  priceNote?: string | null

  @Field(() => TimeMode, { nullable: true })
  timeMode?: TimeMode | null

  @Field(() => [TimeSlotInput], { nullable: true })
  @ArrayMaxSize(Limits.slotsMax)
  slots?: TimeSlotInput[] | null

  @Field(() => Day, { nullable: true })
  availableFrom?: string | null

  @Field(() => Day, { nullable: true })
  availableUntil?: string | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(Limits.leadTimeDaysMax)
  leadTimeDays?: number | null

  @Field(() => ServiceAreaInput, { nullable: true })
  @ValidateNested()
  serviceArea?: ServiceAreaInput | null

  @Field(() => QueueRule, { nullable: true })
  queueRule?: QueueRule | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Agree beforehand to what matching rounds propose: once a community accepts, the time stands.',
  })
  acceptsProposals?: boolean | null

  @Field(() => [ID], { nullable: true, description: 'Uploads for PICTURE, in the order to show.' })
  @ArrayMaxSize(Limits.picturesMax)
  pictureIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Uploads for ATTACHMENT.' })
  @ArrayMaxSize(Limits.attachmentsMax)
  attachmentIds?: string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'An upload for QUALIFICATION; categories that the district reviews need one.',
  })
  qualificationId?: string | null
}

@InputType({ description: 'A draft; what is left out gets a harmless value until it is submitted.' })
export class CreateOfferInput extends OfferWordsInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same offer.' })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: 'The membership that an enterprise publishes under.' })
  membershipId?: string | null

  @Field(() => ID, { nullable: true, description: 'The council that publishes, for its officers.' })
  councilId?: string | null
}

@InputType({ description: 'What is left out or null stays as it is.' })
export class UpdateOfferInput extends OfferWordsInput {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  version!: number
}
