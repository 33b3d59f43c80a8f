import { Field, Float, Int, ObjectType } from 'type-graphql'
import { ClaimSide, DeliveryStatus } from '@youlin/schema'
import { DateTime } from '../../platform/scalars.ts'
import { TimeSlot } from '../offers/index.ts'

@ObjectType({ simpleResolvers: true, description: 'A time that one side proposed and the other answers.' })
export class TimeProposal {
  @Field(() => TimeSlot)
  slot!: TimeSlot

  @Field(() => ClaimSide, { description: 'Who proposed it; the other side answers.' })
  by!: ClaimSide

  @Field(() => String)
  note!: string

  @Field(() => DateTime, { description: 'Without an answer by then the claim is cancelled.' })
  answerDue!: Date
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Whom to call. Each side sees the other's full number from ACCEPTED on until some time after the end.",
})
export class Contact {
  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'Such as 138****0000 where it is masked.' })
  mobile!: string

  @Field(() => Boolean)
  masked!: boolean
}

@ObjectType({ description: 'What took place, as the provider recorded it and the other side saw it.' })
export class Delivery {
  @Field(() => DeliveryStatus)
  status!: DeliveryStatus

  @Field(() => Int, { description: 'People who took part.' })
  headcount!: number

  @Field(() => Float)
  hours!: number

  @Field(() => String)
  note!: string

  @Field(() => DateTime)
  recordedAt!: Date

  @Field(() => DateTime, {
    nullable: true,
    description: 'Unless disputed by then, the system confirms it; null while that clock stands.',
  })
  confirmDue!: Date | null

  @Field(() => DateTime, { nullable: true, description: 'Until when the street settles a dispute.' })
  settleDue!: Date | null

  @Field(() => Int, { nullable: true, description: 'As the community counted.' })
  disputedHeadcount!: number | null

  @Field(() => Float, { nullable: true })
  disputedHours!: number | null

  @Field(() => String, { nullable: true })
  disputeNote!: string | null

  @Field(() => Int, { nullable: true, description: 'As the street settled the dispute.' })
  settledHeadcount!: number | null

  @Field(() => Float, { nullable: true })
  settledHours!: number | null

  @Field(() => String, { nullable: true })
  settledNote!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'One side did not come; the other side may object.' })
export class NoShow {
  @Field(() => ClaimSide)
  absent!: ClaimSide

  @Field(() => ClaimSide)
  reportedBy!: ClaimSide

  @Field(() => String)
  note!: string

  @Field(() => DateTime)
  reportedAt!: Date

  @Field(() => DateTime, { description: 'Until when the other side may object.' })
  objectionDue!: Date

  @Field(() => String, { nullable: true })
  objection!: string | null
}

@ObjectType({ simpleResolvers: true, description: "One side's rating, 1 (poor) to 5 (very good)." })
export class Evaluation {
  @Field(() => ClaimSide)
  side!: ClaimSide

  @Field(() => Int)
  punctuality!: number

  @Field(() => Int)
  quality!: number

  @Field(() => Int)
  conduct!: number

  @Field(() => Int)
  benefit!: number

  @Field(() => String)
  comment!: string

  @Field(() => DateTime)
  at!: Date
}

@ObjectType({
  simpleResolvers: true,
  description: 'Means of the ratings that takers gave, to one decimal.',
})
export class EvaluationAverages {
  @Field(() => Int, { description: 'How many rated.' })
  count!: number

  @Field(() => Float)
  punctuality!: number

  @Field(() => Float)
  quality!: number

  @Field(() => Float)
  conduct!: number

  @Field(() => Float)
  benefit!: number
}
