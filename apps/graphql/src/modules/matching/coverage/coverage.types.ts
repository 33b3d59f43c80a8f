import { Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { OfferKind } from '@youlin/schema'
import { connectionOf, PageArgs } from '../../../platform/pagination.ts'
import { Day } from '../../../platform/scalars.ts'

const longestDays = 3_650

@ObjectType({ description: 'A compound and a category, and when the compound was served in it last.' })
export class CoverageGap {
  @Field(() => Day, {
    nullable: true,
    description: 'The day of the last delivery; null when there was none.',
  })
  lastOn!: string | null

  @Field(() => Int, { description: 'How often it was served.' })
  times!: number
}

@ObjectType({ description: 'When a compound was served last in one of the four kinds.' })
export class KindCoverage {
  @Field(() => OfferKind)
  kind!: OfferKind

  @Field(() => Int, { description: 'How often it was served.' })
  times!: number

  @Field(() => Int, { description: 'Categories of the kind that it was ever served in.' })
  categories!: number
}

@ObjectType({ description: 'A compound, and when it was served last, at all and of each kind.' })
export class CompoundCoverage {
  @Field(() => [KindCoverage])
  kinds!: KindCoverage[]
}

export const CoverageGapConnection = connectionOf('CoverageGap', () => CoverageGap)
export const CompoundCoverageConnection = connectionOf('CompoundCoverage', () => CompoundCoverage)

@InputType({ description: 'Which compounds to look at; all parts that are given have to fit.' })
export class CoverageFilter {
  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => ID, { nullable: true })
  compoundId?: string | null
}

@InputType({
  description: 'Which compounds and categories to look at; all parts that are given have to fit.',
})
export class CoverageGapFilter extends CoverageFilter {
  @Field(() => OfferKind, { nullable: true })
  kind?: OfferKind | null

  @Field(() => String, { nullable: true, description: 'Code of a category.' })
  @MaxLength(20)
  category?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'At least so many days without service, or never served.',
  })
  @Min(1)
  @Max(longestDays)
  daysAtLeast?: number | null

  @Field(() => Boolean, { nullable: true, description: 'Never served in the category.' })
  neverServed?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Only categories that have open offers now.' })
  fillable?: boolean | null
}

@ArgsType()
export class CoverageArgs extends PageArgs {
  @Field(() => CoverageFilter, { nullable: true })
  @ValidateNested()
  filter?: CoverageFilter | null
}

@ArgsType()
export class CoverageGapArgs extends PageArgs {
  @Field(() => CoverageGapFilter, { nullable: true })
  @ValidateNested()
  filter?: CoverageGapFilter | null
}
