import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { ClaimSide, ClaimStatus, Light, Limits, TodoKind } from '@youlin/schema'
import { PageArgs } from '../../platform/pagination.ts'
import { DateTime } from '../../platform/scalars.ts'

@InputType({ description: 'Which claims to list; all parts that are given have to fit.' })
export class ClaimFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the offer, or part of the name of its compound, building or taking enterprise.',
  })
  @MaxLength(Limits.searchLength)
  search?: string | null

  @Field(() => [ClaimStatus], { nullable: true })
  @ArrayMaxSize(20)
  statuses?: ClaimStatus[] | null

  @Field(() => ClaimSide, { nullable: true, description: 'The side that the viewer is on.' })
  side?: ClaimSide | null

  @Field(() => Boolean, { nullable: true, description: 'Those of the party that the viewer acts for.' })
  mine?: boolean | null

  @Field(() => TodoKind, { nullable: true, description: 'What they wait for from the viewer.' })
  todo?: TodoKind | null

  @Field(() => DateTime, {
    nullable: true,
    description: 'Those whose agreed time ends after this; the soonest first.',
  })
  scheduledAfter?: Date | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Those whose two evaluations lie too far apart, which the street and the district look into.',
  })
  evaluationsDiffer?: boolean | null

  @Field(() => Light, { nullable: true, description: 'Of what they wait for; RED are the late ones.' })
  light?: Light | null

  @Field(() => ID, { nullable: true })
  offerId?: string | null

  @Field(() => ID, { nullable: true })
  compoundId?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: "The street of the compound's community, or of the taking enterprise's building.",
  })
  streetId?: string | null

  @Field(() => ID, { nullable: true, description: 'The council that the offer stands under.' })
  councilId?: string | null

  @Field(() => ID, { nullable: true, description: 'The enterprise that provides.' })
  enterpriseId?: string | null

  @Field(() => ID, { nullable: true, description: 'The need that they answer.' })
  needId?: string | null
}

@ArgsType()
export class ClaimListArgs extends PageArgs {
  @Field(() => ClaimFilter, { nullable: true })
  @ValidateNested()
  filter?: ClaimFilter | null
}
