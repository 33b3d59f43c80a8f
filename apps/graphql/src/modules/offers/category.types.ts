import { ArrayMaxSize, IsNotEmpty, MaxLength } from 'class-validator'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Limits, OfferKind, ReviewLevel } from '@youlin/schema'
import { Category } from './offer.types.ts'

@ObjectType({ simpleResolvers: true, description: 'How much is offered in a category.' })
export class CategoryUse {
  @Field(() => String, { description: 'Of the category.' })
  code!: string

  @Field(() => Int, { description: 'Offers of any state.' })
  offers!: number

  @Field(() => Int, { description: 'Those of them that can be found now.' })
  published!: number

  @Field(() => Int, { description: 'Those of them that wait for a review.' })
  underReview!: number
}

@InputType()
export class CreateCategoryInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same category.' })
  idempotencyKey!: string

  @Field(() => OfferKind)
  kind!: OfferKind

  @Field(() => String, { description: 'In Chinese; no other category of the kind is called so.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  zh!: string

  @Field(() => String, { description: 'In English.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  en!: string

  @Field(() => ReviewLevel)
  review!: ReviewLevel
}

@InputType()
abstract class CategoryInput {
  @Field(() => String)
  code!: string

  @Field(() => Int, { description: 'As it was read; a stale one answers CONFLICT.' })
  version!: number
}

@InputType()
export class RetireCategoryInput extends CategoryInput {}

@InputType()
export class RestoreCategoryInput extends CategoryInput {}

@InputType({ description: 'What is left out or null stays as it is.' })
export class UpdateCategoryInput extends CategoryInput {
  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  zh?: string | null

  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  en?: string | null

  @Field(() => ReviewLevel, { nullable: true })
  review?: ReviewLevel | null
}

@InputType()
export class OrderCategoriesInput {
  @Field(() => OfferKind)
  kind!: OfferKind

  @Field(() => [String], { description: "The codes of all the kind's categories, in their new order." })
  @ArrayMaxSize(500)
  codes!: string[]
}

@ObjectType({ simpleResolvers: true })
export class CategoryPayload {
  @Field(() => Category)
  category!: Category
}

@ObjectType({ simpleResolvers: true })
export class OrderCategoriesPayload {
  @Field(() => [Category], { description: 'All of the kind, in their new order.' })
  categories!: Category[]
}
