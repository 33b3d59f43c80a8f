import { ArrayMaxSize, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType } from 'type-graphql'
import {
  Audience,
  Light,
  Limits,
  OfferKind,
  OfferSort,
  OfferStatus,
  PricePolicy,
  ReviewLevel,
} from '@youlin/schema'
import { PageArgs } from '../../platform/pagination.ts'
import { Day } from '../../platform/scalars.ts'

@InputType({ description: 'Which offers to list; all parts that are given have to fit.' })
export class OfferFilter {
  @Field(() => String, { nullable: true, description: 'Words of its text, publisher or category.' })
  @MaxLength(Limits.searchLength)
  search?: string | null

  @Field(() => [OfferKind], { nullable: true })
  @ArrayMaxSize(10)
  kinds?: OfferKind[] | null

  @Field(() => [String], { nullable: true, description: 'Codes of categories.' })
  @ArrayMaxSize(100)
  categories?: string[] | null

  @Field(() => [Audience], { nullable: true, description: 'For at least one of them.' })
  @ArrayMaxSize(20)
  audiences?: Audience[] | null

  @Field(() => [PricePolicy], { nullable: true })
  @ArrayMaxSize(10)
  pricePolicies?: PricePolicy[] | null

  @Field(() => ID, { nullable: true, description: 'The street of the council that they are offered under.' })
  streetId?: string | null

  @Field(() => ID, { nullable: true, description: 'A community that their area serves.' })
  communityId?: string | null

  @Field(() => ID, { nullable: true, description: 'A building that their area serves.' })
  servedBuildingId?: string | null

  @Field(() => ID, { nullable: true })
  councilId?: string | null

  @Field(() => ID, { nullable: true })
  enterpriseId?: string | null

  @Field(() => [OfferStatus], { nullable: true })
  @ArrayMaxSize(10)
  statuses?: OfferStatus[] | null

  @Field(() => ReviewLevel, { nullable: true })
  awaiting?: ReviewLevel | null

  @Field(() => Day, { nullable: true })
  availableOn?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'With places to claim today, by the compound if given.',
  })
  openToClaim?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Offers of the party that the viewer acts for.' })
  mine?: boolean | null

  @Field(() => Boolean, { nullable: true, description: "Offers that wait for the viewer's review." })
  forMyReview?: boolean | null

  @Field(() => Light, { nullable: true, description: 'Of their review; RED are the late ones.' })
  light?: Light | null

  @Field(() => ID, { nullable: true, description: 'The compound that distances are measured from.' })
  compoundId?: string | null
}

@ArgsType()
export class OfferListArgs extends PageArgs {
  @Field(() => OfferFilter, { nullable: true })
  @ValidateNested()
  filter?: OfferFilter | null

  @Field(() => OfferSort, {
    nullable: true,
    description: 'When not given, NEWEST; of those for my review, the soonest due first.',
  })
  sort?: OfferSort | null
}
