import { ArrayMaxSize, Max, Min } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Day } from '../../platform/scalars.ts'

const yearDays = 366

@ObjectType({
  simpleResolvers: true,
  description: 'A year of working days that the district entered by hand; it stands above the national one.',
})
export class HolidayYear {
  @Field(() => Int)
  year!: number

  @Field(() => [Day], { description: 'Days off that would be worked.' })
  daysOff!: string[]

  @Field(() => [Day], { description: 'Worked weekends (调休).' })
  workingDays!: string[]
}

@InputType()
export class RemoveHolidayYearInput {
  @Field(() => Int, { description: 'Of the settings, as it was read; a stale one answers CONFLICT.' })
  version!: number

  @Field(() => Int)
  @Min(2000)
  @Max(2100)
  year!: number
}

@InputType()
export class EnterHolidayYearInput extends RemoveHolidayYearInput {
  @Field(() => [Day])
  @ArrayMaxSize(yearDays)
  daysOff!: string[]

  @Field(() => [Day])
  @ArrayMaxSize(yearDays)
  workingDays!: string[]
}
