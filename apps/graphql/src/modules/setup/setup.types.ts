import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { SetupGap, SetupStep } from '@youlin/schema'
import { DateTime } from '../../platform/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'Something that a step lacks.' })
export class SetupMissing {
  @Field(() => SetupGap)
  gap!: SetupGap

  @Field(() => Int, { description: 'How many records lack it; 0 where it is the step itself.' })
  count!: number

  @Field(() => [String], { description: 'The first three of them, in official order.' })
  names!: string[]

  @Field(() => Boolean, { description: 'Whether the step is not done before it is there.' })
  needed!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'One step of setting a district up.' })
export class SetupProgress {
  @Field(() => SetupStep)
  step!: SetupStep

  @Field(() => Int, {
    description: 'How many records are there; in the last step, the councils that can publish.',
  })
  count!: number

  @Field(() => [SetupMissing])
  missing!: SetupMissing[]

  @Field(() => Boolean, { description: 'Whether nothing is missing that is needed.' })
  done!: boolean

  @Field(() => Boolean, { description: 'Whether somebody has to look at it and keep it.' })
  asksConfirmation!: boolean

  @Field(() => String, { nullable: true, description: 'Who kept it.' })
  confirmedBy!: string | null

  @Field(() => DateTime, { nullable: true })
  confirmedAt!: Date | null
}

@ObjectType({ simpleResolvers: true, description: '建区: what a district has and what it still lacks.' })
export class DistrictSetup {
  @Field(() => [SetupProgress], { description: 'In the order in which a district is set up.' })
  steps!: SetupProgress[]

  @Field(() => Boolean, { description: 'Whether every step is done.' })
  finished!: boolean
}

@InputType()
export class ConfirmSetupStepInput {
  @Field(() => SetupStep, { description: 'CATEGORIES or DEADLINES; others are NOT_ALLOWED.' })
  step!: SetupStep
}

@ObjectType({ simpleResolvers: true })
export class ConfirmSetupStepPayload {
  @Field(() => DistrictSetup)
  setup!: DistrictSetup
}
