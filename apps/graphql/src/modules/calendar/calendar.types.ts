import { ArrayMaxSize, Max, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ClaimStatus, Limits, OfferKind } from '@youlin/schema'
import { DateTime, Day } from '../../platform/scalars.ts'
import { ClaimType } from '../claims/index.ts'

@ObjectType({ simpleResolvers: true, description: 'A claim at one of its times.' })
export class CalendarEntry {
  @Field(() => ClaimType)
  claim!: object

  @Field(() => DateTime)
  startsAt!: Date

  @Field(() => DateTime)
  endsAt!: Date

  @Field(() => Boolean, {
    description:
      '待定: one side proposed this time and the other has not answered; an agreed one still stands.',
  })
  tentative!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'A day of Asia/Shanghai.' })
export class CalendarDay {
  @Field(() => Day)
  day!: string

  @Field(() => Int, { description: 'Times that begin on it, named among the entries or not.' })
  count!: number

  @Field(() => Boolean, { description: 'Whether it is worked, by the calendar of the district.' })
  working!: boolean

  @Field(() => Boolean, {
    description:
      'Differs from Monday to Friday: a public holiday (休), or a weekend that is worked for one (班).',
  })
  exceptional!: boolean

  @Field(() => Boolean, { description: "Its year's arrangement of holidays is not known yet." })
  provisional!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'What is agreed or proposed in some days.' })
export class Calendar {
  @Field(() => [CalendarEntry], {
    description: `In order of time; no more than the first ${Limits.calendarEntries}.`,
  })
  entries!: CalendarEntry[]

  @Field(() => [CalendarDay], { description: 'Each day of the period.' })
  days!: CalendarDay[]

  @Field(() => Int, { description: 'All times of the period.' })
  totalCount!: number
}

@InputType({ description: 'Which claims to show; all parts that are given have to fit.' })
export class CalendarFilter {
  @Field(() => ID, { nullable: true, description: "The street of the compound's community." })
  streetId?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => ID, { nullable: true })
  compoundId?: string | null

  @Field(() => OfferKind, { nullable: true })
  kind?: OfferKind | null

  @Field(() => [ClaimStatus], { nullable: true })
  @ArrayMaxSize(20)
  statuses?: ClaimStatus[] | null
}

@ArgsType()
export class CalendarArgs {
  @Field(() => Day, { description: 'The first day.' })
  from!: string

  @Field(() => Day, { description: `The last day; at most ${Limits.calendarDays} days in all.` })
  until!: string

  @Field(() => Int, {
    nullable: true,
    description: 'The first so many entries of each day, as a month has room for; the counts are of all.',
  })
  @Min(1)
  @Max(Limits.calendarEntries)
  perDay?: number | null

  @Field(() => CalendarFilter, { nullable: true })
  @ValidateNested()
  filter?: CalendarFilter | null
}
