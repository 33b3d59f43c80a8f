import { Max, Min } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { QueueRule } from '@youlin/schema'
import { District } from './district.types.ts'

const days = 60
const longDays = 365
const weightMax = 100

@InputType({ description: 'What is to be set otherwise; what is left out or null stays as it is.' })
export class SettingsChange {
  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  reviewDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  claimAnswerDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  timeProposalDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  heldPlaceDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  noShowObjectionDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  deliveryConfirmationDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  evaluationDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(4)
  evaluationGap?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  streetStandsInDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  deliveryRecordDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  settlementDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(99)
  yellowPercent?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  districtSupervisionDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(longDays)
  archiveAfterDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(longDays)
  contactsAfterDays?: number | null

  @Field(() => Int, { nullable: true })
  @Min(1)
  @Max(days)
  voiceDays?: number | null

  @Field(() => QueueRule, { nullable: true })
  queueRule?: QueueRule | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  needWeight?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  audienceWeight?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  distanceWeight?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  timeWeight?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  priceWeight?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  evaluationWeight?: number | null

  @Field(() => Int, { nullable: true })
  @Min(0)
  @Max(weightMax)
  fairnessWeight?: number | null
}

@InputType()
export class UpdateSettingsInput extends SettingsChange {
  @Field(() => Int, { description: 'Of the settings, as it was read; a stale one answers CONFLICT.' })
  version!: number
}

@ObjectType({ simpleResolvers: true, description: 'What one changed setting does to what is under way now.' })
export class SettingEffect {
  @Field(() => String, { description: 'The name of its field in `DistrictSettings`.' })
  setting!: string

  @Field(() => Int, {
    description: 'Records under way that keep the day or rule they have; new ones get the new.',
  })
  keeping!: number

  @Field(() => Int, { description: 'Records under way that the new value reaches at once.' })
  reached!: number
}

@ObjectType({ simpleResolvers: true })
export class SettingsPayload {
  @Field(() => District)
  territory!: District
}
