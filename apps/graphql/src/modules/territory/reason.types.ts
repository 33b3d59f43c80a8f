import { ArrayMaxSize, IsNotEmpty, MaxLength, ValidateNested } from 'class-validator'
import { Field, InputType, Int } from 'type-graphql'
import { Limits, ReasonUse } from '@youlin/schema'

@InputType({ description: 'One reason of a list; its place in the list is its rank.' })
export class ReasonInput {
  @Field(() => String, { nullable: true, description: 'Of the reason that it is; null for a new one.' })
  code?: string | null

  @Field(() => String, { description: 'In Chinese.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  zh!: string

  @Field(() => String, { description: 'In English.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  en!: string

  @Field(() => Boolean, { description: 'Kept where it was given, and offered no more.' })
  retired!: boolean
}

@InputType()
export class UpdateReasonsInput {
  @Field(() => Int, { description: 'Of the settings, as it was read; a stale one answers CONFLICT.' })
  version!: number

  @Field(() => ReasonUse)
  use!: ReasonUse

  @Field(() => [ReasonInput], {
    description: 'The whole list in its new order; none that is there is left out.',
  })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  reasons!: ReasonInput[]
}
