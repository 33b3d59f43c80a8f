import { Max, Min } from 'class-validator'
import { ArgsType, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { Audience, PricePolicy, ScoreTerm } from '@youlin/schema'
import { Day } from '../../platform/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'What one term gives of the 100 points.' })
export class TermPointsType {
  @Field(() => ScoreTerm)
  term!: ScoreTerm

  @Field(() => Float, { description: 'To one decimal.' })
  points!: number

  @Field(() => Float, { description: "As many as it could give: the term's weight." })
  most!: number
}

@ObjectType('Fit', {
  description: 'How well an offer fits a compound, with what the score was told from.',
})
export class FitType {
  @Field(() => Int, { name: 'score', description: 'From 0 to 100.' })
  total!: number

  @Field(() => [TermPointsType])
  terms!: TermPointsType[]

  @Field(() => Int, { nullable: true, description: "From the offer's building, in metres." })
  metres!: number | null

  @Field(() => Day, { nullable: true, description: 'The first day on which it could take place.' })
  firstDay!: string | null

  @Field(() => PricePolicy)
  pricePolicy!: PricePolicy

  @Field(() => Float, {
    nullable: true,
    description: "What the publisher's latest deliveries were given on average, from 1 to 5.",
  })
  publisherMark!: number | null

  @Field(() => Int, { description: 'How many deliveries that is told from, at most 50.' })
  publisherMarks!: number

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days since the compound was served at all; null when it never was.',
  })
  daysSinceServed!: number | null

  @Field(() => Int, {
    nullable: true,
    description:
      "Calendar days since the compound was served in the offer's category; null when it never was.",
  })
  daysSinceCategory!: number | null

  @Field(() => Audience, {
    nullable: true,
    description: 'The audience with the largest share of the residents; null where the district counts none.',
  })
  audience!: Audience | null

  @Field(() => Float, { nullable: true, description: 'That share, from 0 to 1.' })
  audienceShare!: number | null
}

const mostFits = 50

@ArgsType()
abstract class FitsArgs {
  @Field(() => Int, { description: `At most ${mostFits}.` })
  @Min(1)
  @Max(mostFits)
  first!: number
}

@ArgsType()
export class OfferFitsArgs extends FitsArgs {
  @Field(() => ID)
  offerId!: string
}

@ArgsType()
export class CompoundFitsArgs extends FitsArgs {
  @Field(() => ID)
  compoundId!: string
}

@ArgsType()
export class NeedFitsArgs extends FitsArgs {
  @Field(() => ID)
  needId!: string
}
