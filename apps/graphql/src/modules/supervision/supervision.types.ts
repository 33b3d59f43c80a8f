import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Light, Limits, RecordKind, ScopeKind, SupervisionLevel, TodoKind } from '@youlin/schema'
import { OutcomeType } from '../../platform/bulk.types.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { DateTime } from '../../platform/scalars.ts'
import type { Outcome } from '../../platform/take-each.ts'

/** The rest of its fields stands with their resolvers. */
@ObjectType({
  description: 'What a record waits for, who has to do it until when, and what was done about it.',
})
export class OpenStep {
  @Field(() => RecordKind)
  recordKind!: RecordKind

  @Field(() => TodoKind, { description: 'What has to be done.' })
  kind!: TodoKind

  @Field(() => String, { description: "An offer's title, or a member's name." })
  title!: string

  @Field(() => String, { description: 'What tells it from others of the same title.' })
  subtitle!: string

  @Field(() => ScopeKind, { description: 'What kind of unit has to do it.' })
  holderKind!: ScopeKind

  @Field(() => String, { description: 'The unit that has to do it; never a person.' })
  holderName!: string

  @Field(() => DateTime, { description: 'Since when it waits.' })
  since!: Date

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while its clock stands.' })
  due!: Date | null

  @Field(() => Light, { nullable: true, description: 'Null where there is no term.' })
  light!: Light | null

  @Field(() => SupervisionLevel, { description: 'On whose list it stands for being late.' })
  level!: SupervisionLevel

  @Field(() => Int, { nullable: true, description: 'Whole working days since its term; null unless late.' })
  overdueDays!: number | null

  @Field(() => DateTime, { nullable: true, description: '签收: when the unit said that it knows.' })
  acknowledgedAt!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'When it was last reminded of.' })
  remindedAt!: Date | null

  @Field(() => Int, { description: 'How often it was reminded of, since its term was set.' })
  reminders!: number

  @Field(() => DateTime, { nullable: true, description: 'Since when its clock stands.' })
  pausedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Why its clock stands.' })
  pauseReason!: string | null
}

export const OpenStepConnection = connectionOf('OpenStep', () => OpenStep)

@InputType({ description: 'Which steps to list; all parts that are given have to fit.' })
export class SupervisionFilter {
  @Field(() => Light, { nullable: true })
  light?: Light | null

  @Field(() => SupervisionLevel, { nullable: true, description: 'On whose list they stand for being late.' })
  level?: SupervisionLevel | null

  @Field(() => TodoKind, { nullable: true })
  kind?: TodoKind | null

  @Field(() => ScopeKind, { nullable: true, description: 'What kind of unit has to do them.' })
  holderKind?: ScopeKind | null

  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => ID, { nullable: true, description: 'The community of the compound.' })
  communityId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the unit said that it knows.' })
  acknowledged?: boolean | null

  @Field(() => String, {
    nullable: true,
    description: "Part of the title, the record's parties or the unit.",
  })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@ArgsType()
export class SupervisionArgs extends PageArgs {
  @Field(() => SupervisionFilter, { nullable: true })
  @ValidateNested()
  filter?: SupervisionFilter | null
}

@InputType({ description: 'A step, by its record and what that waits for.' })
export class StepInput {
  @Field(() => ID)
  recordId!: string

  @Field(() => TodoKind)
  kind!: TodoKind
}

@InputType()
export class AcknowledgeStepInput extends StepInput {}

@InputType()
export class PauseClockInput extends StepInput {
  @Field(() => String, { description: 'Both sides read it.' })
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@InputType()
export class ResumeClockInput extends StepInput {}

@InputType()
export class RemindStepsInput {
  @Field(() => [StepInput], {
    nullable: true,
    description: `The steps, at most ${Limits.bulkRecords}; or a filter instead.`,
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(Limits.bulkRecords)
  @ValidateNested({ each: true })
  steps?: StepInput[] | null

  @Field(() => SupervisionFilter, { nullable: true, description: 'All that it finds at this moment.' })
  @ValidateNested()
  filter?: SupervisionFilter | null
}

@ObjectType({ simpleResolvers: true })
abstract class StepsPayload {
  @Field(() => [OpenStep], { description: 'What the record waits for now.' })
  steps!: OpenStep[]
}

@ObjectType({ simpleResolvers: true })
export class AcknowledgeStepPayload extends StepsPayload {}

@ObjectType({ simpleResolvers: true })
export class PauseClockPayload extends StepsPayload {}

@ObjectType({ simpleResolvers: true })
export class ResumeClockPayload extends StepsPayload {}

@ObjectType({ simpleResolvers: true })
export class RemindStepsPayload {
  @Field(() => [OutcomeType], { description: 'One for each record.' })
  outcomes!: Outcome[]

  @Field(() => [OpenStep], { description: 'What the records wait for now.' })
  steps!: OpenStep[]
}
